import { format } from 'node:util'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { compile, readSnippets, SnippetFolder } from './snippets.js'

const snippets = readSnippets('docs/text.md')
const folder = new SnippetFolder('text')
const fileOf = new Map(snippets.map(snippet => [snippet, folder.write(`${snippet.name}.ts`, snippet.code)]))

afterAll(() => folder.remove())

describe('snippets of docs/text.md', () => {
  test('are found', () => expect(snippets.length).toBeGreaterThan(3))

  test.each(snippets)('$name ($heading) prints what it says', async snippet => {
    const printed: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(format(...values)))
    try {
      await import(/* @vite-ignore */ fileOf.get(snippet) ?? '')
    } finally {
      log.mockRestore()
    }
    expect(printed.join('\n')).toBe(snippet.output)
  })

  test('compile', () => expect(compile([...fileOf.values()])).toEqual([]))
})
