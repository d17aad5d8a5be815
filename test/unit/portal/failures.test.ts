import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Failure, startPortal, usePortal } from '../../../src/portal.js'
import { call } from './calling.js'

const TEXT = { DIALOG_ID: 'chat5', MESSAGE: 'x' }
const DAY_MS = 86_400_000

const portal = usePortal({ beforeAll, afterEach, afterAll })

describe('a failure', () => {
  test.each<[string, Failure, number, string]>([
    ['nothing told', {}, 503, 'QUERY_LIMIT_EXCEEDED'],
    ['a token', { error: 'expired_token' }, 401, 'expired_token'],
    ['a code of a method', { error: 'KEYBOARD_ERROR' }, 400, 'KEYBOARD_ERROR'],
    ['a code that nobody knows', { error: 'MOON_PHASE' }, 503, 'MOON_PHASE'],
    ['a status', { status: 401 }, 401, 'expired_token'],
    ['another status', { status: 429 }, 429, 'OPERATION_TIME_LIMIT'],
    ['both', { status: 500, error: 'OVERLOAD_LIMIT' }, 500, 'OVERLOAD_LIMIT'],
  ])('of %s', async (_, failure, status, error) => {
    portal.failNext(failure)
    expect(await call(portal, 'im.message.add', TEXT)).toMatchObject({ status, body: { error } })
  })

  test('of the server’s own code has no body', async () => {
    portal.failNext({ error: 'CRASH' })
    expect(await call(portal, 'im.message.add', TEXT)).toEqual({ status: 500, body: {} })
  })

  test('comes as often as is told, and is counted down', async () => {
    portal.failNext({ times: 2 })
    const left: unknown[] = [portal.failuresLeft]
    for (let count = 0; count < 3; count++) {
      const { status } = await call(portal, 'im.message.add', TEXT)
      left.push(status, portal.failuresLeft)
    }
    expect(left).toEqual([2, 503, 1, 503, 0, 200, 0])
  })

  test('of a method lets others pass', async () => {
    portal.failNext({ method: 'IMBOT.message.add', error: 'BOT_ID_ERROR' })
    expect((await call(portal, 'im.message.add', TEXT)).status).toBe(200)
    expect((await call(portal, 'imbot.message.add', TEXT)).body.error).toBe('BOT_ID_ERROR')
    expect((await call(portal, 'imbot.message.add', TEXT)).status).toBe(200)
  })

  test('of a method comes to a command of a batch', async () => {
    portal.failNext({ method: 'im.message.add', error: 'ACCESS_ERROR', description: 'Not you' })
    const cmd = { one: 'im.message.add?DIALOG_ID=1&MESSAGE=x', two: 'im.message.add?DIALOG_ID=1&MESSAGE=y' }
    expect((await call(portal, 'batch', { cmd })).body.result).toMatchObject({
      result: { two: 1 },
      result_error: { one: { error: 'ACCESS_ERROR', error_description: 'Not you' } },
    })
  })

  test.each<[Failure, string]>([
    [{ times: 0 }, 'times: 0 is not a whole number from 1 to 10000'],
    [{ status: 99 }, 'status: 99 is not a whole number from 200 to 599'],
    [JSON.parse('{"lose":"all"}'), 'lose: "all" is neither "request" nor "answer"'],
  ])('that cannot be is refused at once: %o', async (failure, reason) => {
    expect(() => portal.failNext(failure)).toThrow(new TypeError(reason))
    expect(portal.failuresLeft).toBe(0)
  })
})

describe('what gets lost', () => {
  test('is a request: nothing has arrived', async () => {
    portal.failNext({ lose: 'request' })
    await expect(call(portal, 'im.message.add', TEXT)).rejects.toThrow('fetch failed')
    expect([portal.messages, portal.requests]).toEqual([[], []])
    expect((await call(portal, 'im.message.add', TEXT)).status).toBe(200)
  })

  test('is an answer: the message is stored', async () => {
    portal.failNext({ lose: 'answer' })
    await expect(call(portal, 'im.message.add', TEXT)).rejects.toThrow('fetch failed')
    expect(portal.messages).toMatchObject([{ id: 1, text: 'x' }])
    expect(portal.requests).toMatchObject([{ method: 'im.message.add', status: 200 }])
  })

  test('is no command alone', async () => {
    portal.failNext({ method: 'im.message.add', lose: 'answer' })
    const cmd = { one: 'im.message.add?DIALOG_ID=1&MESSAGE=x' }
    expect((await call(portal, 'batch', { cmd })).body.result).toMatchObject({ result: { one: 1 } })
    expect(portal.failuresLeft).toBe(1)
  })
})

describe('time', () => {
  test('makes messages too old to change', async () => {
    await call(portal, 'imbot.message.add', TEXT)
    const update = { MESSAGE_ID: 1, MESSAGE: 'y' }
    portal.advanceTime(3 * DAY_MS - 60_000)
    expect((await call(portal, 'imbot.message.update', update)).status).toBe(200)
    portal.advanceTime(60_000)
    expect((await call(portal, 'imbot.message.update', update)).body.error).toBe('CANT_EDIT_MESSAGE')
  })

  test('lets requests leak out of the bucket', async () => {
    await using slow = await startPortal({ rateLimit: { perSecond: 1, burst: 1 }, now: () => 0 })
    const statuses: number[] = []
    const send = async () => statuses.push((await call(slow, 'im.message.add', TEXT)).status)
    await send()
    await send()
    slow.advanceTime(1000)
    await send()
    slow.reset()
    await send()
    expect(statuses).toEqual([200, 503, 200, 200])
  })

  test('does not go back', async () => {
    expect(() => portal.advanceTime(-1)).toThrow(
      new TypeError('ms: -1 is not a whole number from 0 to 9007199254740991'),
    )
  })
})

test('a reset brings back how it started', async () => {
  const heard: string[] = []
  const seed = { id: 5, dialogId: 'chat5', authorId: 39, text: 'First' }
  const commands = [{ id: 7, command: 'take', botId: 39, isActive: false }]
  await using seeded = await startPortal({
    messages: [seed],
    commands,
    now: () => 1000,
    onRequest: ({ method }) => heard.push(`start ${method}`),
  })
  const before = seeded.messages
  seeded.onRequest(({ method }) => heard.push(`later ${method}`))
  await call(seeded, 'imbot.message.update', { MESSAGE_ID: 5, MESSAGE: 'Second' })
  await call(seeded, 'im.message.add', TEXT)
  seeded.typeCommand('chat5', '/take')
  seeded.advanceTime(DAY_MS)
  seeded.failNext()
  seeded.reset()
  expect([seeded.messages, seeded.requests, seeded.failuresLeft]).toEqual([before, [], 0])
  const answer = { COMMAND_ID: 7, MESSAGE_ID: 5, MESSAGE: 'x' }
  expect((await call(seeded, 'imbot.command.answer', answer)).body.result).toBe(true)
  expect((await call(seeded, 'im.message.add', TEXT)).body.result).toBe(6)
  expect(seeded.messages.at(-1)?.dateMs).toBe(1000)
  expect(heard).toEqual([
    'start imbot.message.update',
    'later imbot.message.update',
    'start im.message.add',
    'later im.message.add',
    'start imbot.command.answer',
    'start im.message.add',
  ])
})
