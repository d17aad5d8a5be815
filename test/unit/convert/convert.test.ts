import { describe, expect, test } from 'vitest'
import { convert, type MethodName } from '../../../src/convert.js'
import { MessageError } from '../../../src/index.js'
import { parse } from '../../../src/parse.js'
import { add, change, codesOf } from './calls.js'

describe('between new messages and updates', () => {
  test('what is empty in a new message does not clear in an update', () => {
    const converted = convert(add({ ATTACH: '', KEYBOARD: [], MENU: false }), 'imbot.message.update', { messageId: 5 })
    expect(converted.call.params).toEqual({ BOT_ID: 39, MESSAGE_ID: 5, MESSAGE: 'x' })
    expect(codesOf(converted)).toEqual([
      'changed convert/empty-part ATTACH',
      'changed convert/empty-part KEYBOARD',
      'changed convert/empty-part MENU',
      'lost convert/unread DIALOG_ID',
    ])
  })

  test('a new message has nothing to clear, and needs a text', () => {
    const converted = convert(change({ KEYBOARD: 'N' }), 'imbot.message.add', { dialogId: 'chat5' })
    expect(converted.call.params).toEqual({ BOT_ID: 39, DIALOG_ID: 'chat5' })
    expect(codesOf(converted)).toEqual([
      'lost convert/nothing-to-clear KEYBOARD',
      'lost convert/unread MESSAGE_ID',
      'lost message/empty MESSAGE',
    ])
  })

  test.each([
    ['imbot.v2.Chat.Message.update', { ATTACH: '', KEYBOARD: [] }, { attach: 'N', keyboard: 'N' }],
    ['imbot.v2.Chat.Message.update', { ATTACH: 'N', KEYBOARD: 'N' }, { attach: 'N', keyboard: 'N' }],
  ] as const)('a part is cleared as the other update wants it: %s %j', (method, params, fields) => {
    expect(convert(change(params), method).call.params.fields).toEqual(fields)
  })

  test('v2 does not clear a keyboard that is empty', () => {
    const request = {
      method: 'imbot.v2.Chat.Message.update',
      params: { botId: 39, messageId: 5, fields: { message: 'x', keyboard: '' } },
    }
    expect(convert(request, 'imbot.message.update').call.params).toEqual({ BOT_ID: 39, MESSAGE_ID: 5, MESSAGE: 'x' })
  })

  test('an update that deletes still does', () => {
    const converted = convert(change({ MESSAGE: '' }), 'imbot.v2.Chat.Message.update')
    expect(converted.call.check().diagnostics.map(({ code }) => code)).toEqual(['message/deletes'])
  })
})

describe('what the method needs', () => {
  test.each([
    [add({}), 'imbot.message.update', 'MESSAGE_ID'],
    [change({}), 'imbot.message.add', 'DIALOG_ID'],
    [{ method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'x' } }, 'imbot.v2.Chat.Message.send', 'botId'],
    [add({}), 'im.notify', 'USER_ID'],
    [add({}), 'imbot.command.answer', 'COMMAND_ID'],
  ] as const)('is asked for by name: %j to %s', (request, method, param) => {
    try {
      convert(request, method)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(MessageError)
      expect((error as MessageError).diagnostics).toContainEqual(
        expect.objectContaining({ code: 'request/param-missing', params: expect.objectContaining({ param }) }),
      )
    }
  })

  test.each([
    [5, 'im.message.add', 'One call can be converted, and here are 0.'],
    [{ cmd: ['im.message.add', 'im.message.add'] }, 'im.message.add', 'here are 2.'],
    [
      { method: 'x.y', params: {} },
      'im.message.add',
      'There is no conversion of the method "x.y". Known: im.message.add',
    ],
    [add({}), 'im.mesage.add', 'Did you mean im.message.add?'],
    [add({}), 'IM.MESSAGE.ADD', 'Write the method as im.message.add.'],
  ])('%j to %s is refused', (request, method, reason) => {
    expect(() => convert(request, method as MethodName)).toThrow(reason)
  })
})

test('names of another version are put right', () => {
  const request = { method: 'imbot.v2.Chat.Message.send', params: { BOT_ID: 101, DIALOG_ID: 'chat1', MESSAGE: 'x' } }
  const converted = convert(request, 'imbot.v2.Chat.Message.send')
  expect(converted.call.toRequest().params).toEqual({ botId: 101, dialogId: 'chat1', fields: { message: 'x' } })
  expect(new Set(converted.changes.map(({ kind }) => kind))).toEqual(new Set(['gained']))
})

test('ids that came as text in a form are numbers again', () => {
  const [call] = parse('BOT_ID=39&DIALOG_ID=7&MESSAGE=x', { method: 'imbot.message.add' }).calls
  expect(convert(call, 'imbot.v2.Chat.Message.send').call.params).toEqual({
    botId: 39,
    dialogId: '7',
    fields: { message: 'x' },
  })
})
