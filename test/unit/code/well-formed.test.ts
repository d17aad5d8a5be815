import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { toCode, toModule } from '../../../src/code.js'
import type { Request } from '../../../src/index.js'
import { readVectors } from '../../conformance/vectors.js'
import { compile, SnippetFolder } from '../../docs/snippets.js'

interface Vector extends Request {
  readonly class?: string
}

const corpus = readVectors<Vector>('./corpus.json')
const requests = readVectors<Vector>('./requests.json').concat(readVectors('./requests-v2.json'))
const valid = requests.filter(vector => vector.class === 'valid')

const several = toModule(corpus.map(({ method, params }) => ({ request: { method, params } })))
const codes = [several, ...[...corpus, ...valid].map(({ method, params }) => toCode({ method, params }))]

const folder = new SnippetFolder('code')
// No settings of this repository reach there.
const elsewhere = mkdtempSync(join(tmpdir(), 'code-'))

afterAll(() => {
  folder.remove()
  rmSync(elsewhere, { recursive: true, force: true })
})

test('the code is well typed, as strictly as TypeScript checks it', () => {
  expect(codes.length).toBeGreaterThan(300)
  expect(compile(codes.map((code, index) => folder.write(`${index}.ts`, code)))).toEqual([])
})

test('a formatter leaves the code of the corpus as it is', () => {
  writeFileSync(join(elsewhere, 'biome.json'), `${JSON.stringify(FORMAT, null, 2)}\n`)
  for (const [index, code] of codes.slice(0, corpus.length + 1).entries())
    writeFileSync(join(elsewhere, `${index}.ts`), code)
  const biome = fileURLToPath(new URL('../../../node_modules/.bin/biome', import.meta.url))
  const { stdout, stderr } = spawnSync(biome, ['ci', '--linter-enabled=false', '.'], {
    cwd: elsewhere,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(`Checked ${corpus.length + 2} files`)
})

const FORMAT = {
  json: { formatter: { enabled: false } },
  formatter: { indentStyle: 'space', lineWidth: 100 },
  javascript: { formatter: { quoteStyle: 'single', semicolons: 'asNeeded', arrowParentheses: 'asNeeded' } },
}
