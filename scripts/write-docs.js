import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

// The pages are made by typed code from tables and the examples of the tests, and Node 20 imports none as it stands.
const root = fileURLToPath(new URL('..', import.meta.url))
const pages = { diagnostics: 'diagnosticsPage', errors: 'errorsPage', codes: 'codesPage' }
const directory = mkdtempSync(join(tmpdir(), 'b24-message-docs-'))
try {
  mkdirSync(join(root, 'docs'), { recursive: true })
  for (const [name, maker] of Object.entries(pages)) {
    const file = join(directory, `${name}-page.mjs`)
    const bundle = await rolldown({ cwd: root, input: `scripts/${name}-page.ts`, platform: 'node' })
    await bundle.write({ file, format: 'esm' })
    const page = await import(pathToFileURL(file).href)
    writeFileSync(join(root, 'docs', `${name}.md`), page[maker]())
  }
} finally {
  rmSync(directory, { recursive: true })
}
