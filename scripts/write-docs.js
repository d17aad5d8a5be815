import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

// The page is made by typed code from the examples of the tests, and Node 20 imports neither as it stands.
const root = fileURLToPath(new URL('..', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'b24-message-docs-'))
try {
  const file = join(directory, 'diagnostics-page.mjs')
  const bundle = await rolldown({ cwd: root, input: 'scripts/diagnostics-page.ts', platform: 'node' })
  await bundle.write({ file, format: 'esm' })
  const { diagnosticsPage } = await import(pathToFileURL(file).href)
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(join(root, 'docs/diagnostics.md'), diagnosticsPage())
} finally {
  rmSync(directory, { recursive: true })
}
