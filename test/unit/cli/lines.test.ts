import { describe, expect, test } from 'vitest'
import { readEntries } from '../../../src/cli/entries.js'
import { readLines } from '../../../src/cli/lines.js'
import { chunksOf, clean, runCli } from './run-cli.js'

async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const texts: string[] = []
  for await (const lines of readLines(chunksOf(chunks))) texts.push(...lines.map(({ text }) => text))
  return texts
}

describe('lines', () => {
  test('run over the borders of chunks', async () => {
    expect(await linesOf(['a', 'b\nc', '', '\n', '\nd'])).toEqual(['ab', 'c', '', 'd'])
  })

  test('a character may be cut in two by chunks', async () => {
    const bytes = new TextEncoder().encode('Привет\n👍')
    expect(await linesOf([...bytes].map(byte => Uint8Array.of(byte)))).toEqual(['Привет', '👍'])
  })

  test('a byte order mark is no text', async () => {
    expect(await linesOf([Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b)])).toEqual(['{'])
  })

  test('U+2028 ends no line', async () => {
    expect(await linesOf(['"a\u2028b"\n'])).toEqual(['"a\u2028b"', ''])
  })

  test('JSON lines are read one by one: the first come before the last is there', async () => {
    const delivered: number[] = []
    async function* slow(): AsyncGenerator<string> {
      for (let line = 1; line <= 3; line++) {
        delivered.push(line)
        yield `${line}\n`
      }
    }
    const entries = readEntries(readLines(slow()), { spreads: true })
    const { value: first } = await entries.next()
    expect([...first]).toMatchObject([{ value: 1, place: { kind: 'line', line: 1 } }])
    expect(delivered).toEqual([1, 2])
    await entries.return(undefined)
  })
})

test('bytes that are no UTF-8', async () => {
  const bytes = Buffer.from(JSON.stringify(clean), 'utf16le')
  const { exitCode, stderr } = await runCli(['check', '-'], { stdin: [Uint8Array.of(0xff, 0xfe), bytes] })
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: 'b24msg: stdin: this is not text in UTF-8: save it as that\n',
  })
})
