import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startPortal, usePortal } from '../../../src/portal.js'
import { storeAttach, storeKeyboard } from '../../../src/server.js'
import { call } from './calling.js'

const ATTACH = { BLOCKS: [{ MESSAGE: 'Card' }], COLOR: '#aabbcc' }
const KEYBOARD = { BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }] }
const OVERSIZE = { BUTTONS: [{ TEXT: 'x'.repeat(60_000), LINK: '/' }] }
const UUID = '2f1c6a1e-6d0b-4c9a-9f60-0d2b6a3c7e11'

const portal = usePortal({ beforeAll, afterEach, afterAll }, { userId: 7 })

/** The last message of the portal. */
function last() {
  return portal.messages.at(-1)
}

/** Sends a first message, from the bot; gives its id. */
async function sendFirst(params: object = {}): Promise<number> {
  await call(portal, 'imbot.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'First', ...params })
  return last()?.id ?? 0
}

describe('adds answer with the id of what they store', () => {
  test.each<[string, object, object]>([
    ['im.message.add', { DIALOG_ID: 'chat5' }, { dialogId: 'chat5', authorId: 7 }],
    ['IM.Message.Add', { dialog_id: 5 }, { dialogId: '5', authorId: 7 }],
    ['imbot.message.add', { BOT_ID: 39, DIALOG_ID: 'chat5' }, { dialogId: 'chat5', authorId: 39 }],
    ['im.notify', { USER_ID: 5 }, { dialogId: 'notify5', authorId: 7 }],
    ['im.notify.personal.add', { USER_ID: 5 }, { dialogId: 'notify5', authorId: 7 }],
    ['im.notify.system.add', { USER_ID: 5 }, { dialogId: 'notify5', authorId: 0 }],
  ])('%s', async (method, params, record) => {
    const { status, body } = await call(portal, method, { ...params, MESSAGE: 'Hi', ATTACH })
    expect({ status, result: body.result }).toEqual({ status: 200, result: last()?.id })
    expect(portal.messages).toEqual([
      {
        id: body.result,
        ...record,
        dateMs: expect.any(Number),
        text: 'Hi',
        attach: storeAttach(ATTACH).stored,
        isEdited: false,
        isDeleted: false,
      },
    ])
  })

  test('imbot.v2.Chat.Message.send, and the same UUID sends once', async () => {
    const params = { botId: 39, dialogId: 'chat5', fields: { message: 'Hi', keyboard: KEYBOARD, templateId: UUID } }
    const { body } = await call(portal, 'imbot.v2.Chat.Message.send', params)
    expect(body.result).toEqual({ id: last()?.id, uuidMap: {} })
    expect(last()).toMatchObject({ keyboard: storeKeyboard(KEYBOARD, { botId: 39 }).stored, uuid: UUID })
    const again = await call(portal, 'imbot.v2.Chat.Message.send', params)
    expect(again.body.result).toEqual(body.result)
    expect(portal.messages).toHaveLength(1)
  })

  test.each<[string, (message: string) => object]>([
    ['imbot.v2.Chat.Message.send', message => ({ botId: 39, dialogId: 'chat5', fields: { message } })],
    ['imbot.message.add', MESSAGE => ({ DIALOG_ID: 'chat5', MESSAGE })],
  ])('%s: the text is cleaned and cut', async (method, params) => {
    await call(portal, method, params(' a[BR]b#BR# '))
    await call(portal, method, params('😀'.repeat(20_007)))
    expect(portal.messages.map(({ text }) => text)).toEqual(['a\nb', `${'😀'.repeat(20_000)} (...)`])
  })

  test('im.message.add sends once under a UUID, and again under any other text', async () => {
    const add = (TEMPLATE_ID: string) =>
      call(portal, 'im.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x', TEMPLATE_ID })
    const results: unknown[] = []
    for (const id of [UUID, UUID, UUID.toUpperCase(), UUID.toUpperCase()]) results.push((await add(id)).body.result)
    expect(new Set(results).size).toBe(3)
  })

  test('a SYSTEM message of a bot in a chat has no author, so the bot cannot change it', async () => {
    const MESSAGE_ID = await sendFirst({ SYSTEM: 'Y' })
    expect(last()?.authorId).toBe(0)
    expect(await call(portal, 'imbot.message.update', { MESSAGE_ID, MESSAGE: 'x' })).toMatchObject({
      status: 403,
      body: { error: 'CANT_EDIT_MESSAGE' },
    })
  })
})

