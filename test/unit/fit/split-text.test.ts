import { describe, expect, test } from 'vitest'
import { splitText } from '../../../src/text.js'

describe('splitText', () => {
  test.each([
    ['at a blank line', 'one. two\nthree\n\nfour five six', 22, ['one. two\nthree', 'four five six']],
    ['at a line', 'one two\nthree four five', 14, ['one two', 'three four', 'five']],
    ['at a sentence', 'One two three. Four five', 20, ['One two three.', 'Four five']],
    ['at a word', 'one two three', 10, ['one two', 'three']],
    ['in a word', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['and opens tags again with their values', '[color=#ff0000]one two three four[/color]', 48, undefined],
  ])('cuts %s', (_, text, maxChars, expected) => {
    expect(splitText(text, maxChars)).toEqual(expected ?? [text])
  })

  test('opens tags again with their values', () => {
    expect(splitText('[size=20]one two three four five six seven[/size]', 36)).toEqual([
      '[size=20]one two three four[/size]',
      '[size=20]five six seven[/size]',
    ])
  })

  test('goes on with a quote in each piece', () => {
    expect(splitText('>>one two three\n>>four five six', 12)).toEqual(['>>one two', '>>three', '>>four five', '>>six'])
  })

  test('says again whom it quotes', () => {
    const dashes = '-'.repeat(54)
    const quote = (text: string) => `${dashes}\nAnna [12:30]\n${text}\n${dashes}`
    const words = 'word '.repeat(30).trim()
    const pieces = splitText(quote(`${words}\n\n${words}`), 290)
    expect(pieces).toEqual([quote(words), quote(words)])
  })

  test('keeps code whole where it fits, and else its indentation', () => {
    expect(splitText('see [code]a\n  b[/code] end', 18)).toEqual(['see', '[code]a\n  b[/code]', 'end'])
    expect(splitText('[code]a b c d e\n  f g h i[/code]', 27)).toEqual([
      '[code]a b c d e[/code]',
      '[code]  f g h i[/code]',
    ])
  })

  test('keeps a piece from being read as a command or a quote', () => {
    expect(splitText('to be >> not', 7)).toEqual(['to be', '\u200b>> not'])
    expect(splitText('type /me', 6)).toEqual(['type', '\u200b/me'])
  })

  test('refuses what cannot be cut, and says where it stands', () => {
    expect(() => splitText('say [put=/help with orders]help[/put]', 20)).toThrow(
      /^The text: at "\[put=\/help with orders\]help\[\/put\]" begins something that cannot be cut, .* 20 characters/,
    )
  })
})
