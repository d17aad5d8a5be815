import { describe, expect, test } from 'vitest'
import type { Data } from '../../../src/php/data.js'
import { JsonWriter } from '../../../src/php/json-writer.js'

function measure(value: Data, keep = true): JsonWriter {
  const out = new JsonWriter(keep)
  const mark = out.open('object')
  out.put('A', value)
  out.close(mark)
  return out
}

function total({ totalChars, totalBytes }: JsonWriter) {
  return { chars: totalChars, bytes: totalBytes }
}

// {"A":""} around the text.
const SHELL_CHARS = 8

describe('what a character takes', () => {
  test.each([
    ['a letter', 'a', 1, 1],
    ['a space', ' ', 1, 1],
    ['delete', '\x7f', 1, 1],
    ['the characters of HTML', "<>&'", 4, 4],
    ['a quote', '"', 2, 2],
    ['a backslash', '\\', 2, 2],
    ['a slash', '/', 2, 2],
    ['backspace', '\b', 2, 2],
    ['form feed', '\f', 2, 2],
    ['line feed', '\n', 2, 2],
    ['carriage return', '\r', 2, 2],
    ['tab', '\t', 2, 2],
    ['NUL', '\0', 6, 6],
    ['vertical tab', '\v', 6, 6],
    ['unit separator', '\x1f', 6, 6],
    ['next line', '\u0085', 1, 2],
    ['no-break space', '\u00a0', 1, 2],
    ['Cyrillic', 'Ы', 1, 2],
    ['the last of two bytes', '\u07ff', 1, 2],
    ['the first of three bytes', '\u0800', 1, 3],
    ['a dash', '—', 1, 3],
    ['line separator', '\u2028', 6, 6],
    ['paragraph separator', '\u2029', 6, 6],
    ['the neighbours of both', '\u2027\u202a', 2, 6],
    ['private use', '\ue000', 1, 3],
    ['an emoji, of four bytes elsewhere and ten here', '😀', 1, 10],
    ['the last code point', '\u{10ffff}', 1, 10],
    ['a family', '👨‍👩‍👧', 5, 36],
  ])('%s', (_, text, chars, bytes) => {
    const out = measure(text)
    expect(total(out)).toEqual({ chars: SHELL_CHARS + chars, bytes: SHELL_CHARS + bytes })
    expect(out.illFormed).toBe(false)
  })

  test.each([
    ['a high half', '\ud83d'],
    ['a low half', '\ude00'],
    ['both in the wrong order', '\ude00\ud83d'],
    ['a high half before a letter', '\ud83da'],
  ])('%s of a pair is remembered', (_, text) => {
    expect(measure(text).illFormed).toBe(true)
  })
})

describe('what a value takes is the length of its JSON', () => {
  test.each<[string, number]>([
    ['null', 4],
    ['true', 4],
    ['false', 5],
    ['0', 1],
    ['9', 1],
    ['10', 2],
    ['99', 2],
    ['100', 3],
    ['999', 3],
    ['1000', 4],
    ['-1', 2],
    ['1.5', 3],
    ['1e20', 7],
    ['[]', 2],
    ['{}', 2],
    ['[1]', 3],
    ['[1,"a",null]', 12],
    ['{"a":1}', 7],
    ['{"a":{"b":[]}}', 14],
    ['{"/":"/"}', 11],
  ])('%s', (json, chars) => {
    expect(measure(JSON.parse(json)).totalChars).toBe('{"A":}'.length + chars)
  })
})

describe('containers', () => {
  test('the structure is kept where asked', () => {
    const out = new JsonWriter(true)
    const object = out.open('object')
    const list = out.open('list', 'LIST')
    const inner = out.open('object')
    out.put('A', 1)
    out.close(inner)
    out.close(list)
    out.put('__proto__', 'x')
    out.close(object)
    const expected = JSON.parse('{"LIST":[{"A":1}],"__proto__":"x"}')
    expect(out.root).toEqual(expected)
    expect(Object.keys(out.root as object)).toEqual(['LIST', '__proto__'])
    expect(out.totalChars).toBe(JSON.stringify(expected).length)
  })

  test('and not where not, with the same size', () => {
    const kept = measure('text')
    const measured = measure('text', false)
    expect(measured.root).toBeUndefined()
    expect(total(measured)).toEqual(total(kept))
  })

  test('what is undone was never there', () => {
    const out = new JsonWriter(true)
    const list = out.open('list')
    const { chars, extraBytes } = out
    out.open('object')
    out.put('TEXT', 'Ы')
    out.undo(chars, extraBytes)
    const object = out.open('object')
    out.put('A', 1)
    out.close(object)
    out.close(list)
    expect(out.root).toEqual([{ A: 1 }])
    expect(total(out)).toEqual({ chars: 9, bytes: 9 })
  })

  test.each(['object', 'list'] as const)('an empty %s takes two characters', kind => {
    const out = new JsonWriter(false)
    out.close(out.open(kind))
    expect(total(out)).toEqual({ chars: 2, bytes: 2 })
  })
})
