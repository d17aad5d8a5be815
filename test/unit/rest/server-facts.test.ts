import { describe, expect, test } from 'vitest'
import { check, im } from '../../../src/index.js'
import { message } from '../../../src/message/message.js'
import { answer, type PortalMessage, type PortalView } from '../../../src/server.js'
import '../../../src/vitest.js'

const portal: PortalView = {
  clientId: 'mine',
  bots: [
    { id: 38, clientId: 'theirs' },
    { id: 39, clientId: 'mine' },
  ],
  commands: [
    { id: 7, command: 'help', botId: 39 },
    { id: 8, command: 'theirs', botId: 38 },
    { id: 9, command: 'help', botId: 38 },
  ],
  message: (id): PortalMessage | undefined => (id === 1 ? { dialogId: 'chat7', authorId: 39, dateMs: 0 } : undefined),
  nowMs: 0,
}
const ATTACH = [{ MESSAGE: 'Hello' }]
const KEYBOARD = [{ TEXT: 'Open', LINK: '/', DISPLAY: 'LINE' }]
const SEND = 'imbot.v2.Chat.Message.send'

function verdictOf(method: string, params: object, view?: PortalView): string {
  const { verdict, lateVerdict } = answer({ method, params }, view)
  return lateVerdict === undefined ? verdict : `${verdict} ${lateVerdict}`
}

function errorsOf(method: string, params: object): readonly string[] {
  return check({ method, params })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, serverCode = '' }) => `${code} ${serverCode}`)
}

describe('im.message.add', () => {
  test('with an empty attach in the place of a text is refused by an inner step', () => {
    const params = { DIALOG_ID: 'chat7', ATTACH: '' }
    expect(verdictOf('im.message.add', params)).toBe('OK EMPTY_MESSAGE')
    expect(errorsOf('im.message.add', params)).toEqual(['message/empty EMPTY_MESSAGE'])
    expect(verdictOf('im.message.add', { ...params, KEYBOARD })).toBe('OK')
  })

  test('as the system belongs to nobody in a chat, however the chat is named', () => {
    const authorOf = (target: object) =>
      answer({ method: 'im.message.add', params: { ...target, MESSAGE: 'x', SYSTEM: 'Y' } }, portal).authorId
    expect(authorOf({ CHAT_ID: 7 })).toBe(0)
    expect(authorOf({ DIALOG_ID: 'chat7' })).toBe(0)
    expect(authorOf({ USER_ID: 7 })).toBe(1)
  })
})

test('imbot.message.add between two users ignores the dialog, also for who writes', () => {
  const params = { BOT_ID: 39, FROM_USER_ID: 1, TO_USER_ID: 2, DIALOG_ID: 'chat7', MESSAGE: 'x', SYSTEM: 'Y' }
  expect(answer({ method: 'imbot.message.add', params }, portal)).toMatchObject({ authorId: 39, dialogId: '2' })
  expect({ method: 'imbot.message.add', params }).not.toHaveDiagnostic('request/system-author')
})

test('imbot.message.add puts the name of the bot before a text of the system', () => {
  const view: PortalView = { bots: [{ id: 39, name: 'Helper' }, { id: 40 }] }
  const textOf = (params: object) =>
    answer({ method: 'imbot.message.add', params: { BOT_ID: 39, MESSAGE: ' Hello ', SYSTEM: 'Y', ...params } }, view)
      .text
  expect(textOf({ DIALOG_ID: 'chat7' })).toBe('Helper:\nHello')
  expect(textOf({ DIALOG_ID: 'chat7', BOT_ID: 40 })).toBe('Hello')
  expect(textOf({ DIALOG_ID: '7' })).toBe('Hello')
  expect(textOf({ DIALOG_ID: 'chat7', MESSAGE: 'x'.repeat(20_000) })).toBe(`Helper:\n${'x'.repeat(19_992)} (...)`)
})

