import { describe, expect, test } from 'vitest'
import { fitText, measureText } from '../../../src/text.js'

describe('fitText', () => {
  test('leaves a text that fits as it is', () => {
    expect(fitText('  Order [b]#142[/b]  ', 17)).toEqual({ text: '  Order [b]#142[/b]  ', cut: undefined })
  })

  test.each([
    ['between words', 'one two three', 11, 'one two…'],
    ['inside of a long word', 'x'.repeat(30), 12, `${'x'.repeat(10)}…`],
    ['between characters as people see them', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 9, '👨‍👩‍👧…'],
    ['between words that stand without spaces', '我们今天去公园', 6, '我们今天…'],
    ['before an entity', 'fish &amp; chips', 9, 'fish…'],
    ['before a command', 'say [put=/help]help[/put] now', 20, 'say…'],
    ['before a mention', 'dear [user=5]Anna Smith[/user], hello', 20, 'dear…'],
    [
      'and closes what is open',
      '[b]one [i]two three four five six[/i][/b]',
      40,
      '[b]one [i]two three four five…[/i][/b]',
    ],
    ['and goes on with the mark behind an address', 'see https://a.b/c and more', 24, 'see https://a.b/c and…'],
    ['and keeps the mark out of an address', 'see https://a.b/c andmore', 20, 'see https://a.b/c …'],
    ['and leaves the mark alone where nothing fits', '[b]x[/b]', 3, '…'],
  ])('cuts %s', (_, text, maxChars, expected) => {
    expect(fitText(text, maxChars).text).toBe(expected)
  })

  test('says what is gone', () => {
    expect(fitText('one two 😀😀', 9).cut).toEqual({ start: 7, chars: 3, text: ' 😀😀' })
  })

  test('takes another mark, or none', () => {
    expect(fitText('one two three', { maxChars: 9, mark: '' }).text).toBe('one two')
    expect(fitText('one two three', { maxChars: 11, mark: ' (…)' }).text).toBe('one (…)')
  })

  test('keeps to the bytes of the column too', () => {
    const { text, cut } = fitText('😀'.repeat(10_000))
    expect(measureText(text)).toMatchObject({ chars: 6_554, bytes: 65_533, willBeCut: false })
    expect(cut?.chars).toBe(3_447)
  })

  test('leaves room for what the server puts in front', () => {
    expect(fitText('one two three', { maxChars: 19, prefixChars: 8 }).text).toBe('one two…')
  })

  test.each([0, -1, Number.NaN, '5'])('refuses %j as a limit', limit => {
    // @ts-expect-error A caller without types.
    expect(() => fitText('text', limit)).toThrow(/^maxChars: .* is no number from 1\./)
  })

  test('refuses what is no text', () => {
    // @ts-expect-error A caller without types.
    expect(() => fitText({ text: 'x' })).toThrow('{ text } is no text. Give a string of BB code.')
  })
})

describe('measureText', () => {
  test('counts as the server does', () => {
    expect(measureText(' a[br]#BR#b\u00a0')).toMatchObject({ chars: 5, bytes: 6 })
    expect(measureText(' a[br]b ', { stage: 'update' })).toMatchObject({ chars: 6, bytes: 6 })
  })

  test('knows what the server lets pass', () => {
    expect(measureText('x'.repeat(20_006))).toMatchObject({ charsLeft: -6, willBeCut: false })
    expect(measureText('x'.repeat(20_007)).willBeCut).toBe(true)
    expect(measureText('x'.repeat(20_000), { prefixChars: 7 })).toMatchObject({ maxChars: 19_993, willBeCut: true })
  })
})
