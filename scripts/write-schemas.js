import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

// The JSON Schemas are made by typed code from the zod schemas, and Node 20 imports none of it as it stands.
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'schema')
const directory = mkdtempSync(join(tmpdir(), 'b24-message-schemas-'))
try {
  const file = join(directory, 'json-schemas.mjs')
  const bundle = await rolldown({ cwd: root, input: 'scripts/json-schemas.ts', platform: 'node' })
  await bundle.write({ file, format: 'esm' })
  const { jsonSchemas } = await import(pathToFileURL(file).href)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, schema] of jsonSchemas()) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
  }
} finally {
  rmSync(directory, { recursive: true })
}
