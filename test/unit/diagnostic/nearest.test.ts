import { describe, expect, test } from 'vitest'
import { nearest } from '../../../src/field/choice.js'

describe('nearest', () => {
  test.each([
    ['line', 'LINE'],
    [' Line ', 'LINE'],
    ['LIN', 'LINE'],
    ['LIINE', 'LINE'],
    ['BLOK', 'BLOCK'],
    ['newline', 'NEWLINE'],
    ['new-line', 'NEWLINE'],
    ['bgColor', 'BG_COLOR'],
    ['bg color', 'BG_COLOR'],
    ['BG_COLOUR', 'BG_COLOR'],
  ])('%j means %s', (written, meant) => {
    expect(nearest(written, ['LINE', 'BLOCK', 'NEWLINE', 'BG_COLOR'])).toBe(meant)
  })

  test.each(['', ' ', 'x', 'COLUMN', 'TELEGRAM', 'LINE'.repeat(100), 142, true, null, { LINE: 1 }])(
    '%j means none of them',
    written => {
      expect(nearest(written, ['LINE', 'BLOCK'])).toBe('')
    },
  )

  test('takes the nearer of two, and the first of equals', () => {
    expect(nearest('CHAT_IDS', ['CHAT_USER', 'CHAT_ID'])).toBe('CHAT_ID')
    expect(nearest('BOAT', ['BOOT', 'BEAT'])).toBe('BOOT')
  })
})
