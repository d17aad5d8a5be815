import { describe, expect, test } from 'vitest'
import { check } from '../../../src/index.js'
import { playRequest } from '../../../src/rest/check.js'
import { findings } from '../findings.js'

type Params = Readonly<Record<string, unknown>>

const ADD = { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x' }
const UPDATE = { BOT_ID: 39, MESSAGE_ID: 1 }
const ATTACH = [{ MESSAGE: 'x' }]
const KEYBOARD = [{ TEXT: 'x', LINK: '/', DISPLAY: 'LINE' }]
const MENU = [{ TEXT: 'x', LINK: '/' }]
const LARGE = [
  { TEXT: 'x', LINK: '/', DISPLAY: 'LINE', ACTION_VALUE: '' },
  { TEXT: 'x'.repeat(60_000), LINK: '/' },
]
const NOT_SHOWN = 'menu/not-shown at MENU'
const IDLE = 'message/nothing-to-update'

function answer(method: string, params: unknown) {
  const { verdict, status, applied } = playRequest({ method, params }, {})
  return [verdict, status, applied.join(' ')]
}

describe('imbot.message.add', () => {
  const method = 'imbot.message.add'

  test.each<[string, Params, string, readonly string[]]>([
    ['all that it needs', ADD, 'OK', []],
    ['a number as the dialog', { ...ADD, DIALOG_ID: 5 }, 'OK', []],
    ['a text of which nothing is left', { ...ADD, MESSAGE: '[BR]' }, 'OK', ['message/empty-after-cleaning at MESSAGE']],
    ['the same beside an attach', { ...ADD, MESSAGE: '[BR]', ATTACH }, 'OK', []],
    ['the same beside a keyboard', { ...ADD, MESSAGE: '[BR]', KEYBOARD }, 'OK', []],
    ['any case of chat', { ...ADD, DIALOG_ID: 'CHAT5' }, 'OK', []],
    ['no dialog', { ...ADD, DIALOG_ID: undefined }, 'DIALOG_ID_EMPTY', ['request/param-missing at DIALOG_ID']],
    ['null as the dialog', { ...ADD, DIALOG_ID: null }, 'DIALOG_ID_EMPTY', ['request/param-missing at DIALOG_ID']],
    ['a wrong dialog', { ...ADD, DIALOG_ID: 'chat' }, 'DIALOG_ID_EMPTY', ['request/param-invalid at DIALOG_ID']],
    ['dialog 0', { ...ADD, DIALOG_ID: '0' }, 'DIALOG_ID_EMPTY', ['request/param-invalid at DIALOG_ID']],
    ['a list as the dialog', { ...ADD, DIALOG_ID: [5] }, 'DIALOG_ID_EMPTY', ['request/param-invalid at DIALOG_ID']],
    ['two users', { BOT_ID: 39, MESSAGE: 'x', FROM_USER_ID: 1, TO_USER_ID: '2' }, 'OK', []],
    [
      'two users and a dialog',
      { ...ADD, FROM_USER_ID: 1, TO_USER_ID: 2 },
      'OK',
      ['request/dialog-unread at DIALOG_ID'],
    ],
    [
      'one user',
      { BOT_ID: 39, MESSAGE: 'x', FROM_USER_ID: 1 },
      'DIALOG_ID_EMPTY',
      ['request/param-missing at DIALOG_ID'],
    ],
    ['no bot: the first of the application', { ...ADD, BOT_ID: undefined }, 'OK', []],
    ['bot 0', { ...ADD, BOT_ID: 0 }, 'BOT_ID_ERROR', ['request/param-invalid at BOT_ID']],
    ['no text', { ...ADD, MESSAGE: undefined }, 'MESSAGE_EMPTY', ['message/empty at MESSAGE']],
    ['no text beside an attach', { ...ADD, MESSAGE: '', ATTACH }, 'MESSAGE_EMPTY', ['message/empty at MESSAGE']],
    ['a number as text', { ...ADD, MESSAGE: 5 }, 'MESSAGE_EMPTY', ['message/not-text at MESSAGE']],
    ['all parts', { ...ADD, ATTACH, KEYBOARD, MENU }, 'OK', [NOT_SHOWN]],
    ['an attach to clear', { ...ADD, ATTACH: 'N' }, 'ATTACH_ERROR', ['request/clear-of-new at ATTACH']],
    ['a keyboard to clear', { ...ADD, KEYBOARD: 'N' }, 'KEYBOARD_ERROR', ['request/clear-of-new at KEYBOARD']],
    [
      'empty parts',
      { ...ADD, ATTACH: '', KEYBOARD: [], MENU: false },
      'OK',
      ['request/clear-on-add at ATTACH', 'request/clear-on-add at KEYBOARD', 'request/clear-on-add at MENU'],
    ],
    ['a template', { ...ADD, TEMPLATE_ID: 'x' }, 'OK', ['request/param-unread at TEMPLATE_ID']],
    ['what the framework reads', { ...ADD, auth: 'x' }, 'OK', []],
    ['parameters in lower case', { bot_id: 39, dialog_id: 'chat5', message: 'x' }, 'OK', []],
    ['the same parameter twice', { ...ADD, message: 'y' }, 'OK', ['request/param-twice at message']],
    ['the same parameter twice, upper case last', { message: 'y', ...ADD }, 'OK', ['request/param-twice at message']],
    ['a system message in a chat', { ...ADD, SYSTEM: 'Y' }, 'OK', ['request/system-author at SYSTEM']],
    ['a system message to a user', { ...ADD, DIALOG_ID: '5', SYSTEM: 'Y' }, 'OK', []],
    ['SYSTEM true', { ...ADD, DIALOG_ID: '5', SYSTEM: true }, 'OK', ['request/flag at SYSTEM']],
    ['URL_PREVIEW true turns it off', { ...ADD, URL_PREVIEW: true }, 'OK', ['request/flag at URL_PREVIEW']],
    ['URL_PREVIEW in lower case', { ...ADD, URL_PREVIEW: 'n' }, 'OK', ['request/flag at URL_PREVIEW']],
    ['SKIP_CONNECTOR in lower case', { ...ADD, SKIP_CONNECTOR: 'y' }, 'OK', []],
    ['SKIP_CONNECTOR true', { ...ADD, SKIP_CONNECTOR: true }, 'OK', ['request/flag at SKIP_CONNECTOR']],
    [
      'a large keyboard passes the checks of the method',
      { ...ADD, KEYBOARD: LARGE },
      'OK',
      ['keyboard/without-display at KEYBOARD', 'part/oversize at KEYBOARD'],
    ],
  ])('%s', (_, params, verdict, found) => {
    expect(answer(method, params)).toEqual([verdict, verdict === 'OK' ? undefined : 400, verdict === 'OK' ? 'add' : ''])
    expect(findings(check({ method, params }))).toEqual(found)
  })

  test('an inner step refuses a large keyboard', () => {
    const report = check({ method, params: { ...ADD, KEYBOARD: LARGE } })
    expect(report.ok).toBe(false)
    expect(report.diagnostics.find(({ code }) => code === 'part/oversize')?.serverCode).toBe('PARAM_KEYBOARD_ERROR')
  })

  test('flags say what the server takes them for', () => {
    const report = check({ method, params: { ...ADD, URL_PREVIEW: true, SKIP_CONNECTOR: true } })
    expect(report.diagnostics.map(({ params }) => [params.param, params.stored])).toEqual([
      ['URL_PREVIEW', 'N'],
      ['SKIP_CONNECTOR', 'N'],
    ])
  })

  test('every mistake is found in one pass, and the first is the answer', () => {
    const params = { BOT_ID: 0, DIALOG_ID: '', MESSAGE: ' ', ATTACH: 'N', KEYBOARD: 'N', MENU: 'N' }
    expect(answer(method, params)).toEqual(['BOT_ID_ERROR', 400, ''])
    const { diagnostics } = check({ method, params })
    expect(diagnostics.map(({ serverCode }) => serverCode)).toEqual([
      'BOT_ID_ERROR',
      'DIALOG_ID_EMPTY',
      'MESSAGE_EMPTY',
      'ATTACH_ERROR',
      'KEYBOARD_ERROR',
      'MENU_ERROR',
    ])
  })
})

describe('imbot.message.update', () => {
  const method = 'imbot.message.update'

  test.each<[string, Params, string, string, readonly string[]]>([
    ['nothing but the ids', UPDATE, 'OK', '', [IDLE]],
    ['a text', { ...UPDATE, MESSAGE: 'x' }, 'OK', 'MESSAGE', []],
    ['a number as text', { ...UPDATE, MESSAGE: 5 }, 'OK', 'MESSAGE', ['field/cast at MESSAGE']],
    ['null as text', { ...UPDATE, MESSAGE: null }, 'OK', '', [IDLE]],
    ['no text left', { ...UPDATE, MESSAGE: '[BR]' }, 'OK', 'MESSAGE', ['message/deletes at MESSAGE']],
    ['an id as text', { ...UPDATE, MESSAGE_ID: '19880117', MESSAGE: 'x' }, 'OK', 'MESSAGE', []],
    [
      'all parts',
      { ...UPDATE, MESSAGE: 'x', ATTACH, KEYBOARD, MENU },
      'OK',
      'ATTACH KEYBOARD MENU MESSAGE',
      [NOT_SHOWN],
    ],
    ['parts to clear', { ...UPDATE, ATTACH: 'N', KEYBOARD: [], MENU: false }, 'OK', 'ATTACH KEYBOARD MENU', []],
    ['true clears', { ...UPDATE, KEYBOARD: true }, 'OK', 'KEYBOARD', []],
    ['null leaves', { ...UPDATE, ATTACH: null, KEYBOARD: null }, 'OK', '', [IDLE]],
    ['parameters in lower case', { bot_id: 39, message_id: 1, keyboard: KEYBOARD }, 'OK', 'KEYBOARD', []],
    ['no message', { BOT_ID: 39, MESSAGE: 'x' }, 'MESSAGE_ID_ERROR', '', ['request/param-missing at MESSAGE_ID']],
    [
      'message 0',
      { ...UPDATE, MESSAGE_ID: 0, MESSAGE: 'x' },
      'MESSAGE_ID_ERROR',
      '',
      ['request/param-invalid at MESSAGE_ID'],
    ],
    [
      'a word as message',
      { ...UPDATE, MESSAGE_ID: 'x', MESSAGE: 'x' },
      'MESSAGE_ID_ERROR',
      '',
      ['request/param-invalid at MESSAGE_ID'],
    ],
    ['a dialog', { ...UPDATE, DIALOG_ID: 5, MESSAGE: 'x' }, 'OK', 'MESSAGE', ['request/param-unread at DIALOG_ID']],
    [
      'the first part refused',
      { ...UPDATE, ATTACH: 'x', MENU, MESSAGE: 'x' },
      'ATTACH_ERROR',
      '',
      ['part/not-a-list at ATTACH', NOT_SHOWN],
    ],
    [
      'the second part refused',
      { ...UPDATE, ATTACH, KEYBOARD: 'x', MENU, MESSAGE: 'x' },
      'KEYBOARD_ERROR',
      'ATTACH',
      ['part/not-a-list at KEYBOARD', 'message/half-applied at KEYBOARD', NOT_SHOWN],
    ],
    [
      'the third part refused',
      { ...UPDATE, ATTACH: 'N', KEYBOARD, MENU: 'x' },
      'menu_ERROR',
      'ATTACH KEYBOARD',
      ['part/not-a-list at MENU', 'message/half-applied at MENU'],
    ],
    [
      'too large a keyboard',
      { ...UPDATE, ATTACH, KEYBOARD: LARGE },
      'KEYBOARD_OVERSIZE',
      'ATTACH',
      ['keyboard/without-display at KEYBOARD', 'part/oversize at KEYBOARD', 'message/half-applied at KEYBOARD'],
    ],
  ])('%s', (_, params, verdict, applied, found) => {
    expect(answer(method, params)).toEqual([verdict, verdict === 'OK' ? undefined : 400, applied])
    expect(findings(check({ method, params }))).toEqual(found)
  })

  test('says which parts are stored when a later one is refused', () => {
    const params = { ...UPDATE, ATTACH, KEYBOARD, MENU: 'x' }
    const half = check({ method, params }).diagnostics.find(({ code }) => code === 'message/half-applied')
    expect(half?.params).toEqual({ param: 'MENU', refused: 'MENU', applied: 'ATTACH, KEYBOARD' })
  })

  test('a list as text crashes the server, after the parts are stored', () => {
    expect(answer(method, { ...UPDATE, KEYBOARD, MESSAGE: ['x'] })).toEqual(['CRASH', 500, 'KEYBOARD'])
    expect(findings(check({ method, params: { ...UPDATE, KEYBOARD, MESSAGE: ['x'] } }))).toContain(
      'message/not-text at MESSAGE',
    )
  })

  test('paths lead to what the caller wrote', () => {
    const params = { ...UPDATE, keyboard: { BUTTONS: [{ TEXT: 'x', DISPLAY: 'LINE', LINK: '#' }, KEYBOARD[0]] } }
    expect(findings(check({ method, params }))).toEqual(['url/fragment at keyboard.BUTTONS[0].LINK'])
  })
})

describe('what is no call of a known method', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['request/not-a-request']],
    ['no method', { params: {} }, ['request/not-a-request']],
    ['a number as method', { method: 5 }, ['request/not-a-request']],
    ['another method', { method: 'crm.deal.add', params: {} }, ['request/without-rules']],
    ['a misspelt method', { method: 'imbot.mesage.add', params: {} }, ['request/unknown-method']],
    ['a method of its prototype', { method: 'constructor', params: {} }, ['request/without-rules']],
    [
      'a list of params',
      { method: 'imbot.message.update', params: 5 },
      ['request/params-not-an-object', 'request/param-missing at MESSAGE_ID', IDLE],
    ],
    [
      'a method without rules',
      { method: 'imopenlines.crm.message.add', params: { ATTACH: [{ MESSAGE: '' }] } },
      ['request/without-rules', 'attach/message-without-text at ATTACH[0].MESSAGE', 'part/nothing-left at ATTACH'],
    ],
  ])('%s', (_, request, found) => {
    expect(findings(check(request))).toEqual(found)
  })

  test('the name of a method can have any case', () => {
    expect(check({ method: 'IMBOT.Message.Add', params: ADD }).diagnostics).toEqual([])
  })

  test('a misspelt method is guessed', () => {
    const report = check({ method: 'imbot.mesage.add', params: {} })
    expect(report.diagnostics[0]?.params.meant).toBe('imbot.message.add')
  })
})

test('of two spellings of a parameter the later one counts', () => {
  const textOf = (params: object) =>
    playRequest({ method: 'imbot.message.add', params }, { keep: true }).outcome.message
  expect(textOf({ DIALOG_ID: 'chat5', message: 'first', MESSAGE: 'last' })).toBe('last')
  expect(textOf({ DIALOG_ID: 'chat5', MESSAGE: 'first', message: 'last' })).toBe('last')
})
