import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { format } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// Each snippet is a program of its own. Behind a console.log() stands, as a comment, what it prints.
const FENCE = /```ts\n([\s\S]*?)```/g

interface Snippet {
  readonly name: string
  readonly code: string
  readonly output: string
}

const root = new URL('../../', import.meta.url)
const folder = new URL('./.snippets/', import.meta.url)

const snippets = [...readFileSync(new URL('README.md', root), 'utf8').matchAll(FENCE)].map(
  ([, code = ''], index): Snippet => ({ name: `readme-${index + 1}`, code, output: outputOf(code) }),
)

function outputOf(code: string): string {
  const printed: string[] = []
  let isOutput = false
  for (const line of code.split('\n')) {
    if (line.includes('console.log(')) isOutput = true
    else if (isOutput && line.startsWith('// ')) printed.push(line.slice(3))
    else isOutput = false
  }
  return printed.join('\n')
}

const fileOf = ({ name }: Snippet) => new URL(`${name}.ts`, folder)

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  for (const snippet of snippets) writeFileSync(fileOf(snippet), snippet.code)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('snippets of the README', () => {
  test('are found', () => expect(snippets.length).toBeGreaterThan(8))

  test.each(snippets)('$name prints what it says', async snippet => {
    const printed: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(format(...values)))
    try {
      await import(/* @vite-ignore */ fileOf(snippet).pathname)
    } finally {
      log.mockRestore()
    }
    expect(printed.join('\n')).toBe(snippet.output)
  })

  test('compile', () => {
    const { options } = ts.convertCompilerOptionsFromJson(
      {
        ...(
          ts.readConfigFile(new URL('tsconfig.json', root).pathname, ts.sys.readFile).config as {
            compilerOptions: object
          }
        ).compilerOptions,
        // A snippet may make what it does not use, and imports the package by its name.
        noUnusedLocals: false,
        paths: {
          'b24-message': ['./src/index.ts'],
          'b24-message/edit': ['./src/edit/edit.ts'],
          'b24-message/schema': ['./src/schema/index.ts'],
          'b24-message/*': ['./src/*.ts'],
        },
      },
      root.pathname,
    )
    const program = ts.createProgram(
      snippets.map(snippet => fileOf(snippet).pathname),
      options,
    )
    const findings = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
    expect(findings).toEqual([])
  })
})
