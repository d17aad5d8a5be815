import { afterAll, describe, expect, test } from 'vitest'
import { compile, readSnippets, run, SnippetFolder } from './snippets.js'

const snippets = readSnippets('docs/testing.md')
const folder = new SnippetFolder('testing')
const programs = snippets.map(({ name, heading, code, output }) => ({
  title: `${heading} (${name})`,
  file: folder.write(`${name}.ts`, code),
  isTest: code.includes("from 'vitest'"),
  output,
}))

afterAll(() => folder.remove())

describe('the programs of docs/testing.md', () => {
  test('are found', () => expect(snippets.length).toBeGreaterThan(3))

  test.each(programs.filter(({ isTest }) => !isTest))('$title prints what it says', async ({ file, output }) => {
    expect(await run(file)).toBe(output)
  })

  test('compile', () => expect(compile(programs.map(({ file }) => file))).toEqual([]))
})

// Those that are tests themselves run here, with their hooks.
describe.each(programs.filter(({ isTest }) => isTest))('$title', async ({ file }) => {
  await import(/* @vite-ignore */ file)
})
