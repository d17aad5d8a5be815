import { expect, test } from 'vitest'
import { isBlank, trim } from '../../../src/php/trim.js'

test.each([
  ['nothing', '', ''],
  ['a word', 'word', 'word'],
  ['spaces', '  a b  ', 'a b'],
  ['each of the six', ' \t\n\r\0\va\v\0\r\n\t ', 'a'],
  ['only the six', ' \t\n\r\0\v', ''],
  ['one space', ' ', ''],
  ['at one end', 'a ', 'a'],
  ['at the other end', ' a', 'a'],
])('trims %s', (_, text, trimmed) => {
  expect(trim(text)).toBe(trimmed)
})

test.each([
  ['form feed', '\f'],
  ['no-break space', '\u00a0'],
  ['byte order mark', '\ufeff'],
  ['next line', '\u0085'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['em space', '\u2003'],
  ['ideographic space', '\u3000'],
  ['zero-width space', '\u200b'],
  ['backspace', '\b'],
  ['shift out', '\x0e'],
  ['delete', '\x7f'],
])('leaves a %s, which JavaScript may trim', (_, char) => {
  expect(trim(`${char}a${char}`)).toBe(`${char}a${char}`)
  expect(trim(` ${char} `)).toBe(char)
  expect(isBlank(char)).toBe(false)
})

test.each([
  ['', true],
  ['\0', true],
  [' \v ', true],
  ['0', false],
  ['a', false],
])('isBlank(%j) is %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank)
})
