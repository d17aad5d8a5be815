import { afterAll, expect, test } from 'vitest'
import { compile, readSnippets, run, SnippetFolder } from './snippets.js'

const snippets = readSnippets('docs/preview.md')
const folder = new SnippetFolder('preview')

afterAll(() => folder.remove())

test('the page has its programs', () => expect(snippets).toHaveLength(2))

test.each(snippets)('$name compiles and prints what it says', async ({ name, code, output }) => {
  const file = folder.write(`${name}.ts`, code)
  expect(compile([file])).toEqual([])
  expect(await run(file)).toBe(output)
})
