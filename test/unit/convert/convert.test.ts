import { describe, expect, test } from 'vitest'
import { enConvert } from '../../../src/convert/en.js'
import { ruConvert } from '../../../src/convert/ru.js'
import { type ChangeCode, type Converted, changeKinds, convert, type MethodName } from '../../../src/convert.js'
import { im, imbot, keyboard, MessageError, message } from '../../../src/index.js'
import { parse } from '../../../src/parse.js'

function codesOf({ changes }: Converted) {
  return changes.map(({ kind, code, path }) => [kind, code, ...path].join(' '))
}

const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', ...params },
})
const change = (params: object) => ({
  method: 'imbot.message.update',
  params: { BOT_ID: 39, MESSAGE_ID: 5, ...params },
})
const buttons = [{ TEXT: 'a', COMMAND: 'b', DISPLAY: 'LINE' }]

describe('to the other version', () => {
  test('names, flags and nothing else', () => {
    const converted = convert(add({ KEYBOARD: buttons, URL_PREVIEW: 'N' }), 'imbot.v2.Chat.Message.send')
    expect(converted.call.toRequest()).toEqual({
      method: 'imbot.v2.Chat.Message.send',
      params: { botId: 39, dialogId: 'chat5', fields: { message: 'x', keyboard: buttons, urlPreview: false } },
    })
    expect(converted.changes).toEqual([])
  })

  test('a menu is lost, and so is what was said of it', () => {
    const converted = convert(add({ MENU: [{ TEXT: 'm', LINK: '/' }] }), 'imbot.v2.Chat.Message.send')
    expect(converted.call.params).toEqual({ botId: 39, dialogId: 'chat5', fields: { message: 'x' } })
    expect(codesOf(converted)).toEqual(['lost convert/unread MENU'])
  })

  test('a menu that v2 does not read is gained', () => {
    const request = {
      method: 'imbot.v2.Chat.Message.send',
      params: { botId: 39, dialogId: '5', fields: { message: 'x', menu: [{ TEXT: 'm', LINK: '/' }] } },
    }
    const converted = convert(request, 'imbot.message.add')
    expect(converted.call.params.MENU).toEqual([{ TEXT: 'm', LINK: '/' }])
    expect(codesOf(converted)).toEqual(['lost menu/not-shown MENU', 'gained request/part-unread fields menu'])
  })

  test('short forms become full ones where they must, with the bot inside', () => {
    const converted = convert(change({ ATTACH: [{ MESSAGE: 'x' }], KEYBOARD: buttons }), 'imbot.v2.Chat.Message.update')
    expect(converted.call.params.fields).toEqual({
      attach: { BLOCKS: [{ MESSAGE: 'x' }] },
      keyboard: { BOT_ID: 39, BUTTONS: buttons },
    })
    expect(codesOf(converted)).toEqual(['gained convert/any-age'])
    expect(codesOf(convert(converted.call, 'im.message.update'))).toContain('lost convert/three-days')
  })

  test('the bot of the call goes before the bot inside', () => {
    const converted = convert(change({ KEYBOARD: { BOT_ID: 1, BUTTONS: buttons } }), 'imbot.v2.Chat.Message.update', {
      botId: 77,
    })
    expect(converted.call.params).toMatchObject({ botId: 77, fields: { keyboard: { BOT_ID: 77, BUTTONS: buttons } } })
    expect(codesOf(convert(converted.call, 'imbot.message.update', { botId: 39 }))).toContain(
      'lost convert/bot-inside fields keyboard',
    )
  })

  test.each([
    ['SYSTEM', true, true],
    ['URL_PREVIEW', true, false],
    ['URL_PREVIEW', 'yes', true],
    ['SKIP_CONNECTOR', 'y', true],
    ['SKIP_CONNECTOR', true, false],
  ])('a flag is what the server takes it for: %s %j', (param, value, sent) => {
    const converted = convert(add({ [param]: value }), 'imbot.v2.Chat.Message.send')
    expect(Object.values(converted.call.params.fields as object)).toEqual(['x', sent])
    expect(codesOf(converted).filter(code => !code.includes('system-author'))).toEqual([
      `changed convert/flag ${param}`,
    ])
  })

  test('and v2 takes other words for yes', () => {
    const params = { botId: 39, dialogId: '5', fields: { message: 'x', urlPreview: 'true', system: 'yes' } }
    const converted = convert({ method: 'imbot.v2.Chat.Message.send', params }, 'imbot.message.add')
    expect(converted.call.params).toMatchObject({ URL_PREVIEW: 'Y', SYSTEM: 'N' })
  })

  test('a preview is lost in an update of v2, which takes the flag and does nothing with it', () => {
    const converted = convert(change({ MESSAGE: 'x', URL_PREVIEW: 'N' }), 'imbot.v2.Chat.Message.update')
    expect(converted.call.params.fields).toEqual({ message: 'x' })
    expect(codesOf(converted)).toContain('lost convert/unread URL_PREVIEW')
  })

  test('an answer to another message stays one', () => {
    const call = im.message.add({ dialogId: 'chat5', replyId: 7, templateId: 'u' }, message('x'))
    const converted = convert(call, 'imbot.v2.Chat.Message.send', { botId: 39 })
    expect(converted.call.params.fields).toEqual({ message: 'x', replyId: 7, templateId: 'u' })
    expect(codesOf(convert(call, 'imbot.message.add'))).toEqual([
      'lost convert/unread REPLY_ID',
      'lost convert/unread TEMPLATE_ID',
      'changed convert/from-bot',
    ])
  })
})

