import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'
import { packageSource } from './package-source.js'

const NAME = 'virtual:builder-runtime'
const entry = fileURLToPath(new URL('../src/builder/runtime.ts', import.meta.url))

/** `virtual:builder-runtime`: as text, the script that a worker needs to run code which imports the package. */
export function builderRuntime(): Plugin {
  return {
    name: 'builder-runtime',
    resolveId: id => (id === NAME ? id : undefined),
    load: async id => (id === NAME ? `export default ${JSON.stringify(await bundle())}` : undefined),
  }
}

async function bundle(): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'package-source',
        resolveId(id) {
          const alias = packageSource.find(({ find }) => find.test(id))
          return alias === undefined ? null : id.replace(alias.find, alias.replacement)
        },
      },
    ],
  })
  const { output } = await build.generate({ format: 'iife', minify: true })
  await build.close()
  return output[0].code
}