describe('updates of the older methods', () => {
  const deletesBy = (MESSAGE: string) =>
    answer({ method: 'imbot.message.update', params: { BOT_ID: 39, MESSAGE_ID: 1, MESSAGE } }, portal).deletes ?? false

  test('replace [BR], and leave #BR# in the text', () => {
    expect(deletesBy(' [br][BR] ')).toBe(true)
    expect(deletesBy('[Br]')).toBe(false)
    expect(deletesBy('#BR#')).toBe(false)
  })

  test('that break off at the text say what they have left behind', () => {
    const params = { BOT_ID: 39, MESSAGE_ID: 1, ATTACH, MESSAGE: ['x'] }
    expect({ method: 'imbot.message.update', params }).toHaveDiagnostic('message/half-applied')
  })

  test('by ID find the message for the menu in an earlier step, also in one that clears', () => {
    const MENU = [{ TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }]
    expect(verdictOf('im.message.update', { ID: 1, MENU })).toBe('CANT_EDIT_MESSAGE')
    const { verdict, applied } = answer({ method: 'im.message.update', params: { ID: 1, ATTACH: '', MENU } })
    expect([verdict, ...applied]).toEqual(['OK', 'ATTACH'])
  })
})

describe('imbot.command.answer', () => {
  const params = { COMMAND_ID: 7, MESSAGE_ID: 99, MESSAGE: 'x' }

  test('looks at the menu before it looks for the message', () => {
    expect(verdictOf('imbot.command.answer', params, portal)).toBe('WRONG_REQUEST')
    expect(verdictOf('imbot.command.answer', { ...params, MENU: 'N' }, portal)).toBe('MENU_ERROR')
  })

  test("by name finds the caller's own command only", () => {
    const byName = (COMMAND: string) => ({ COMMAND, MESSAGE_ID: 1, MESSAGE: 'x' })
    expect(verdictOf('imbot.command.answer', byName('theirs'), portal)).toBe('COMMAND_ID_ERROR')
    const commands = portal.commands?.toReversed() ?? []
    const view = { ...portal, commands }
    expect(answer({ method: 'imbot.command.answer', params: byName('help') }, view)).toMatchObject({
      verdict: 'OK',
      authorId: 39,
    })
  })
})

describe('imbot.v2', () => {
  test('takes the token of a webhook under each of its names', () => {
    const webhook: PortalView = { ...portal, auth: 'webhook' }
    for (const name of ['CLIENT_ID', 'clientId', 'botToken', 'BOT_TOKEN']) {
      const params = { botId: 39, dialogId: 'chat7', fields: { message: 'x' } }
      expect(verdictOf(SEND, { ...params, [name]: 'mine' }, webhook)).toBe('OK')
      expect(verdictOf(SEND, { ...params, [name]: 'else' }, webhook)).toBe('BOT_OWNERSHIP_ERROR')
    }
  })

  test.each([
    [{ forwardIds: { a: 1 } }, 'OK'],
    [{ forwardIds: { a: 1 }, message: '' }, 'EMPTY_MESSAGE'],
    [{ forwardIds: [] }, 'EMPTY_MESSAGE'],
    [{ forwardIds: Array.from({ length: 101 }, (_, id) => id) }, 'TOO_MANY_MESSAGES'],
    [{ message: '[br]', system: true }, 'OK'],
    [{ message: '[br]' }, 'OK EMPTY_MESSAGE'],
  ])('sends %j: %s', (fields, verdict) => {
    const params = { botId: 39, dialogId: 'chat7', fields }
    expect(verdictOf(SEND, params, portal)).toBe(verdict)
    expect(errorsOf(SEND, params).length > 0).toBe(verdict !== 'OK' && !('system' in fields))
  })

  test('an update to line breaks alone empties the text', () => {
    const params = { botId: 39, messageId: 1, fields: { message: '[BR]#BR#' } }
    expect(answer({ method: 'imbot.v2.Chat.Message.update', params }, portal)).toMatchObject({
      deletes: true,
      text: '',
      parts: { message: 'cleared' },
    })
  })
})

test('an option of any name stays a parameter', () => {
  const options: { dialogId: string } = JSON.parse('{"dialogId":"chat7","__proto__":{"ATTACH":"N"}}')
  const { params } = im.message.add(options, message('x'))
  expect(Object.getPrototypeOf(params)).toBe(Object.prototype)
  expect(params.ATTACH).toBeUndefined()
})
