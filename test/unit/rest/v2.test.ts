import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attach } from '../../../src/attach/attach.js'
import { keyboard } from '../../../src/keyboard/keyboard.js'
import { menu } from '../../../src/menu/menu.js'
import { message } from '../../../src/message/message.js'
import { parseAttach, parseKeyboard } from '../../../src/parse/parse-part.js'
import { check } from '../../../src/rest/check.js'
import { imbot } from '../../../src/rest/imbot.js'
import { answer, storeAttach, storeKeyboard, storeMenu } from '../../../src/server.js'
import '../../../src/vitest.js'

const ATTACH = { BLOCKS: [{ MESSAGE: 'Hello' }] }
const OPEN = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }
const TAKE = { TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }
const DONE = { TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }

const order = message('Order')
  .attach(attach().message('Hello'))
  .keyboard(keyboard().command('Take', 'take', { display: 'line' }))

function codesOf(request: unknown): readonly string[] {
  return check(request)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} at ${path.join('.')}`)
}

describe('what the calls write', () => {
  test('flags are booleans, and the message is in fields', () => {
    const call = imbot.v2.chat.message.send(
      { botId: 39, dialogId: 'chat5' },
      message('Hello').urlPreview(false).system().skipConnector(),
    )
    expect(call.params).toEqual({
      botId: 39,
      dialogId: 'chat5',
      fields: { message: 'Hello', urlPreview: false, system: true, skipConnector: true },
    })
  })

  test('an update has full forms, with the bot inside the keyboard', () => {
    const short = message()
      .attach(parseAttach([{ MESSAGE: 'Hello' }]))
      .keyboard(parseKeyboard([TAKE]))
    const call = imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, short)
    expect(call.params.fields).toEqual({ attach: ATTACH, keyboard: { BOT_ID: 39, BUTTONS: [TAKE] } })
    expect(call).toBeSendable()
  })

  test.each([
    ['send', imbot.v2.chat.message.send({ botId: 39, dialogId: 'chat5' }, order)],
    ['answer', imbot.v2.command.answer({ botId: 39, commandId: 7, messageId: 5, dialogId: 'chat5' }, order)],
  ])('%s stores all of it', (_, call) => {
    expect(call).toBeSendable()
    expect(answer(call)).toMatchObject({
      verdict: 'OK',
      applied: ['add'],
      parts: { message: 'Order', keyboard: storeKeyboard([TAKE], { botId: 39 }).stored },
    })
  })

  test('a menu is lost in send, and taken in answer', () => {
    const withMenu = order.menu(menu().send('Done', 'done'))
    const send = imbot.v2.chat.message.send({ botId: 39, dialogId: 'chat5' }, withMenu)
    expect(codesOf(send)).toEqual(['request/part-unread at fields.menu'])
    const given = imbot.v2.command.answer({ botId: 39, commandId: 7, messageId: 5, dialogId: 'chat5' }, withMenu)
    expect(given).toBeSendable()
    expect(answer(given).parts.menu).toEqual(storeMenu([DONE], { botId: 39 }).stored)
  })
})

// Facts, section 1.9: nothing was observed of this method, so these are vectors of our own.
describe('imbot.v2.Command.answer', () => {
  const call = (fields: object, params: object = {}) => ({
    method: 'imbot.v2.Command.answer',
    params: { botId: 39, commandId: 7, messageId: 5, dialogId: 'chat5', fields, ...params },
  })

  test.each<[string, object, object, readonly string[]]>([
    ['a text', { message: ' Done ' }, { message: 'Done' }, []],
    ['a number as text', { message: 5 }, { message: '5' }, []],
    ['an attach alone', { attach: ATTACH }, { attach: [storeAttach(ATTACH).stored] }, []],
    [
      'a short list of blocks is lost',
      { message: 'Done', attach: ATTACH.BLOCKS },
      { message: 'Done' },
      ['request/attach-list at fields.attach'],
    ],
    [
      'a command without the bot inside is lost',
      { message: 'Done', keyboard: { BUTTONS: [TAKE, OPEN] } },
      { message: 'Done', keyboard: storeKeyboard([OPEN], { botId: 0 }).stored },
      ['action/command-without-bot at fields.keyboard.BUTTONS.0.COMMAND'],
    ],
    [
      'the bot inside is taken as it is',
      { message: 'Done', keyboard: { BOT_ID: 99, BUTTONS: [TAKE] } },
      { message: 'Done', keyboard: storeKeyboard([TAKE], { botId: 99 }).stored },
      [],
    ],
    [
      'a keyboard without a usable button is lost',
      { message: 'Done', keyboard: [{ TEXT: 'Take' }] },
      { message: 'Done' },
      [
        'keyboard/button-without-action at fields.keyboard.0',
        'part/nothing-left at fields.keyboard',
        'request/keyboard-ignored at fields.keyboard',
      ],
    ],
    [
      'a menu',
      { message: 'Done', menu: [DONE] },
      { message: 'Done', menu: storeMenu([DONE], { botId: 0 }).stored },
      [],
    ],
  ])('%s', (_, fields, parts, errors) => {
    expect(answer(call(fields))).toEqual({ verdict: 'OK', applied: ['add'], parts })
    expect(codesOf(call(fields))).toEqual(errors)
  })

  test.each<[string, object, string]>([
    ['nothing at all', {}, 'EMPTY_MESSAGE'],
    ['a blank text', { message: ' ' }, 'EMPTY_MESSAGE'],
    ['a field in upper case', { MESSAGE: 'Done' }, 'EMPTY_MESSAGE'],
    ['a list as text', { message: ['Done'] }, 'CRASH'],
    ['an attach that is too large', { attach: { BLOCKS: [{ MESSAGE: 'x'.repeat(60_000) }] } }, 'PARAM_ATTACH_ERROR'],
  ])('%s is refused', (_, fields, verdict) => {
    expect(answer(call(fields))).toMatchObject({ verdict, applied: [] })
    expect(codesOf(call(fields))).not.toEqual([])
  })
})

describe('names', () => {
  test('of the method count in their own case only', () => {
    const wrong = { method: 'imbot.v2.chat.message.send', params: {} }
    expect(answer(wrong)).toMatchObject({ verdict: 'ERROR_METHOD_NOT_FOUND', status: 404 })
    expect(codesOf(wrong)).toEqual(['request/unknown-method at '])
  })

  test('of v1 are not read', () => {
    const request = {
      method: 'imbot.v2.Chat.Message.send',
      params: { BOT_ID: 101, DIALOG_ID: 'chat1', MESSAGE: 'Hello' },
    }
    expect(answer(request)).toMatchObject({ verdict: 'CHAT_NOT_FOUND', applied: [] })
  })
})

test('an update never loses what a typed message holds', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== '' && text !== '0')
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 9_999 }), (names, botId) => {
      const buttons = names.reduce((all, name) => all.command(name, 'take', { display: 'line' }), keyboard())
      const call = imbot.v2.chat.message.update({ botId, messageId: 5 }, message('x').keyboard(buttons))
      expect(answer(call).parts.keyboard).toEqual(storeKeyboard(buttons.payload, { botId }).stored)
      expect(call).toBeSendable()
    }),
    { numRuns: 1000 },
  )
})
