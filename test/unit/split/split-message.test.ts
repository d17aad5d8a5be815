import { describe, expect, test } from 'vitest'
import { attach, keyboard, message } from '../../../src/index.js'
import { splitMessage } from '../../../src/split.js'
import '../../../src/vitest.js'

const payloads = (...args: Parameters<typeof splitMessage>) => splitMessage(...args).messages.map(one => one.payload)
const long = 'word '.repeat(12_000).trim()

describe('splitMessage', () => {
  test('gives back a message that fits', () => {
    const whole = message('Order 142').attach(attach().delimiter())
    expect(splitMessage(whole)).toEqual({ messages: [whole], placements: [] })
    expect(splitMessage(whole).messages[0]).toBe(whole)
  })

  test('splits the text first, and puts the buttons last', () => {
    const whole = message('One. Two.')
      .attach(attach().delimiter())
      .keyboard(keyboard().link('Go', '/'))
      .urlPreview(false)
    expect(payloads(whole, { limits: { message: { maxChars: 5 } } })).toEqual([
      { MESSAGE: 'One.', URL_PREVIEW: 'N' },
      {
        MESSAGE: 'Two.',
        ATTACH: { BLOCKS: [{ DELIMITER: { SIZE: 200 } }] },
        KEYBOARD: { BUTTONS: [{ TEXT: 'Go', LINK: '/' }] },
        URL_PREVIEW: 'N',
      },
    ])
  })

  test('splits blocks over several messages, each with the shell of the attach, and says which', () => {
    const block = 'x'.repeat(25_000)
    const card = attach({ colorToken: 'alert' }).message(block).message(block).message(block)
    const { messages, placements } = splitMessage(message('Report').attach(card))
    expect(messages.map(one => one.payload)).toEqual([
      { MESSAGE: 'Report', ATTACH: { COLOR_TOKEN: 'alert', BLOCKS: [{ MESSAGE: block }, { MESSAGE: block }] } },
      { MESSAGE: '…', ATTACH: { COLOR_TOKEN: 'alert', BLOCKS: [{ MESSAGE: block }] } },
    ])
    expect(placements).toEqual([
      { message: 0, path: ['MESSAGE'], start: 0, end: 6 },
      { message: 0, path: ['ATTACH', 'BLOCKS'], start: 0, end: 2 },
      { message: 1, path: ['ATTACH', 'BLOCKS'], start: 2, end: 3 },
    ])
  })

  test('splits a grid between its rows', () => {
    const rows = Array.from({ length: 3 }, (_, index) => ({ name: `Row ${index}`, value: 'x'.repeat(25_000) }))
    const { messages, placements } = splitMessage(message().attach(attach().delimiter().grid('row', rows)))
    expect(messages).toHaveLength(2)
    expect(placements.map(({ message, path, start, end }) => [message, path.join('.'), start, end])).toEqual([
      [0, 'ATTACH.BLOCKS', 0, 1],
      [0, 'ATTACH.BLOCKS.1.GRID', 0, 2],
      [1, 'ATTACH.BLOCKS.1.GRID', 2, 3],
    ])
    expect(messages[1]).toFitBudget({ attach: { maxChars: 26_000 } })
  })

  test('splits the text of a block that is too large for any attach', () => {
    const { messages } = splitMessage(message('Log').attach(attach().message(`${long} ${long}`)))
    expect(messages).toHaveLength(3)
    for (const one of messages) expect(one).toBeSendable()
  })

  test('splits a keyboard between its rows, and within a row that is too long', () => {
    const row = (name: string) =>
      [1, 2].map(count => ({ TEXT: `${name}${count}`, LINK: '/' as const, DISPLAY: 'LINE' as const }))
    const whole = message('Choose').keyboard(keyboard().rows([row('a'), row('b')]))
    const texts = (maxChars: number) =>
      splitMessage(whole, { botId: 39, limits: { keyboard: { maxChars } } }).messages.map(({ payload }) =>
        JSON.stringify(payload.KEYBOARD)
          .match(/a\d|b\d|NEWLINE/g)
          ?.join(' '),
      )
    expect(texts(700)).toEqual(['a1 a2 NEWLINE b1 b2'])
    expect(texts(500)).toEqual(['a1 a2', 'b1 b2'])
    expect(texts(200)).toEqual(['a1', 'a2', 'b1', 'b2'])
  })

  test('leaves to the first message what answers and what clears', () => {
    const whole = message('One. Two.').clear('attach').raw('REPLY_ID', 7).raw('TEMPLATE_ID', 'x')
    expect(payloads(whole, { limits: { message: { maxChars: 5 } } })).toEqual([
      { MESSAGE: 'One.', ATTACH: 'N', REPLY_ID: 7, TEMPLATE_ID: 'x' },
      { MESSAGE: 'Two.' },
    ])
  })

  test('refuses an element that cannot be split, and says which', () => {
    const whole = message('x').keyboard(keyboard().link('Fine', '/').link('y'.repeat(60_000), '/'))
    expect(() => splitMessage(whole)).toThrow(
      /^KEYBOARD\.BUTTONS\[1\] takes 60\d\d\d characters .* cannot be split: shorten it\.$/,
    )
  })

  test('refuses a part without a list, and what is no message', () => {
    const text = JSON.stringify([{ MESSAGE: 'x'.repeat(60_000) }])
    expect(() => splitMessage(message('x').raw('ATTACH', text))).toThrow(
      /^ATTACH takes 60\d\d\d of 59999 characters, and is no list/,
    )
    // @ts-expect-error A caller without types.
    expect(() => splitMessage({ MESSAGE: 'x' })).toThrow('{ MESSAGE } is no message.')
  })
})
