import { describe, expect, test } from 'vitest'
import { imbot, message, type Report } from '../../../src/index.js'
import { cleanText, measureText, storedText } from '../../../src/size/text.js'
import { breakLines } from '../../../src/text/break-lines.js'
import { findings } from '../findings.js'

describe('what the server has when it counts', () => {
  test.each([
    [' a ', 'a', 'a'],
    ['[BR]a[BR]', 'a', '[BR]a[BR]'],
    ['[br]a#BR#', 'a', '[br]a#BR#'],
    ['a[BR]b', 'a\nb', 'a[BR]b'],
    ['a[Br]b', 'a[Br]b', 'a[Br]b'],
    ['a[bR]b', 'a[bR]b', 'a[bR]b'],
    ['a#br#b', 'a#br#b', 'a#br#b'],
    ['#BR#BR#', 'BR#', '#BR#BR#'],
    ['[BR][br]#BR#', '', '[BR][br]#BR#'],
    ['\u00a0', '\u00a0', '\u00a0'],
    ['\f', '\f', '\f'],
  ])('%j: %j on adding, %j on a legacy update', (text, added, updated) => {
    expect(cleanText(text, 'add')).toBe(added)
    expect(cleanText(text, 'update')).toBe(updated)
  })

  test('[BR], [br] and #BR# become line breaks, [Br] does not', () => {
    expect(breakLines('1[BR]2[br]3#BR#4[Br]5')).toBe('1\n2\n3\n4[Br]5')
  })
})

describe('what the server stores of a text', () => {
  test('an update leaves #BR# as it is', () => {
    expect(storedText(' a[BR]b#BR#c ', 'add')).toBe('a\nb\nc')
    expect(storedText(' a[BR]b#BR#c ', 'update')).toBe('a\nb#BR#c')
  })

  test('20,006 code points stay, of more the first 20,000', () => {
    const fits = '😀'.repeat(20_006)
    expect(storedText(fits, 'add')).toBe(fits)
    expect(storedText(`${fits}x`, 'add')).toBe(`${'😀'.repeat(20_000)} (...)`)
  })
})

describe('length of a text', () => {
  test.each([
    ['', 0, 0],
    ['abc', 3, 3],
    ['Ы', 1, 2],
    ['—', 1, 3],
    ['\u2028', 1, 3],
    ['😀', 1, 10],
    ['e\u0301', 2, 3],
    ['👨‍👩‍👧', 5, 36],
    ['\ud83d', 1, 3],
    ['\ude00\ud83d', 2, 6],
    ['"\\/\n', 4, 4],
  ])('%j: %d code points, %d bytes', (text, chars, bytes) => {
    expect(measureText(text)).toEqual({ chars, bytes })
  })
})

function adding(text: string): Report {
  return imbot.message.add({ botId: 39, dialogId: '1' }, message(text)).check()
}

function updating(text: string): Report {
  return imbot.message.update({ botId: 39, messageId: 1 }, message(text)).check()
}

describe('the limit of 20,000 and its tolerance', () => {
  test.each<[string, (text: string) => Report, string, number, boolean]>([
    ['the limit', adding, 'x'.repeat(20_000), 20_000, false],
    ['the tolerance', adding, 'x'.repeat(20_006), 20_006, false],
    ['one more', adding, 'x'.repeat(20_007), 20_007, true],
    ['emoji count once', adding, '😀'.repeat(6000), 6000, false],
    ['space around does not count', adding, ` ${'x'.repeat(20_006)}\n`, 20_006, false],
    ['[BR] counts once on adding', adding, `${'x'.repeat(20_002)}[BR]xxx`, 20_006, false],
    ['[br] counts once on adding', adding, `${'x'.repeat(20_002)}[br]xxx`, 20_006, false],
    ['#BR# counts once on adding', adding, `${'x'.repeat(20_002)}#BR#xxx`, 20_006, false],
    ['[Br] counts as it is', adding, `${'x'.repeat(20_002)}[Br]x`, 20_007, true],
    ['the limit on an update', updating, 'x'.repeat(20_006), 20_006, false],
    ['one more on an update', updating, 'x'.repeat(20_007), 20_007, true],
    ['[BR] counts as it is on an update', updating, `${'x'.repeat(20_002)}[BR]x`, 20_007, true],
  ])('%s', (_, send, text, chars, isCut) => {
    const report = send(text)
    expect(report.sizes.message?.chars).toBe(chars)
    expect(report.sizes.message?.charsLeft).toBe(20_000 - chars)
    expect(findings(report)).toEqual(isCut ? ['message/too-long at MESSAGE'] : [])
    expect(report.ok).toBe(true)
  })

  test('emoji overflow the database column before the limit', () => {
    expect(findings(adding('😀'.repeat(6553)))).toEqual([])
    const report = adding('😀'.repeat(6554))
    expect(findings(report)).toEqual(['message/column-overflow at MESSAGE'])
    expect(report.diagnostics[0]?.params).toEqual({ param: 'MESSAGE', bytes: 65_540, maxBytes: 65_535 })
  })
})
