import { describe, expect, test } from 'vitest'
import { convert } from '../../../src/convert.js'
import { im, imbot, keyboard, message } from '../../../src/index.js'
import { add, buttons, change, codesOf } from './calls.js'

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
    expect(codesOf(converted).filter(code => !/system-author|-name /.test(code))).toEqual([
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
