import { pathToFileURL } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { compile, readSnippets, SnippetFolder } from './snippets.js'

const snippets = readSnippets('docs/preview.md')
const folder = new SnippetFolder('preview')

afterAll(() => folder.remove())

test('the page has a program', () => expect(snippets).toHaveLength(1))

test.each(snippets)('$name compiles and prints what it says', async ({ name, code, output }) => {
  const file = folder.write(`${name}.ts`, code)
  expect(compile([file])).toEqual([])
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await import(pathToFileURL(file).href)
  const printed = log.mock.calls.map(values => values.join(' '))
  log.mockRestore()
  expect(printed.join('\n')).toBe(output)
})
