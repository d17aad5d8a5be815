import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { compile, readSnippets, run, SnippetFolder } from './snippets.js'

const snippets = readSnippets('docs/testing.md')
const folder = new SnippetFolder('testing')
const programs = snippets.map(({ name, heading, code, output }) => ({
  title: `${heading} (${name})`,
  name,
  code,
  file: folder.write(`${name}.ts`, code),
  runner: /from '(vitest|node:test)'/.exec(code)?.[1],
  output,
}))
const forRunner = (runner: string | undefined) => programs.filter(program => program.runner === runner)

afterAll(() => folder.remove())

describe('the programs of docs/testing.md', () => {
  test('are found', () => {
    expect(forRunner(undefined).length).toBeGreaterThan(1)
    expect(forRunner('vitest').length).toBeGreaterThan(1)
  })

  test.each(forRunner(undefined))('$title prints what it says', async ({ file, output }) => {
    expect(await run(file)).toBe(output)
  })

  // With the built package, as a user would.
  test.each(forRunner('node:test'))('$title passes', async ({ name, code }) => {
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 }
    const file = folder.write(`${name}.mjs`, ts.transpileModule(code, { compilerOptions }).outputText)
    const env = { PATH: process.env.PATH }
    const { stdout } = await promisify(execFile)(process.execPath, ['--test-reporter=tap', file], { env })
    expect(stdout).toMatch(/^# pass [1-9]\d*$/m)
    expect(stdout).toMatch(/^# fail 0$/m)
  })

  test('compile', () => expect(compile(programs.map(({ file }) => file))).toEqual([]))
})

// Those for Vitest run here, with their hooks.
describe.each(forRunner('vitest'))('$title', async ({ file }) => {
  await import(/* @vite-ignore */ file)
})