describe('answers to commands', () => {
  test('go to the dialog of the message', async () => {
    const MESSAGE_ID = await sendFirst()
    const { body } = await call(portal, 'imbot.command.answer', { COMMAND_ID: 7, MESSAGE_ID, MESSAGE: 'Done' })
    expect(body.result).toBe(MESSAGE_ID + 1)
    expect(last()).toMatchObject({ dialogId: 'chat5', authorId: 39, text: 'Done' })
  })

  test('of v2 give no id', async () => {
    const messageId = await sendFirst()
    const params = { botId: 39, commandId: 7, messageId, dialogId: 'chat9', fields: { message: 'Done' } }
    const { body } = await call(portal, 'imbot.v2.Command.answer', params)
    expect(body.result).toEqual({ result: true })
    expect(last()).toMatchObject({ dialogId: 'chat5', authorId: 39, text: 'Done' })
  })

  test('to a command that nobody has called say true and store nothing', async () => {
    const commands = [{ id: 8, command: 'take', botId: 39, isActive: false }]
    await using quiet = await startPortal({ commands, messages: [{ id: 1, dialogId: 'chat5' }] })
    const params = { COMMAND_ID: 8, MESSAGE_ID: 1, MESSAGE: 'Done' }
    expect((await call(quiet, 'imbot.command.answer', params)).body.result).toBe(true)
    const fields = { botId: 39, commandId: 8, messageId: 1, dialogId: 'chat5', fields: { message: 'Done' } }
    expect((await call(quiet, 'imbot.v2.Command.answer', fields)).body.result).toEqual({ result: true })
    expect(quiet.messages).toHaveLength(1)
  })
})

describe('refusals', () => {
  test.each<[string, object, number, string]>([
    ['im.message.add', { DIALOG_ID: 'chat5' }, 400, 'MESSAGE_EMPTY'],
    ['imbot.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x', BOT_ID: 40 }, 400, 'BOT_ID_ERROR'],
    ['imbot.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD: [{ TEXT: 'x' }] }, 400, 'KEYBOARD_ERROR'],
    ['imbot.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD: OVERSIZE }, 400, 'PARAM_KEYBOARD_ERROR'],
    ['imbot.message.update', { MESSAGE_ID: 99, MESSAGE: 'x' }, 403, 'CANT_EDIT_MESSAGE'],
    ['imbot.v2.Chat.Message.update', { botId: 39, messageId: 99, fields: { message: 'x' } }, 400, 'MESSAGE_NOT_FOUND'],
    ['imbot.command.answer', { COMMAND_ID: 9, MESSAGE_ID: 1, MESSAGE: 'x' }, 400, 'COMMAND_ID_ERROR'],
    ['imbot.V2.Chat.Message.Send', {}, 404, 'ERROR_METHOD_NOT_FOUND'],
    ['crm.deal.list', {}, 404, 'ERROR_METHOD_NOT_FOUND'],
  ])('%s %j', async (method, params, status, error) => {
    expect(await call(portal, method, params)).toEqual({
      status,
      body: { error, error_description: expect.any(String) },
    })
    expect(portal.messages).toEqual([])
  })

  test('where the server breaks off, the answer is empty', async () => {
    const reply = await call(portal, 'im.message.add', {
      DIALOG_ID: 'chat5',
      MESSAGE: 'x',
      ATTACH: [{ GRID: { NAME: 'x' } }],
    })
    expect(reply).toEqual({ status: 500, body: {} })
    expect(portal.requests[0]).not.toHaveProperty('answer')
  })

  test('a failed notification says false', async () => {
    const { status, body } = await call(portal, 'im.notify', { USER_ID: 5, MESSAGE: '[BR]' })
    expect({ status, result: body.result }).toEqual({ status: 200, result: false })
    expect(portal.messages).toEqual([])
  })
})

test('a success tells the time', async () => {
  await using fixed = await startPortal({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678) })
  const { body } = await call(fixed, 'im.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x' })
  expect(body).toEqual({
    result: 1,
    time: {
      start: 1767323045.678,
      finish: 1767323045.678,
      duration: 0,
      processing: 0,
      date_start: '2026-01-02T03:04:05+00:00',
      date_finish: '2026-01-02T03:04:05+00:00',
      operating_reset_at: 1767323645,
      operating: 0,
    },
  })
})
