import { afterAll, describe, expect, test } from 'vitest'
import { compile, readSnippets, run, SnippetFolder } from './snippets.js'

const snippets = readSnippets('docs/text.md')
const folder = new SnippetFolder('text')
const fileOf = new Map(snippets.map(snippet => [snippet, folder.write(`${snippet.name}.ts`, snippet.code)]))

afterAll(() => folder.remove())

describe('snippets of docs/text.md', () => {
  test('are found', () => expect(snippets.length).toBeGreaterThan(3))

  test.each(snippets)('$name ($heading) prints what it says', async snippet => {
    expect(await run(fileOf.get(snippet) ?? '')).toBe(snippet.output)
  })

  test('compile', () => expect(compile([...fileOf.values()])).toEqual([]))
})
