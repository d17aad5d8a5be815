import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { check } from '../../src/index.js'
import { isValid } from '../unit/schema/validators.js'
import { compile, readSnippets, run, SnippetFolder } from './snippets.js'

const page = 'docs/schema.md'
const root = new URL('../../', import.meta.url)
const snippets = readSnippets(page)
const folder = new SnippetFolder('schema')
const fileOf = new Map(snippets.map(snippet => [snippet, folder.write(`${snippet.name}.ts`, snippet.code)]))
const text = readFileSync(new URL(page, root), 'utf8')
const [request, settings] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json))

afterAll(() => folder.remove())

/** Where a file of the installed package stands in the repository. */
function isInPackage(url: string): boolean {
  return existsSync(new URL(url.replace('./node_modules/b24-message/', ''), root))
}

describe('docs/schema.md', () => {
  test('shows a request that its schema accepts, and of which nothing is lost', () => {
    expect(isInPackage(request.$schema)).toBe(true)
    expect(isValid('request.json', request)).toBe(true)
    expect(check(request).diagnostics).toEqual([])
  })

  test('names schemas that are there', () => {
    const urls = settings['json.schemas'].map(({ url }: { readonly url: string }) => url)
    expect(urls.filter(isInPackage)).toHaveLength(2)
    const named = [...text.matchAll(/`([\w.]+\.json)`/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(name => !isInPackage(`./node_modules/b24-message/schema/${name}`))).toEqual([])
  })

  test('has programs', () => expect(snippets).toHaveLength(2))

  test.each(snippets)('$name ($heading) prints what it says', async snippet => {
    expect(await run(fileOf.get(snippet) ?? '')).toBe(snippet.output)
  })

  test('compile', () => expect(compile([...fileOf.values()])).toEqual([]))
})
