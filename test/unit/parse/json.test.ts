import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonSyntaxError, parseJson } from '../../../src/parse/json.js'
import { enJsonProblems, sayJsonProblem } from '../../../src/parse/json-problems.js'
import { ruParse } from '../../../src/parse/ru.js'
import { runCli } from '../cli/run-cli.js'

function errorOf(text: string): JsonSyntaxError | undefined {
  try {
    parseJson(text)
    return undefined
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error
    throw error
  }
}

describe('the place where JSON breaks', () => {
  // The place is the first character after the bar.
  test.each([
    ['[1, 2|', '"," or "]" is expected'],
    ['{"a": 1|', '"," or "}" is expected'],
    ['{"a": 1 |"b": 2}', '"," or "}" is expected'],
    ['[1|}', '"," or "]" is expected'],
    ['[1,|]', 'the comma before "]" has to go'],
    ['{"a": [{}, {"b": 1,|}]}', 'the comma before "}" has to go'],
    ['{|', 'the object has no end'],
    ['[|', 'the value has no end'],
    ['{|a: 1}', 'a key in double quotes is expected'],
    ["[|'a']", 'text stands in double quotes'],
    ['{"a" |1}', '":" is expected'],
    ['{"a": |"b}', 'the text that begins here has no end'],
    ['["a|\n"]', 'a line break or other control character stands inside a text: write \\n'],
    ['["a|\\x41"]', 'a backslash has no meaning here: write it twice'],
    ['["|\\u12g4"]', 'a backslash has no meaning here: write it twice'],
    ['[|01]', 'a value is expected'],
    ['[|+1]', 'a value is expected'],
    ['[|1.]', 'a value is expected'],
    ['[|nul]', 'a value is expected'],
    ['[1] |[2]', 'there is more text after the end of the value'],
    ['|', 'there is no value'],
  ])('%j', (marked, problem) => {
    const offset = marked.indexOf('|')
    const error = errorOf(marked.replace('|', ''))
    expect(error).toMatchObject({ offset })
    expect(error && sayJsonProblem(error, enJsonProblems)).toBe(problem)
    expect(error && sayJsonProblem(error, ruParse.jsonProblems)).toMatch(/^(?!.*[{}]closer)[^a-z]*[а-яё]{3}/)
  })

  test('agrees with JSON.parse on what is JSON, and always finds a place', () => {
    const almostJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', '\\', '0', '-', 'e', ':', 'null', '\n'))
      .map(
        ([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice((at % (json.length + 1)) + 1),
      )
    fc.assert(
      fc.property(almostJson, text => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        const error = errorOf(text)
        expect(error === undefined).toBe(isJson)
        if (error !== undefined) expect(error.offset).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('deep nesting and long texts are no trouble', () => {
    expect(errorOf('['.repeat(100_000))).toMatchObject({ offset: 100_000 })
    expect(errorOf(`["${'x'.repeat(1_000_000)}" 1]`)).toMatchObject({ offset: 1_000_004 })
  })

  test('is told with file, line, column, and the line itself', async () => {
    const { stderr, stdout } = await runCli(['check', '-'], { stdin: '\n{\n  "a": 1,\n  "b": [1, 2,]\n}\n' })
    expect(stdout).toBe('')
    expect(stderr).toBe(
      'b24msg: stdin:4:14: this is not JSON: the comma before "]" has to go\n    "b": [1, 2,]\n               ^\n',
    )
  })

  test.each([
    ['/no/such/file.json', 'такого файла нет'],
    ['test', 'это папка'],
    ['no-such-*.json', 'таких файлов нет'],
    ['-', 'stdin:1:4: это не JSON: запятая перед «]» лишняя\n'],
  ])('is told in Russian: %s', async (file, said) => {
    const { stderr, exitCode } = await runCli(['explain', '--lang', 'ru', file], { stdin: '[1,]' })
    expect(stderr).toContain(said)
    expect(exitCode).toBe(2)
  })

  test('of a long line only the surroundings are shown', async () => {
    const { stderr } = await runCli(['check', '-'], { stdin: `["${'x'.repeat(5000)}" 1]` })
    const [where, excerpt, caret] = stderr.split('\n')
    expect(where).toContain('stdin:1:5005:')
    expect(excerpt).toMatch(/^ {2}x{33,}" 1\]$/)
    expect(excerpt?.[caret?.indexOf('^') ?? -1]).toBe('1')
  })
})
