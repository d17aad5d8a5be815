import { describe, expect, test } from 'vitest'
import { enConvert } from '../../../src/convert/en.js'
import { ruConvert } from '../../../src/convert/ru.js'
import { type ChangeCode, changeKinds, convert, type MethodName } from '../../../src/convert.js'
import { im, imbot, message } from '../../../src/index.js'
import { add, buttons, change } from './calls.js'

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
    'convert/app-name': [add({ SYSTEM: 'Y' }), 'imbot.v2.Chat.Message.send'],
    'convert/no-app-name': [im.notify.system.add({ userId: 5 }, message('x')), 'im.notify'],
    'convert/bot-name': [im.message.add({ dialogId: 'chat5' }, message('x').system()), 'imbot.message.add'],
    'convert/no-bot-name': [add({ SYSTEM: 'Y' }), 'im.message.add'],
    'convert/bot-phrase': [add({ SYSTEM: 'Y' }), 'imbot.command.answer', { commandId: 7, messageId: 5 }],
    'convert/no-bot-phrase': [
      imbot.command.answer({ commandId: 7, messageId: 5 }, message('x').system()),
      'imbot.message.add',
      { botId: 39, dialogId: '7' },
    ],
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
