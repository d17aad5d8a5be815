import { expect, test } from 'vitest'
import { type Portal, startPortal } from '../../../src/portal.js'
import { storeKeyboard } from '../../../src/server.js'
import { call } from './calling.js'

const METHOD = 'im.dialog.messages.get'

async function read(portal: Portal, params: object) {
  const { body } = await call(portal, METHOD, params)
  return body.result as { readonly messages: readonly { readonly id: number }[]; readonly users: unknown }
}

const dateMs = Date.UTC(2026, 0, 2, 3, 4, 5)
const KEYBOARD = [{ TEXT: 'Open', LINK: '/' }]

test('gives messages as REST does', async () => {
  await using portal = await startPortal({
    now: () => dateMs,
    bots: [{ id: 39, name: 'Order bot' }],
    messages: [{ id: 8, dialogId: 'chat1001', text: 'First' }],
  })
  await call(portal, 'imbot.message.add', { DIALOG_ID: 'chat1001', MESSAGE: 'Second', KEYBOARD })
  await call(portal, 'imbot.message.add', { DIALOG_ID: 'chat2', MESSAGE: 'Elsewhere' })
  const { body } = await call(portal, METHOD, { dialog_id: 'CHAT1001' })
  const message = { chat_id: 1001, date: '2026-01-02T03:04:05+00:00', unread: false, uuid: null, replaces: [] }
  expect(body.result).toEqual({
    chat_id: 1001,
    messages: [
      {
        ...message,
        id: 9,
        author_id: 39,
        text: 'Second',
        params: { KEYBOARD: storeKeyboard(KEYBOARD, { botId: 39 }).stored },
      },
      { ...message, id: 8, author_id: 1, text: 'First', params: [] },
    ],
    users: [
      expect.objectContaining({ id: 39, name: 'Order bot', bot: true }),
      expect.objectContaining({ id: 1, name: 'User 1', bot: false }),
    ],
    files: [],
  })
})

test('turns pages', async () => {
  const messages = Array.from({ length: 60 }, (_, index) => ({ id: index + 1, dialogId: 'chat1' }))
  await using portal = await startPortal({ messages })
  const ids = async (params: object) =>
    (await read(portal, { DIALOG_ID: 'chat1', ...params })).messages.map(({ id }) => id)
  const range = (first: number, last: number) =>
    Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => (last > first ? first + index : first - index))
  expect(await ids({})).toEqual(range(60, 41))
  expect(await ids({ LIMIT: 3 })).toEqual([60, 59, 58])
  expect(await ids({ LIMIT: '100' })).toEqual(range(60, 11))
  expect(await ids({ LIMIT: -1 })).toEqual([60])
  expect(await ids({ LAST_ID: 41 })).toEqual(range(40, 21))
  expect(await ids({ FIRST_ID: 0 })).toEqual(range(1, 20))
  expect(await ids({ FIRST_ID: '20', LIMIT: 2 })).toEqual([21, 22])
  expect(await ids({ LAST_ID: 1 })).toEqual([])
})

test('a private dialog is named by the other one of the two', async () => {
  await using portal = await startPortal()
  await call(portal, 'imbot.message.add', { DIALOG_ID: 1, MESSAGE: 'To the user' })
  await call(portal, 'im.message.add', { DIALOG_ID: 39, MESSAGE: 'To the bot' })
  await call(portal, 'im.notify', { USER_ID: 1, MESSAGE: 'No message of a dialog' })
  expect(await read(portal, { DIALOG_ID: 39 })).toMatchObject({
    messages: [{ text: 'To the bot' }, { text: 'To the user' }],
  })
  expect((await read(portal, { DIALOG_ID: 1 })).messages).toEqual([])
})

test.each([{}, { DIALOG_ID: '' }, { DIALOG_ID: 'notify1' }, { DIALOG_ID: ['chat1'] }, { DIALOG_ID: null }])(
  '%j names no dialog',
  async params => {
    await using portal = await startPortal()
    expect(await call(portal, METHOD, params)).toMatchObject({ status: 400, body: { error: 'DIALOG_ID_EMPTY' } })
  },
)

test('a dialog that is not there cannot be read or written to', async () => {
  await using portal = await startPortal({ dialogs: ['chat1', '5'] })
  expect(await call(portal, METHOD, { DIALOG_ID: 'chat2' })).toMatchObject({
    status: 403,
    body: { error: 'ACCESS_ERROR' },
  })
  expect((await call(portal, METHOD, { DIALOG_ID: 'chat1' })).status).toBe(200)
  const add = async (DIALOG_ID: string) => (await call(portal, 'im.message.add', { DIALOG_ID, MESSAGE: 'x' })).body
  expect(await add('chat2')).toMatchObject({ error: 'ACCESS_ERROR' })
  expect(await add('6')).toMatchObject({ error: 'USER_NOT_FOUND' })
  expect(await add('5')).toMatchObject({ result: 1 })
})
