import { describe, expect, test } from 'vitest'
import { answer, type PortalMessage, type PortalView } from '../../../src/server.js'

const DAY_MS = 86_400_000
const NOW_MS = Date.UTC(2026, 10, 23)

const own: PortalMessage = { dialogId: 'chat7', authorId: 39, dateMs: NOW_MS - DAY_MS }
const messages: Readonly<Record<number, PortalMessage>> = {
  1: own,
  2: { ...own, authorId: 5 },
  3: { ...own, isDeleted: true },
  4: { ...own, isForwarded: true },
  5: { ...own, dateMs: NOW_MS - 3 * DAY_MS },
  6: { ...own, dialogId: '12' },
  7: { ...own, keyboard: [{ TEXT: 'Open' }] },
}

const portal: PortalView = {
  clientId: 'mine',
  bots: [{ id: 38, clientId: 'theirs' }, { id: 39, clientId: 'mine' }, { id: 40 }],
  commands: [
    { id: 7, command: 'help', botId: 39 },
    { id: 8, command: 'theirs', botId: 38 },
    { id: 9, command: 'asleep', botId: 40, isActive: false },
  ],
  message: id => messages[id],
  hasDialog: dialogId => dialogId === 'chat7' || dialogId === '12',
  nowMs: NOW_MS,
}
const webhook: PortalView = { ...portal, auth: 'webhook' }

const text = { MESSAGE: 'Hello' }
const fields = { message: 'Hello' }
const menu = [{ TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }]

function verdictOf(method: string, params: object, view = portal): string {
  const { verdict, status, lateVerdict } = answer({ method, params }, view)
  return [verdict, status, lateVerdict].filter(value => value !== undefined).join(' ')
}

describe('bots', () => {
  test.each([
    ['own', 39, 'OK', 'OK'],
    ['of nobody else', 40, 'OK', 'OK'],
    ['foreign', 38, 'APP_ID_ERROR 400', 'BOT_OWNERSHIP_ERROR 400'],
    ['unknown', 41, 'BOT_ID_ERROR 400', 'BOT_NOT_FOUND 400'],
  ])('%s', (_, botId, legacy, v2) => {
    expect(verdictOf('imbot.message.add', { BOT_ID: botId, DIALOG_ID: 'chat7', ...text })).toBe(legacy)
    expect(verdictOf('imbot.v2.Chat.Message.send', { botId, dialogId: 'chat7', fields })).toBe(v2)
  })

  test('without BOT_ID it is the first of the caller', () => {
    const params = { DIALOG_ID: 'chat7', ...text }
    expect(answer({ method: 'imbot.message.add', params }, portal).authorId).toBe(39)
    expect(verdictOf('imbot.message.add', params, { ...portal, bots: [] })).toBe('BOT_ID_ERROR 400')
  })
})

describe('clients', () => {
  test('a webhook names its own', () => {
    const params = { BOT_ID: 39, DIALOG_ID: 'chat7', ...text }
    expect(verdictOf('imbot.message.add', params, webhook)).toBe('ACCESS_DENIED 403')
    expect(verdictOf('imbot.message.add', { ...params, CLIENT_ID: 'mine' }, webhook)).toBe('OK')
    expect(verdictOf('imbot.message.add', { ...params, CLIENT_ID: 'else' }, webhook)).toBe('APP_ID_ERROR 400')
  })

  test('or in v2 a token', () => {
    const params = { botId: 39, dialogId: 'chat7', fields }
    expect(verdictOf('imbot.v2.Chat.Message.send', params, webhook)).toBe('BOT_TOKEN_NOT_SPECIFIED 400')
    expect(verdictOf('imbot.v2.Chat.Message.send', { ...params, botToken: 'mine' }, webhook)).toBe('OK')
  })

  test('im.* needs none', () => {
    expect(verdictOf('im.message.add', { DIALOG_ID: 'chat7', ...text }, webhook)).toBe('OK')
  })
})

describe('commands', () => {
  const answerOf = (params: object) => verdictOf('imbot.command.answer', { MESSAGE_ID: 1, ...text, ...params })

  test('by id and by name', () => {
    expect(answerOf({ COMMAND_ID: 7 })).toBe('OK')
    expect(answerOf({ COMMAND: 'help' })).toBe('OK')
    expect(answerOf({ COMMAND: 'nothing' })).toBe('COMMAND_ID_ERROR 400')
    expect(answerOf({ COMMAND_ID: 8 })).toBe('APP_ID_ERROR 400')
  })

  test('one that nobody called is answered with true, and nothing is sent', () => {
    const params = { COMMAND_ID: 9, MESSAGE_ID: 1, ...text }
    expect(answer({ method: 'imbot.command.answer', params }, portal)).toMatchObject({
      verdict: 'OK',
      unsentResult: true,
    })
  })

  test("in v2 another bot's is not found", () => {
    const params = { botId: 39, commandId: 7, messageId: 1, dialogId: 'chat7', fields }
    expect(verdictOf('imbot.v2.Command.answer', params)).toBe('OK')
    expect(verdictOf('imbot.v2.Command.answer', { ...params, commandId: 9 })).toBe('COMMAND_NOT_FOUND 400')
    expect(verdictOf('imbot.v2.Command.answer', { ...params, messageId: 99 })).toBe('MESSAGE_NOT_FOUND 400')
  })

  test('a menu is left out in a talk with one user', () => {
    const stored = (messageId: number) =>
      answer(
        { method: 'imbot.command.answer', params: { COMMAND_ID: 7, MESSAGE_ID: messageId, ...text, MENU: menu } },
        portal,
      )
    expect(stored(1)).toMatchObject({ dialogId: 'chat7', parts: { menu: [{ TEXT: 'Done' }] } })
    expect(stored(6).dialogId).toBe('12')
    expect(stored(6).parts).not.toHaveProperty('menu')
  })
})

