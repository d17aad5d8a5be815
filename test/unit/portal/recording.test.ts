import { describe, expect, test } from 'vitest'
import {
  type Portal,
  type PortalOptions,
  type Recording,
  startPortal,
  startReplay,
  toRecording,
} from '../../../src/portal.js'
import { call, get } from './calling.js'

const OPTIONS: PortalOptions = { auth: 'webhook', bots: [{ id: 39, clientId: 'hidden' }], now: () => 0 }

/** A session with a secret everywhere where one can stand. */
async function play(portal: Pick<Portal, 'url'>): Promise<unknown[]> {
  const bot = { BOT_ID: 39, CLIENT_ID: 'hidden' }
  const replies = [
    await call(portal, 'imbot.message.add?bx24_request_id=1', { ...bot, DIALOG_ID: 'chat5', MESSAGE: 'Order' }),
    await call(portal, 'imbot.message.update', { ...bot, MESSAGE_ID: 1, KEYBOARD: [{ TEXT: 'x' }] }),
    await call(portal, 'batch', {
      cmd: { one: 'imbot.message.add?BOT_ID=39&client_id=hidden&DIALOG_ID=1&MESSAGE=x', two: 'nope' },
    }),
    await call(portal, 'batch', { cmd: ['imbot.v2.Chat.Message.send?botToken=hidden&botId=39'] }),
    await get(portal, 'im.notify?USER_ID=1&MESSAGE=x&auth=secret'),
  ]
  return replies.map(({ status, body }) => ({ status, body }))
}

async function record(): Promise<Recording> {
  await using portal = await startPortal(OPTIONS)
  await play(portal)
  return toRecording(portal.requests)
}

describe('a recording', () => {
  test('holds what was asked and answered, and neither secrets nor times', async () => {
    const recording = await record()
    expect(recording).toMatchSnapshot()
    expect(JSON.stringify(recording)).not.toMatch(/hidden|"secret"|bx24_|"time"/)
  })

  test.each<[string, unknown]>([
    ['with the underscore as a code', 'imbot.message.add?BOT_ID=39&CLIENT%5fID=hidden'],
    ['as an object', { method: 'im.message.add', auth: 'hidden' }],
    ['as a list', ['im.message.add?auth=hidden', { auth: 'hidden' }]],
  ])('holds no secret of a command that is written %s', async (_, command) => {
    await using portal = await startPortal(OPTIONS)
    await call(portal, 'batch', { cmd: { one: command } })
    const recorded = JSON.stringify(toRecording(portal.requests))
    expect(recorded).toContain('***')
    expect(recorded).not.toContain('hidden')
  })

  test('is made of requests only', async () => {
    await using portal = await startPortal(OPTIONS)
    expect(() => Reflect.apply(toRecording, undefined, [portal])).toThrow(
      /^toRecording\(\) takes the requests of a portal, portal\.requests, and was given \{ press/,
    )
  })

  test('is the same each time', async () => {
    expect(JSON.stringify(await record())).toBe(JSON.stringify(await record()))
  })
})

describe('a replay', () => {
  test('gives the same answers, also where they come in another order', async () => {
    const text = JSON.stringify(await record())
    await using portal = await startPortal(OPTIONS)
    await using replay = await startReplay(text, OPTIONS)
    await get(replay, 'im.notify?USER_ID=1&MESSAGE=x')
    await using again = await startReplay(text, OPTIONS)
    expect(await play(again)).toEqual(await play(portal))
    expect(again.left).toEqual([])
    again.assertDone()
    expect(() => replay.assertDone()).toThrow(
      'The session differs from its recording:\nNot asked for: imbot.message.add, imbot.message.update, batch, batch',
    )
  })

  test('says where a session differs', async () => {
    const recording = await record()
    await using replay = await startReplay(recording)
    const params = { BOT_ID: 39, CLIENT_ID: 'other', DIALOG_ID: 'chat5' }
    const { status, body } = await call(replay, 'imbot.message.add', { ...params, MESSAGE: 'Orders' })
    expect([status, body.error]).toEqual([500, 'REPLAY_MISMATCH'])
    await call(replay, 'imbot.message.add', { ...params, MESSAGE: 'Order', KEYBOARD: [] })
    await call(replay, 'imbot.message.update', { BOT_ID: 39, CLIENT_ID: '', MESSAGE_ID: 1, KEYBOARD: [{ TEXT: 'y' }] })
    await call(replay, 'im.message.add', {})
    await call(replay, 'imbot.message.add', { ...params, MESSAGE: 'Order' })
    expect(replay.mismatches).toEqual([
      'imbot.message.add: MESSAGE is "Orders", and was "Order" when it was recorded',
      'imbot.message.add: KEYBOARD is [], and was absent when it was recorded',
      'imbot.message.update: KEYBOARD[0].TEXT is "y", and was "x" when it was recorded',
      'im.message.add is not recorded, or not as often as it was called. Left: imbot.message.add, imbot.message.update, batch, im.notify',
    ])
    expect(() => replay.assertDone()).toThrow(
      /^The session differs from its recording:\nimbot\.message\.add: MESSAGE is/,
    )
  })

  test.each<[unknown, string]>([
    ['{', 'The recording is no JSON: '],
    [undefined, ' is no recording. One is made by toRecording(portal.requests)'],
    [{ exchanges: [] }, '{ exchanges } is no recording. One is made by toRecording(portal.requests)'],
    [{ version: 2, exchanges: [] }, 'version: 2 is not 1, the one that is known'],
    [{ version: 1, exchanges: {} }, 'exchanges: {} is no list'],
    [{ version: 1, exchanges: [1] }, 'exchanges[0].method:  is no text'],
    [{ version: 1, exchanges: [{ method: 'x', params: 1 }] }, 'exchanges[0].params: 1 is no object'],
    [{ version: 1, exchanges: [{ method: 'x', params: {} }] }, 'exchanges[0].status:  is no number'],
  ])('of %o is refused', async (recording, reason) => {
    await expect(startReplay(recording)).rejects.toThrow(reason)
  })
})