describe('to another author', () => {
  test('the bot goes along where the method takes it', () => {
    const converted = convert(add({ KEYBOARD: buttons }), 'im.message.add')
    expect(converted.call.params).toEqual({ BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD: buttons })
    expect(codesOf(converted)).toEqual(['changed convert/from-user'])
  })

  test('without a bot the commands are lost, and found again with one', () => {
    const call = imbot.message.add(
      { dialogId: 'chat5' },
      message('x').keyboard(keyboard().command('a', 'b', { display: 'line' })),
    )
    const converted = convert(call, 'im.message.add')
    expect(codesOf(converted)).toContain('lost action/command-without-bot KEYBOARD BUTTONS 0 COMMAND')
    expect(codesOf(convert(converted.call, 'imbot.message.add'))).toContain(
      'gained action/command-without-bot KEYBOARD BUTTONS 0 COMMAND',
    )
  })

  test('a notification has no buttons, and goes to a user', () => {
    const request = { ...add({ KEYBOARD: buttons }), params: { DIALOG_ID: '7', MESSAGE: 'x', KEYBOARD: buttons } }
    const converted = convert(request, 'im.notify.personal.add')
    expect(converted.call.params).toEqual({ USER_ID: 7, MESSAGE: 'x' })
    expect(codesOf(converted)).toEqual([
      'changed convert/dialog DIALOG_ID',
      'lost convert/unread KEYBOARD',
      'changed convert/from-user',
      'changed convert/notification',
    ])
    expect(codesOf(convert(converted.call, 'im.message.add'))).toEqual([
      'changed convert/dialog USER_ID',
      'changed convert/chat-message',
    ])
  })
})

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

describe('sentences', () => {
  const keyboardText = '[{"TEXT":"Open","LINK":"/","DISPLAY":"LINE"}]'
  const examples: Readonly<Record<ChangeCode, readonly [unknown, MethodName, object?]>> = {
    'convert/unread': [add({ SYSTEM: 'N' }), 'imbot.message.update', { messageId: 5 }],
    'convert/now-read': [
      imbot.v2.chat.message.update({ botId: 1, messageId: 5 }, message('x').urlPreview(false)),
      'imbot.message.update',
    ],
    'convert/nothing-to-clear': [change({ MESSAGE: 'x', MENU: 'N' }), 'imbot.message.add', { dialogId: '5' }],
    'convert/from-user': [add({}), 'im.message.add'],
    'convert/from-bot': [im.message.add({ dialogId: 5 }, message('x')), 'imbot.message.add'],
    'convert/notification': [im.message.add({ dialogId: 5 }, message('x')), 'im.notify'],
    'convert/chat-message': [im.notify({ userId: 5 }, message('x')), 'im.message.add'],
    'convert/three-days': [
      imbot.v2.chat.message.update({ botId: 1, messageId: 5 }, message('x')),
      'imbot.message.update',
    ],
    'convert/any-age': [change({ MESSAGE: 'x' }), 'imbot.v2.Chat.Message.update'],
    'convert/empty-part': [add({ MENU: '' }), 'im.message.add'],
    'convert/clears': [change({ ATTACH: '' }), 'imbot.v2.Chat.Message.update'],
    'convert/part-text': [add({ KEYBOARD: keyboardText }), 'im.message.add'],
    'convert/flag': [add({ URL_PREVIEW: true }), 'imbot.v2.Chat.Message.send'],
    'convert/bot-inside': [
      imbot.v2.chat.message.update(
        { botId: 1, messageId: 5 },
        message('x').raw('KEYBOARD', { BOT_ID: 7, BUTTONS: buttons }),
      ),
      'imbot.message.update',
    ],
    'convert/dialog': [{ method: 'im.message.add', params: { CHAT_ID: 5, MESSAGE: 'x' } }, 'imbot.message.add'],
  }

  test.each(Object.entries(examples) as [ChangeCode, (typeof examples)[ChangeCode]][])(
    '%s',
    (code, [request, method, target = {}]) => {
      for (const language of [enConvert, ruConvert]) {
        const found = convert(request, method, { ...target }, { language }).changes.filter(other => other.code === code)
        expect(found.length).toBeGreaterThan(0)
        const [{ message: sentence, kind } = { message: '', kind: undefined }] = found
        expect(kind).toBe(changeKinds[code])
        expect(sentence).not.toMatch(/\{\w+\}|undefined|\s\s|\s[.,:;?]/)
        expect(sentence).toMatch(/\.$/)
        expect(/[а-яё]{3}/.test(sentence)).toBe(language.tag === 'ru')
      }
    },
  )
})
