import type { Plugin } from 'vite'

/** One plain script in place of modules, which browsers do not load from a disk: the built page opens by a double click. */
export function classicScript(): Plugin {
  return {
    name: 'classic-script',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { format: 'iife' } } } }),
    transformIndexHtml: {
      order: 'post',
      handler: html =>
        html.replaceAll(/<script type="module" crossorigin/g, '<script defer').replaceAll(' crossorigin', ''),
    },
  }
}
