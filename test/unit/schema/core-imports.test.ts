import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { expect, test } from 'vitest'

/** The packages that a file of the source brings with it, over all that it imports. */
async function packagesOf(entry: string): Promise<readonly string[]> {
  const { output } = await build({
    input: fileURLToPath(new URL(`../../../src/${entry}`, import.meta.url)),
    external: [/^[^./]/],
    treeshake: false,
    write: false,
  })
  const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  expect(modules.length).toBeGreaterThan(10)
  return output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.imports : []))
}

test.each<[entry: string, packages: readonly string[]]>([
  ['index.ts', []],
  ['server.ts', []],
  ['edit/edit.ts', ['immer']],
  ['schema/index.ts', ['zod/mini']],
])('%s brings %j with it', async (entry, packages) => expect(await packagesOf(entry)).toEqual(packages))
