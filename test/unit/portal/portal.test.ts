import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { keyboard } from '../../../src/index.js'
import { type PortalOptions, type PortalRequest, startPortal } from '../../../src/portal.js'
import { call } from './calling.js'

const TEXT = { DIALOG_ID: 'chat5', MESSAGE: 'x' }

describe('options', () => {
  test.each<[string, PortalOptions, string]>([
    [
      'a host that others reach',
      { host: '0.0.0.0' },
      'host: "0.0.0.0" can be reached by others; take 127.0.0.1, or say allowRemote: true if that is meant',
    ],
    ['no port', { port: 65_536 }, 'port: 65536 is not a whole number from 0 to 65535'],
    ['no user', { userId: 0 }, 'userId: 0 is not a whole number from 1 to 999999999'],
    [
      'a secret that stands in no address',
      { token: 'a/b' },
      'token: it stands in an address, so it takes letters, digits, "_" and "-" only',
    ],
    ['a bucket without a bottom', { rateLimit: { burst: 0 } }, 'rateLimit.burst: 0 is not a number above 0'],
    [
      'a message without id',
      { messages: [{ id: 1.5, dialogId: '1' }] },
      'messages[0].id: 1.5 is not a whole number from 1 to 9007199254740991',
    ],
    [
      'two messages of an id',
      {
        messages: [
          { id: 1, dialogId: '1' },
          { id: 1, dialogId: '1' },
        ],
      },
      'messages[1].id: another message has the id 1 already',
    ],
    [
      'a keyboard as it is sent',
      { messages: [{ id: 1, dialogId: '1', keyboard: keyboard().command('Take', 'take').payload }] },
      'messages[0].keyboard: { BUTTONS } is not the list of buttons that the server stores. ' +
        'Give what storeKeyboard(keyboard, { botId }) of b24-message/server gives as `stored`',
    ],
  ])('%s: are refused', async (_, options, reason) => {
    await expect(startPortal(options)).rejects.toThrow(new TypeError(reason))
  })

  test('that are undefined count as left out', async () => {
    const options = JSON.parse('{}', () => ({
      port: undefined,
      bots: undefined,
      now: undefined,
      maxMessages: undefined,
    }))
    await using portal = await startPortal(options)
    expect((await call(portal, 'imbot.message.add', TEXT)).status).toBe(200)
  })

  test('a port that is taken is said', async () => {
    await using portal = await startPortal()
    await expect(startPortal({ port: Number(new URL(portal.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('a host that others reach, if that is meant', async () => {
    await using portal = await startPortal({ host: '0.0.0.0', allowRemote: true })
    expect(
      (await call({ ...portal, url: portal.url.replace('0.0.0.0', '127.0.0.1') }, 'im.message.add', TEXT)).status,
    ).toBe(200)
  })

  test('the clock and the seeds set what is stored', async () => {
    const seed = { id: 5, dialogId: 'chat5', authorId: 39, text: 'First', attach: { BLOCKS: [] }, isForwarded: true }
    await using portal = await startPortal({ now: () => 1000, messages: [seed] })
    expect(portal.messages).toEqual([{ ...seed, dateMs: 1000, isEdited: false, isDeleted: false }])
    expect((await call(portal, 'imbot.message.update', { MESSAGE_ID: 5, MESSAGE: 'x' })).body.error).toBe(
      'CANT_EDIT_MESSAGE',
    )
    expect((await call(portal, 'imbot.message.add', TEXT)).body.result).toBe(6)
  })
})

describe('a portal that is not strict', () => {
  test('takes what nobody registered for the caller’s', async () => {
    await using portal = await startPortal({ strict: false })
    const params = { BOT_ID: 12, MESSAGE_ID: 77, COMMAND_ID: 3, MESSAGE: 'x' }
    expect((await call(portal, 'imbot.message.update', params)).body.result).toBe(true)
    expect((await call(portal, 'imbot.command.answer', params)).body.result).toBe(78)
    expect(portal.messages).toMatchObject([
      { id: 77, authorId: 12, text: 'x' },
      { id: 78, dialogId: 'chat1', text: 'x' },
    ])
  })

  test('stores that a message is deleted of which it did not know', async () => {
    await using portal = await startPortal({ strict: false })
    await call(portal, 'im.message.update', { MESSAGE_ID: 77, MESSAGE: '' })
    expect(portal.messages).toMatchObject([{ id: 77, authorId: 1, text: '', isDeleted: true }])
  })

  test('knows the bots and commands that are registered', async () => {
    const bots = [{ id: 40, clientId: 'yours' }]
    await using portal = await startPortal({ strict: false, bots })
    expect((await call(portal, 'imbot.message.add', { ...TEXT, BOT_ID: 40 })).body.error).toBe('APP_ID_ERROR')
  })
})

describe('requests', () => {
  test('are told to listeners, until they have enough', async () => {
    const [first, second]: PortalRequest[][] = [[], []]
    await using portal = await startPortal({ onRequest: request => first?.push(request) })
    const stop = portal.onRequest(request => second?.push(request))
    await call(portal, 'im.message.add', TEXT)
    stop()
    await call(portal, 'nope', {})
    expect(first).toEqual(portal.requests)
    expect(second).toEqual(portal.requests.slice(0, 1))
    expect(first).toMatchObject([
      { method: 'im.message.add', params: TEXT, encoding: 'json', sizeBytes: 35, status: 200, answer: { result: 1 } },
      { method: 'nope', params: {}, status: 404, answer: { error: 'ERROR_METHOD_NOT_FOUND' } },
    ])
  })

  test('a listener that throws is said in the answer', async () => {
    const onRequest = () => {
      throw new Error('Not expected')
    }
    await using portal = await startPortal({ onRequest })
    expect(await call(portal, 'im.message.add', TEXT)).toEqual({
      status: 500,
      body: { error: 'INTERNAL_SERVER_ERROR', error_description: 'Not expected' },
    })
  })

  test('are remembered up to a number and up to a weight, and so are messages', async () => {
    await using portal = await startPortal({ maxRequests: 3, maxMessages: 2 })
    for (let count = 0; count < 5; count++) await call(portal, 'im.message.add', TEXT)
    expect(portal.requests.map(({ answer }) => answer)).toMatchObject([{ result: 3 }, { result: 4 }, { result: 5 }])
    expect(portal.messages.map(({ id }) => id)).toEqual([4, 5])
    const heavy = { X: 'x'.repeat(5_000_000) }
    for (let count = 0; count < 2; count++) await call(portal, 'im.message.add', heavy)
    expect(portal.requests).toHaveLength(1)
  })

  test('are forgotten with all else, but ids go on', async () => {
    await using portal = await startPortal()
    await call(portal, 'im.message.add', TEXT)
    portal.failNext()
    portal.clear()
    expect([portal.messages, portal.requests]).toEqual([[], []])
    expect((await call(portal, 'im.message.add', TEXT)).body.result).toBe(2)
  })
})

describe('failures', () => {
  test('come in the order in which they were asked for, and store nothing', async () => {
    await using portal = await startPortal()
    portal.failNext()
    portal.failNext({ status: 429, error: 'OPERATION_TIME_LIMIT', description: 'Method is blocked' })
    const replies = [await call(portal, 'im.message.add', TEXT), await call(portal, 'im.message.add', TEXT)]
    expect(replies).toEqual([
      { status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' } },
      { status: 429, body: { error: 'OPERATION_TIME_LIMIT', error_description: 'Method is blocked' } },
    ])
    expect(portal.messages).toEqual([])
    expect((await call(portal, 'im.message.add', TEXT)).status).toBe(200)
  })

  test('of a status that there is not are refused at once', async () => {
    await using portal = await startPortal()
    expect(() => Reflect.apply(portal.failNext, portal, [null])).toThrow(
      new TypeError('failNext() takes { status }, { error } or { lose }, and was given null'),
    )
    expect(() => Reflect.apply(portal.failNext, portal, [{ method: 5 }])).toThrow(
      new TypeError('method: 5 is not the name of a method'),
    )
    expect(() => portal.failNext({ status: 99 })).toThrow(
      new TypeError('status: 99 is not a whole number from 200 to 599'),
    )
  })

  test('come to those who are too fast; a batch counts once', async () => {
    let nowMs = 0
    await using portal = await startPortal({ rateLimit: { perSecond: 2, burst: 3 }, now: () => nowMs })
    const cmd = Array.from({ length: 50 }, () => 'im.message.add?DIALOG_ID=1&MESSAGE=x')
    const statuses = async (count: number) => {
      const found: number[] = []
      for (let index = 0; index < count; index++) found.push((await call(portal, 'batch', { cmd })).status)
      return found
    }
    expect(await statuses(5)).toEqual([200, 200, 200, 503, 503])
    nowMs += 999
    expect(await statuses(2)).toEqual([200, 503])
    nowMs += 60_000
    expect(await statuses(4)).toEqual([200, 200, 200, 503])
    nowMs -= 120_000
    expect(await statuses(1)).toEqual([503])
    expect(portal.requests.at(-1)).toMatchObject({ status: 503, answer: { error: 'QUERY_LIMIT_EXCEEDED' } })
  })
})

describe('ends', () => {
  test('at once, also with a connection that waits and one that is half sent', async () => {
    const portal = await startPortal()
    await call(portal, 'im.message.add', TEXT)
    const socket = connect(Number(new URL(portal.url).port), '127.0.0.1')
    const ended = new Promise(resolve => socket.on('close', resolve).on('error', () => {}))
    await new Promise(resolve =>
      socket.write('POST /rest/1/secret/x HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{', resolve),
    )
    await portal.close()
    await portal.close()
    await ended
    await expect(call(portal, 'im.message.add', TEXT)).rejects.toThrow('fetch failed')
  })

  test('leaves the globals of fetch alone', async () => {
    const before = [globalThis.Request, globalThis.Response, globalThis.Headers]
    await using portal = await startPortal()
    await call(portal, 'im.message.add', TEXT)
    expect([globalThis.Request, globalThis.Response, globalThis.Headers]).toEqual(before)
  })
})
