import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { usePortal } from '../../../src/portal.js'
import { storeAttach } from '../../../src/server.js'
import { call } from './calling.js'

const DAY_MS = 86_400_000
const ATTACH = { BLOCKS: [{ MESSAGE: 'Card' }], COLOR: '#aabbcc' }
const NEW_ATTACH = { BLOCKS: [{ MESSAGE: 'New card' }], COLOR: '#aabbcc' }
const BUTTON = { TEXT: 'Open', LINK: '/' }

const dateMs = Date.UTC(2026, 0, 1)
const portal = usePortal({ beforeAll, afterEach, afterAll }, { now: () => dateMs })

/** Sends the message that is changed; gives its id. */
async function sendFirst(method = 'imbot.message.add'): Promise<number> {
  const params = { DIALOG_ID: 'chat5', MESSAGE: 'First', ATTACH, KEYBOARD: [BUTTON], MENU: [BUTTON] }
  return Number((await call(portal, method, params)).body.result)
}

/** What `im.dialog.messages.get` gives of the message. */
async function read(id: number): Promise<unknown> {
  const { body } = await call(portal, 'im.dialog.messages.get', { DIALOG_ID: 'chat5' })
  const { messages } = body.result as { readonly messages: readonly { readonly id: number }[] }
  return messages.find(message => message.id === id)
}

const EDITED = { IS_EDITED: 'Y' }

describe('an update of the older methods', () => {
  test('changes what it names and keeps the rest', async () => {
    const MESSAGE_ID = await sendFirst()
    expect(await call(portal, 'imbot.message.update', { MESSAGE_ID, MESSAGE: 'Second', MENU: 'N' })).toMatchObject({
      status: 200,
      body: { result: true },
    })
    expect(portal.messages).toMatchObject([
      { id: MESSAGE_ID, text: 'Second', attach: storeAttach(ATTACH).stored, keyboard: [BUTTON], isEdited: false },
    ])
    expect(portal.messages[0]).not.toHaveProperty('menu')
  })

  test('is half done where a later step refuses', async () => {
    const MESSAGE_ID = await sendFirst()
    const params = { MESSAGE_ID, ATTACH: NEW_ATTACH, KEYBOARD: [{ TEXT: 'x' }], MENU: 'N', MESSAGE: 'Second' }
    expect(await call(portal, 'imbot.message.update', params)).toMatchObject({
      status: 400,
      body: { error: 'KEYBOARD_ERROR' },
    })
    expect(await read(MESSAGE_ID)).toMatchObject({
      text: 'First',
      params: { ATTACH: [storeAttach(NEW_ATTACH).stored], KEYBOARD: [BUTTON], MENU: [BUTTON], ...EDITED },
    })
  })

  test('does not delete where a step before the empty text refuses', async () => {
    const MESSAGE_ID = await sendFirst()
    await call(portal, 'imbot.message.update', { MESSAGE_ID, MENU: [{ TEXT: 'x' }], MESSAGE: '' })
    expect(portal.messages[0]).toMatchObject({ text: 'First', isDeleted: false })
  })

  test('deletes by an empty text, whatever else there is', async () => {
    const MESSAGE_ID = await sendFirst()
    await call(portal, 'imbot.message.update', { MESSAGE_ID, ATTACH: NEW_ATTACH, MESSAGE: ' [br] ' })
    expect(portal.messages[0]).toEqual({
      id: MESSAGE_ID,
      dialogId: 'chat5',
      authorId: 39,
      dateMs,
      text: '',
      isEdited: false,
      isDeleted: true,
    })
    expect(await read(MESSAGE_ID)).toMatchObject({ params: { IS_DELETED: 'Y' } })
    expect((await call(portal, 'im.message.update', { MESSAGE_ID, MESSAGE: 'x' })).status).toBe(403)
  })

  test.each<[string, object, boolean]>([
    ['im', { MESSAGE: 'Second' }, true],
    ['im', { ATTACH: 'N' }, true],
    ['im', { ATTACH: NEW_ATTACH, is_edited: 'N' }, false],
    ['im', { MESSAGE: 'Second', IS_EDITED: 'N' }, true],
    ['im', { KEYBOARD: 'N', MENU: 'N' }, false],
    ['imbot', { MESSAGE: 'Second' }, false],
    ['imbot', { ATTACH: 'N' }, true],
  ])('%s.message.update %j marks it edited: %j', async (scope, params, isEdited) => {
    const MESSAGE_ID = await sendFirst(`${scope}.message.add`)
    expect((await call(portal, `${scope}.message.update`, { MESSAGE_ID, ...params })).status).toBe(200)
    expect(portal.messages[0]?.isEdited).toBe(isEdited)
  })

  test('is the author’s alone', async () => {
    const MESSAGE_ID = await sendFirst('im.message.add')
    expect((await call(portal, 'imbot.message.update', { MESSAGE_ID, MESSAGE: 'x' })).body.error).toBe(
      'CANT_EDIT_MESSAGE',
    )
    expect((await call(portal, '../2/secret/im.message.update', { MESSAGE_ID, MESSAGE: 'x' })).status).toBe(403)
    expect((await call(portal, 'im.message.update', { ID: MESSAGE_ID, MESSAGE: 'x' })).body.result).toBe(true)
  })

  test('is refused from the third day on', async () => {
    const MESSAGE_ID = await sendFirst()
    portal.advanceTime(3 * DAY_MS - 1)
    expect((await call(portal, 'imbot.message.update', { MESSAGE_ID, MESSAGE: 'In time' })).status).toBe(200)
    portal.advanceTime(1)
    expect(await call(portal, 'imbot.message.update', { MESSAGE_ID, MESSAGE: 'Late' })).toMatchObject({
      status: 403,
      body: { error: 'CANT_EDIT_MESSAGE' },
    })
    expect(portal.messages[0]?.text).toBe('In time')
  })
})

