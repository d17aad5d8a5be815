import { expect, test } from 'vitest'
import { escapeHtml } from '../../../src/php/html.js'
import { hasLineBreak, joinLines } from '../../../src/php/line-break.js'

test.each([
  ['line feed', 'a\nb', 'a b'],
  ['carriage return', 'a\rb', 'a b'],
  ['both as one', 'a\r\nb', 'a b'],
  ['both the other way round', 'a\n\rb', 'a  b'],
  ['vertical tab', 'a\vb', 'a b'],
  ['form feed', 'a\fb', 'a b'],
  ['next line', 'a\u0085b', 'a b'],
  ['line separator', 'a\u2028b', 'a b'],
  ['paragraph separator', 'a\u2029b', 'a b'],
  ['three', '\n\n\n', '   '],
])('%s is a line break', (_, text, joined) => {
  expect(joinLines(text)).toBe(joined)
  expect(hasLineBreak(text)).toBe(true)
})

test.each([
  ['tab', '\t'],
  ['NUL', '\0'],
  ['no-break space', '\u00a0'],
  ['unit separator', '\x1f'],
  ['[BR]', '[BR]'],
  ['#BR#', '#BR#'],
  ['backslash n', '\\n'],
])('%s is none', (_, text) => {
  expect(joinLines(`a${text}b`)).toBe(`a${text}b`)
  expect(hasLineBreak(text)).toBe(false)
})

test.each([
  ['', ''],
  ['plain', 'plain'],
  ['&', '&amp;'],
  ['&amp;', '&amp;amp;'],
  ['a"b<c>d', 'a&quot;b&lt;c&gt;d'],
  ["it's", "it's"],
  ['/?a=1&b=2', '/?a=1&amp;b=2'],
])('htmlspecialchars of %s', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped)
})
