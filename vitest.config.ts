import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url))

export default defineConfig({
  // Snippets of the docs import the package by its name.
  resolve: {
    alias: [
      { find: /^b24-message$/, replacement: source('index.ts') },
      { find: /^b24-message\/edit$/, replacement: source('edit/edit.ts') },
      { find: /^b24-message\/schema\/(.+\.json)$/, replacement: source('../schema/$1') },
      { find: /^b24-message\/schema$/, replacement: source('schema/index.ts') },
      {
        find: /^b24-message\/(server|text|explain|fix|http|parse|convert|code|split|preview|markdown|html|portal|fast-check|matchers|vitest|jest|node-test|ru)$/,
        replacement: source('$1.ts'),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    // All cores; and generous, because a machine may be busy: code that never ends is stopped by its own watchdog.
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