test('a text may be a word of the model', async () => {
  const MESSAGE_ID = await sendFirst()
  for (const MESSAGE of ['cleared', 'kept']) {
    expect(await call(portal, 'imbot.message.update', { MESSAGE_ID, MESSAGE })).toMatchObject({ status: 200 })
    expect(portal.messages[0]?.text).toBe(MESSAGE)
  }
})

describe('an update of v2', () => {
  const update = (messageId: number, fields: object) =>
    call(portal, 'imbot.v2.Chat.Message.update', { botId: 39, messageId, fields })

  test('knows no third day', async () => {
    const id = await sendFirst()
    portal.advanceTime(30 * DAY_MS)
    expect((await update(id, { message: 'Second' })).body.result).toEqual({ result: true })
    expect(portal.messages[0]).toMatchObject({ text: 'Second', isEdited: true })
  })

  test('loses the attach that is a list of blocks, and keeps the keyboard that is none', async () => {
    const id = await sendFirst()
    await update(id, { attach: [{ MESSAGE: 'x' }], keyboard: '' })
    expect(portal.messages[0]).not.toHaveProperty('attach')
    expect(await read(id)).toMatchObject({ params: { KEYBOARD: [BUTTON] } })
  })

  test('stores each attach of a list', async () => {
    const id = await sendFirst()
    await update(id, { attach: [ATTACH, NEW_ATTACH] })
    const stored = [ATTACH, NEW_ATTACH].map(attach => storeAttach(attach).stored)
    expect(await read(id)).toMatchObject({ params: { ATTACH: stored } })
  })

  test('deletes by an empty text only what holds nothing else', async () => {
    const id = await sendFirst()
    await update(id, { message: '' })
    expect(portal.messages[0]).toMatchObject({ text: '', isDeleted: false, keyboard: [BUTTON] })
    await update(id, { message: '', attach: 'N', keyboard: 'N' })
    expect(portal.messages[0]).toMatchObject({ text: '', isDeleted: true })
  })

  test('writes nothing where it is refused', async () => {
    const id = await sendFirst()
    const keyboard = { BOT_ID: 39, BUTTONS: [{ TEXT: 'x'.repeat(60_000), LINK: '/' }] }
    expect((await update(id, { message: '', attach: 'N', keyboard })).body.error).toBe('PARAM_KEYBOARD_ERROR')
    expect(portal.messages[0]).toMatchObject({ text: 'First', keyboard: [BUTTON], isDeleted: false })
  })
})
