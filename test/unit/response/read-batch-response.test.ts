import { describe, expect, test } from 'vitest'
import { type CallOutcome, readBatchResponse } from '../../../src/http.js'
import { im, imbot, message, type Request } from '../../../src/index.js'

const hello = imbot.message.add({ botId: 39, dialogId: 'chat5' }, message('Hello'))
const change = im.message.update({ messageId: 5 }, message('Hello'))
const broken = { method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD: [{ TEXT: 'a' }] } }

const batch = {
  requests: new Map<string, Request>([
    ['send', hello],
    ['change', change],
  ]),
}

function read(requests: typeof batch.requests | ReadonlyMap<string, unknown>, result: unknown) {
  return readBatchResponse({ requests: requests as typeof batch.requests }, { status: 200, body: { result, time: {} } })
}

const codeOf = (outcome: CallOutcome<unknown> | undefined) =>
  outcome === undefined || outcome.ok ? outcome?.result : outcome.error.code

describe('an answer to a batch', () => {
  test('has what became of each command, in order', () => {
    const outcomes = read(batch.requests, {
      result: { change: true, send: '7' },
      result_error: [],
      result_total: [],
      result_next: [],
      result_time: { send: {} },
    })
    expect([...outcomes]).toEqual([
      ['send', { ok: true, result: 7, isSent: true }],
      ['change', { ok: true, result: true, isSent: true }],
    ])
  })

  test('of a list comes as a list, or with gaps as an object', () => {
    const requests = new Map([
      ['0', hello],
      ['1', hello],
    ])
    expect([...read(requests, { result: [7, 8], result_error: [] }).values()].map(codeOf)).toEqual([7, 8])
    const gaps = { result: { 1: 8 }, result_error: { 0: { error: 'CANCELED', error_description: 'No' } } }
    expect([...read(requests, gaps).values()].map(codeOf)).toEqual(['CANCELED', 8])
    const first = { result: [7], result_error: { 1: { error: 'CANCELED' } } }
    expect([...read(requests, first).values()].map(codeOf)).toEqual([7, 'CANCELED'])
  })

  test('names the command in an error, and gives it no status of its own', () => {
    const error = { error: 'KEYBOARD_ERROR', error_description: 'Incorrect keyboard' }
    const outcome = read(new Map([['send', broken]]), { result: [], result_error: { send: error } }).get('send')
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        code: 'KEYBOARD_ERROR',
        command: 'send',
        method: 'imbot.message.add',
        status: undefined,
        description: 'Incorrect keyboard',
        mayBeStale: false,
        likely: { path: ['KEYBOARD', 0] },
      },
    })
    expect(outcome?.ok === false && outcome.error.message).toMatch(/^imbot\.message\.add, command send of the batch: K/)
  })

  test('says which commands were not run', () => {
    const outcomes = read(batch.requests, { result: [], result_error: { send: { error: 'CANCELED' } } })
    expect([...outcomes.values()].map(codeOf)).toEqual(['CANCELED', 'not-run'])
    expect(outcomes.get('change')).toMatchObject({ error: { retry: 'later', mayBeStale: false } })
  })

  test('commands beyond the fiftieth can be sent again', () => {
    const errors = { change: { error: 'ERROR_BATCH_LENGTH_EXCEEDED', error_description: 'Max batch length exceeded' } }
    const outcome = read(batch.requests, { result: { send: 7 }, result_error: errors }).get('change')
    expect(outcome).toMatchObject({ error: { code: 'ERROR_BATCH_LENGTH_EXCEEDED', retry: 'later' } })
  })

  test('knows when the working time of a method is free again', () => {
    const outcome = read(batch.requests, {
      result: [],
      result_error: { send: { error: 'OPERATION_TIME_LIMIT' } },
      result_time: { send: { finish: 1000, operating_reset_at: 1002 } },
    }).get('send')
    expect(outcome).toMatchObject({ error: { code: 'OPERATION_TIME_LIMIT', retry: 'later', retryAfterMs: 2000 } })
  })

  test.each([
    [503, { error: 'QUERY_LIMIT_EXCEEDED' }, 'QUERY_LIMIT_EXCEEDED'],
    [500, '', 'server-crash'],
    [200, '<html>', 'no-json'],
    [200, { result: true }, 'wrong-result'],
    [200, { result: {} }, 'wrong-result'],
    [200, { result: { result: [], result_error: [] } }, 'not-run'],
    [200, { result: { result: [], result_error: { send: null, change: 7 } } }, undefined],
  ])('that fails as a whole fails for every command: %i %j', (status, body, code) => {
    const outcomes = readBatchResponse(batch, { status, body })
    expect([...outcomes.keys()]).toEqual(['send', 'change'])
    for (const outcome of outcomes.values()) {
      expect(outcome).toMatchObject({ ok: false, error: { mayBeStale: false } })
      if (code !== undefined) expect(codeOf(outcome)).toBe(code)
    }
  })

  test('names of commands are not taken for members of objects', () => {
    const requests = new Map([
      ['constructor', hello],
      ['__proto__', hello],
    ])
    const outcomes = read(requests, { result: {}, result_error: {} })
    expect([...outcomes.values()].map(codeOf)).toEqual(['not-run', 'not-run'])
  })

  test.each([undefined, {}, { requests: 7 }, { requests: [7] }])('to what is no batch is empty: %j', value => {
    expect(readBatchResponse(value as never, { status: 200, body: '' }).size).toBe(0)
  })
})

describe('a code that may belong to an earlier command', () => {
  const errors = (...codes: readonly string[]) =>
    Object.fromEntries(codes.map((error, index) => [`c${index}`, { error }]))
  const stale = (requests: readonly unknown[], ...codes: readonly string[]) => {
    const named = new Map(requests.map((request, index) => [`c${index}`, request]))
    return [...read(named, { result: [], result_error: errors(...codes) }).values()].map(
      outcome => !outcome.ok && outcome.error.mayBeStale,
    )
  }

  test('is that of an inner step, seen before, which nothing explains', () => {
    expect(stale([hello, change], 'CANCELED', 'CANCELED')).toEqual([false, true])
    expect(stale([hello, change], 'SOMETHING_NEW', 'SOMETHING_NEW')).toEqual([false, true])
    expect(stale([hello, change], 'CANCELED', 'CHAT_ID')).toEqual([false, false])
  })

  test('is not one that the method gives itself, or that the command explains', () => {
    expect(stale([broken, broken], 'KEYBOARD_ERROR', 'KEYBOARD_ERROR')).toEqual([false, false])
    const empty = { method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: '[br]' } }
    expect(stale([empty, empty, hello], 'EMPTY_MESSAGE', 'EMPTY_MESSAGE', 'EMPTY_MESSAGE')).toEqual([
      false,
      false,
      true,
    ])
  })

  test('is said to be so, and whatever is wrong with the command is shown', () => {
    const requests = new Map<string, unknown>([
      ['c0', hello],
      ['c1', broken],
    ])
    const outcome = read(requests, { result: [], result_error: errors('CANCELED', 'CANCELED') }).get('c1')
    expect(outcome).toMatchObject({ error: { mayBeStale: true, retry: 'unknown', likely: { path: ['KEYBOARD', 0] } } })
    expect(outcome?.ok === false && outcome.error.meaning).toContain('An earlier command of the batch')
  })
})
