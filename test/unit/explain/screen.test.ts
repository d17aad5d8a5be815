import { describe, expect, test } from 'vitest'
import { attach, menu } from '../../../src/index.js'
import { add, elementAt } from './calls.js'

describe('what the clients show', () => {
  test.each([
    [
      { TEXT: 'x', LINK: '/', DISPLAY: 'LINE', BG_COLOR: '#29b36b' },
      /beside its neighbours; ground rgba\(255,255,255,\.7\), text #525c69 \(token base\)$/,
      /in #29b36b$/,
      /token base$/,
    ],
    [{ TEXT: 'x', LINK: '/', BG_COLOR_TOKEN: 'alert' }, /225 px .*ground #ff5752/, /225 px/, /token alert/],
    [{ TEXT: 'x', LINK: '/', WIDTH: 90, DISABLED: 'Y' }, /of 90 px.*; pale$/, /of 90 px; pale$/, /token base/],
    [{ TEXT: 'x', LINK: '/', CONTEXT: 'MOBILE' }, /^nothing$/, /225 px/, /token base/],
    [{ TEXT: 'x', LINK: '/', CONTEXT: 'DESKTOP' }, /225 px/, /225 px/, /^nothing$/],
    [{ TYPE: 'NEWLINE' }, /no row to end$/, /no row to end$/, /no row to end$/],
  ])('of a button: %j', (button, web, oldWeb, mobile) => {
    const shows = elementAt(add({ KEYBOARD: [button] }), 'KEYBOARD', 0).shows
    expect(shows?.web).toMatch(web)
    expect(shows?.oldWeb).toMatch(oldWeb)
    expect(shows?.mobile).toMatch(mobile)
  })

  test.each([
    [
      { GRID: [{ NAME: 'a', VALUE: 'b', DISPLAY: 'ROW', COLOR: '#f00' }] },
      ['GRID', 0],
      /on the left/,
      /the value in #f00$/,
      /above the value$/,
    ],
    [{ GRID: [{ NAME: 'a', DISPLAY: 'TABLE' }] }, ['GRID', 0], /^nothing$/, /on the left/, /above/],
    [{ GRID: [{ NAME: 'a', COLOR_TOKEN: 'alert' }] }, ['GRID', 0], /in #ff5752$/, /above/, /in #ff5752$/],
    [
      { DELIMITER: { SIZE: 100, COLOR: '#abc' } },
      ['DELIMITER'],
      /100 px in #abc/,
      /100 px in #abc/,
      /whatever its size/,
    ],
    [{ USER: { NAME: 'a', USER_ID: 5 } }, ['USER'], /drawn person.*no link/, /opens the dialog/, /^not known$/],
    [{ FILE: { LINK: '/a.pdf' } }, ['FILE'], /an icon/, /"Download"/, /^not known$/],
    [{ RICH_LINK: { LINK: '/a' } }, ['RICH_LINK'], /page preview/, /^not known$/, /^not known$/],
  ])('of a block: %j', (block, path, web, oldWeb, mobile) => {
    const shows = elementAt([block], 0, ...path).shows
    expect(shows?.web).toMatch(web)
    expect(shows?.oldWeb).toMatch(oldWeb)
    expect(shows?.mobile).toMatch(mobile)
  })

  test('of a menu: only the old web client anything', () => {
    const { shows } = elementAt(menu().send('Done', 'done'), 'ITEMS', 0)
    expect(shows).toEqual({
      web: 'nothing',
      oldWeb: 'an entry in the context menu of the message',
      mobile: 'not known',
    })
  })

  test('of the attach itself: the bar', () => {
    const { shows } = elementAt(attach({ colorToken: 'alert', color: '#29619b' }).message('x'))
    expect(shows?.web).toBe('a bar on the left in #ff5752 (token alert)')
    expect(shows?.oldWeb).toBe('a bar on the left in #29619b')
  })
})

describe('what a press does', () => {
  const pressOf = (button: object, params: object = {}) =>
    elementAt(add({ KEYBOARD: [{ TEXT: 'x', ...button }], ...params }), 'KEYBOARD', 0).press

  test.each([
    [{ LINK: 'https://example.com/?a=1&b=2' }, { does: 'open', value: 'https://example.com/?a=1&b=2' }],
    [
      { COMMAND: '/take', COMMAND_PARAMS: '142', BLOCK: 'Y' },
      { does: 'command', value: 'take', params: '142', botId: 39, blocks: true },
    ],
    [
      { ACTION: 'PUT', ACTION_VALUE: '/help' },
      { does: 'put', value: '/help' },
    ],
    [
      { ACTION: 'CALL', ACTION_VALUE: '+7999' },
      { does: 'call', value: '+7999' },
    ],
    [{ ACTION: 'HELP', ACTION_VALUE: '142' }, { does: 'unhandled' }],
    [{ APP_ID: 5 }, { does: 'app', value: '5' }],
    [{ LINK: '/', DISABLED: 'Y' }, { does: 'disabled' }],
  ])('%j', (button, press) => {
    expect(pressOf(button)).toMatchObject(press)
  })

  test('the bot is named where the call names it', () => {
    expect(pressOf({ COMMAND: 'take' })?.sentence).toBe('sends the command /take to the bot 39')
    expect(pressOf({ COMMAND: 'take it' }, { BOT_ID: undefined })?.sentence).toBe(
      'sends the command "/take it" to the bot of the call',
    )
  })

  test('of a menu a command is sent only with params', () => {
    const { web, oldWeb } = { web: 'nothing', oldWeb: 'an entry in the context menu of the message' }
    const call = add({
      MENU: [
        { TEXT: 'a', COMMAND: 'take' },
        { TEXT: 'b', COMMAND: 'take', COMMAND_PARAMS: '142' },
        { TEXT: 'c', LINK: '/', CONTEXT: 'MOBILE' },
        { TEXT: 'd', LINK: '/', DISABLED: 'Y' },
      ],
    })
    const items = [0, 1, 2, 3].map(index => elementAt(call, 'MENU', index))
    expect(items.map(({ press }) => press?.does)).toEqual(['withoutParams', 'command', 'open', 'disabled'])
    expect(items.map(({ shows }) => shows)).toMatchObject([
      { web, oldWeb },
      { web, oldWeb },
      { web, oldWeb: 'nothing' },
      { web, oldWeb: expect.stringContaining('; pale') },
    ])
  })

  test('nothing where the element is dropped', () => {
    expect(pressOf({})).toBeUndefined()
  })
})
