import { describe, expect, test } from 'vitest'
import { quote } from '../../../src/diagnostic/quote.js'

const MAX_CHARS = 60
const charsOf = (text: string) => [...text].length

describe('quote', () => {
  test.each([
    ['Open', '"Open"'],
    ['', '""'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [0, '0'],
    [-0.5, '-0.5'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [null, 'null'],
    [142n, '142'],
    [Symbol('press'), 'Symbol(press)'],
    [[], '[]'],
    [['a', 'b'], '[ … 2 … ]'],
    [{}, '{}'],
    [{ TEXT: 'Open', LINK: '/' }, '{ TEXT, LINK }'],
    [{ a: 1, b: 2, c: 3, d: 4 }, '{ a, b, c, d }'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, '{ a, b, c, d, … }'],
    [new Date(0), '{}'],
  ])('%s', (value, quoted) => expect(quote(value)).toBe(quoted))

  test('cuts a long text to a line, and says so', () => {
    for (const text of ['x'.repeat(1000), '"'.repeat(1000), '\n'.repeat(1000), '👍'.repeat(1000)]) {
      expect(charsOf(quote(text))).toBeLessThanOrEqual(MAX_CHARS)
      expect(quote(text)).toMatch(/^".*…/)
    }
  })

  test('cuts between characters', () => {
    expect(quote(`${'x'.repeat(40)}${'👍'.repeat(40)}`).isWellFormed()).toBe(true)
    expect(quote(`x${'👍'.repeat(1000)}`).isWellFormed()).toBe(true)
  })

  test('escapes half of a character', () => {
    expect(quote('Done \ud83d')).toBe('"Done \\ud83d"')
    expect(quote('\udc4d Done')).toBe('"\\udc4d Done"')
  })

  test('shows the outline of a cycle, and goes no deeper', () => {
    const cycle: Record<string, unknown> = { name: 'Mantis' }
    cycle.self = cycle
    expect(quote(cycle)).toBe('{ name, self }')
    const list: unknown[] = []
    list.push(list)
    expect(quote(list)).toBe('[ … 1 … ]')
  })

  test('reads no values of an object', () => {
    const trap = {
      get TEXT(): string {
        throw new Error('not loaded yet')
      },
    }
    expect(quote(trap)).toBe('{ TEXT }')
  })

  test('stays short whatever is huge', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]))
    expect(quote(wide)).toBe('{ key0, key1, key2, key3, … }')
    expect(quote(new Array(100_000).fill('x'))).toBe('[ … 100000 … ]')
    expect(charsOf(quote({ ['K'.repeat(10_000_000)]: 1 }))).toBeLessThanOrEqual(MAX_CHARS)
    expect(charsOf(quote('x'.repeat(10_000_000)))).toBeLessThanOrEqual(MAX_CHARS)
  })
})
