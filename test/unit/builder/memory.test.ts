import { describe, expect, test } from 'vitest'
import {
  attach,
  checkAttach,
  checkKeyboard,
  checkMenu,
  imbot,
  keyboard,
  menu,
  message,
  parseKeyboard,
} from '../../../src/index.js'
import { storeKeyboard } from '../../../src/server.js'
import { findings } from '../findings.js'

describe('what was found about a frozen part once is not taken for the answer to another question', () => {
  const buttons = keyboard().command('Take', 'take', { display: 'line' })
  const lost = ['action/command-without-bot at BUTTONS[0].COMMAND', 'part/nothing-left']

  test('of another bot', () => {
    for (const value of [buttons, buttons.payload]) {
      expect(findings(checkKeyboard(value, { botId: 0 }))).toEqual(lost)
      expect(findings(checkKeyboard(value, { botId: 39 }))).toEqual([])
      expect(findings(checkKeyboard(value))).toEqual(lost)
    }
  })

  test('of another bot, whose number is longer', () => {
    const small = checkKeyboard(buttons.payload, { botId: 1 }).sizes.keyboard?.chars
    const large = checkKeyboard(buttons.payload, { botId: 1_000_000 }).sizes.keyboard?.chars
    expect((large ?? 0) - (small ?? 0)).toBe(6)
    expect(storeKeyboard(buttons.payload, { botId: 1 }).chars).toBe(small)
  })

  test('of another part', () => {
    const { payload } = parseKeyboard([{ TEXT: 'x', ACTION: 'LIVECHAT', ACTION_VALUE: 'x', DISPLAY: 'LINE' }])
    expect(findings(checkKeyboard(payload))).toEqual(['action/not-handled at [0].ACTION'])
    expect(findings(checkMenu(payload))).toEqual([
      'key/unknown at [0].DISPLAY',
      'action/unknown at [0].ACTION',
      'part/nothing-left',
    ])
    expect(findings(checkAttach(payload))).toContain('attach/unknown-block at [0]')
    expect(findings(checkKeyboard(payload))).toEqual(['action/not-handled at [0].ACTION'])
  })

  test('of another limit or place', () => {
    const { payload } = attach().message('x'.repeat(100)).message('')
    const path = (report: ReturnType<typeof checkAttach>) => findings(report)[0]
    expect(path(checkAttach(payload))).toBe('attach/message-without-text at BLOCKS[1].MESSAGE')
    const call = imbot.message.update({ messageId: 1 }, message('x').attach(payload))
    expect(path(call.check())).toBe('attach/message-without-text at ATTACH.BLOCKS[1].MESSAGE')
    expect(call.check().sizes.attach?.heaviest[0]?.path).toEqual(['ATTACH', 'BLOCKS', 0])
    expect(checkAttach(payload).sizes.attach?.heaviest[0]?.path).toEqual(['BLOCKS', 0])
    expect(findings(checkAttach(payload, { limits: { attach: { maxChars: 10 } } }))).toContain('part/oversize')
    expect(findings(checkAttach(payload))).not.toContain('part/oversize')
  })

  test('of a longer part', () => {
    const one = menu().send('a', 'a')
    checkMenu(one)
    const two = one.send('', 'b')
    expect(findings(checkMenu(two))).toEqual(['menu/item-without-text at ITEMS[1].TEXT', 'menu/not-shown'])
    expect(findings(checkMenu(one))).toEqual(['menu/not-shown'])
  })
})

describe('what a caller freezes is not what a builder made', () => {
  test('it is looked at each time', () => {
    const inner = { MESSAGE: '' }
    const value = Object.freeze([inner])
    expect(findings(checkAttach(value))).toContain('attach/message-without-text at [0].MESSAGE')
    inner.MESSAGE = 'x'
    expect(findings(checkAttach(value))).toEqual([])
  })
})

describe('what JSON cannot carry is found, whatever else is', () => {
  test.each<[string, unknown, string]>([
    ['undefined is left out', undefined, 'key/unknown at BLOCKS[0].NEW'],
    ['a function', () => 1, 'value/not-json at BLOCKS[0].NEW'],
    ['a bigint', 1n, 'value/not-json at BLOCKS[0].NEW'],
    ['a symbol', Symbol('x'), 'value/not-json at BLOCKS[0].NEW'],
    ['NaN', Number.NaN, 'value/not-json at BLOCKS[0].NEW'],
    ['a lone surrogate', '\ud800', 'value/lone-surrogate at BLOCKS[0].NEW'],
  ])('%s', (_, value, found) => {
    const built = attach().raw({ MESSAGE: 'x', NEW: value })
    expect(findings(checkAttach(built.payload))).toEqual(found.startsWith('key') ? [] : expect.arrayContaining([found]))
    expect(checkAttach(built)).toEqual(checkAttach(built.payload))
    const call = imbot.message.update({ messageId: 1 }, message('x').attach(built))
    expect(call.check().ok).toBe(found.startsWith('key'))
  })

  test.each([Number.NaN, '\ud800', () => 5])('in a field that the server does not read: %s', value => {
    const built = keyboard({ botId: value as never }).raw({ TEXT: 'x', LINK: '/', DISPLAY: 'LINE', BOT_ID: value })
    expect(checkKeyboard(built.payload).ok).toBe(false)
    expect(checkKeyboard(built).ok).toBe(false)
  })
})