describe('changing a message', () => {
  test.each([
    ['its own', 1, 'OK', 'OK'],
    ["another's", 2, 'CANT_EDIT_MESSAGE 403', 'MESSAGE_ACCESS_DENIED 400'],
    ['deleted', 3, 'CANT_EDIT_MESSAGE 403', 'MESSAGE_ACCESS_DENIED 400'],
    ['forwarded', 4, 'CANT_EDIT_MESSAGE 403', 'MESSAGE_ACCESS_DENIED 400'],
    ['three days old', 5, 'CANT_EDIT_MESSAGE 403', 'OK'],
    ['unknown', 99, 'CANT_EDIT_MESSAGE 403', 'MESSAGE_NOT_FOUND 400'],
  ])('%s', (_, id, legacy, v2) => {
    expect(verdictOf('imbot.message.update', { BOT_ID: 39, MESSAGE_ID: id, ...text })).toBe(legacy)
    expect(verdictOf('imbot.message.update', { BOT_ID: 39, MESSAGE_ID: id, ATTACH: 'N' })).toBe(legacy)
    expect(verdictOf('imbot.v2.Chat.Message.update', { botId: 39, messageId: id, fields })).toBe(v2)
  })

  test('asks before each part, so an update without parts passes', () => {
    expect(verdictOf('imbot.message.update', { BOT_ID: 39, MESSAGE_ID: 99 })).toBe('OK')
  })

  test('by the calling user', () => {
    expect(verdictOf('im.message.update', { MESSAGE_ID: 2, ...text }, { ...portal, userId: 5 })).toBe('OK')
    expect(verdictOf('im.message.update', { MESSAGE_ID: 2, ...text })).toBe('CANT_EDIT_MESSAGE 403')
  })

  test('an empty text deletes it in v2 only where nothing else is left', () => {
    const emptied = (id: number, more = {}) =>
      answer(
        {
          method: 'imbot.v2.Chat.Message.update',
          params: { botId: 39, messageId: id, fields: { message: '', ...more } },
        },
        portal,
      ).deletes ?? false
    expect(emptied(1)).toBe(true)
    expect(emptied(7)).toBe(false)
    expect(emptied(7, { keyboard: 'N' })).toBe(true)
  })
})

describe('dialogs', () => {
  test('where there is none', () => {
    const legacy = { ...text, DIALOG_ID: 'chat8' }
    expect(verdictOf('im.message.add', legacy)).toBe('ACCESS_ERROR 403')
    expect(verdictOf('im.message.add', { ...text, DIALOG_ID: '13' })).toBe('USER_NOT_FOUND 400')
    expect(verdictOf('imbot.message.add', { ...legacy, BOT_ID: 39 })).toBe('OK CANCELED')
    expect(verdictOf('imbot.v2.Chat.Message.send', { botId: 39, dialogId: 'chat8', fields })).toBe('CHAT_NOT_FOUND 400')
    expect(answer({ method: 'im.notify', params: { USER_ID: 13, ...text } }, portal).unsentResult).toBe(false)
  })

  test('who writes, and where', () => {
    const where = (method: string, params: object) => {
      const { authorId, dialogId } = answer({ method, params }, portal)
      return [authorId, dialogId]
    }
    expect(where('im.message.add', { CHAT_ID: 7, ...text })).toEqual([1, 'chat7'])
    expect(where('im.message.add', { DIALOG_ID: 'CHAT7', ...text })).toEqual([1, 'chat7'])
    expect(where('im.message.add', { USER_ID: '12', ...text })).toEqual([1, '12'])
    expect(where('imbot.message.add', { BOT_ID: 40, DIALOG_ID: 'chat7', SYSTEM: 'Y', ...text })).toEqual([0, 'chat7'])
    expect(where('imbot.message.add', { BOT_ID: 40, DIALOG_ID: 12, SYSTEM: 'Y', ...text })).toEqual([40, '12'])
    expect(where('im.notify.system.add', { USER_ID: 12, ...text })).toEqual([0, '12'])
    expect(where('im.notify', { USER_ID: 12, ...text })).toEqual([1, '12'])
  })
})
