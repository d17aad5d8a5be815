import { describe, expect, test } from 'vitest'
import { type CallOutcome, RestError, readResponse } from '../../../src/http.js'
import { im, imbot, message } from '../../../src/index.js'

const hello = message('Hello')
const call = imbot.message.add({ botId: 39, dialogId: 'chat5' }, hello)

function failed(outcome: CallOutcome<unknown>): RestError {
  if (outcome.ok) throw new Error('There is a result')
  return outcome.error
}

describe('results', () => {
  const v2 = { botId: 39, dialogId: 'chat5' }
  test.each([
    [im.message.add({ dialogId: 'chat5' }, hello), 7, 7],
    [im.message.add({ dialogId: 'chat5' }, hello), '19880117', 19880117],
    [im.message.update({ messageId: 5 }, hello), true, true],
    [im.notify({ userId: 1 }, hello), 7, 7],
    [im.notify.personal.add({ userId: 1 }, hello), 7, 7],
    [im.notify.system.add({ userId: 1 }, hello), 7, 7],
    [call, 7, 7],
    [imbot.message.update({ messageId: 5 }, hello), true, true],
    [imbot.command.answer({ commandId: 7, messageId: 5 }, hello), 8, 8],
    [imbot.v2.chat.message.send(v2, hello), { id: '8', uuidMap: [] }, { id: 8, uuidMap: {} }],
    [imbot.v2.chat.message.send(v2, hello), { id: 8, uuidMap: { a: '9' } }, { id: 8, uuidMap: { a: 9 } }],
    [imbot.v2.chat.message.send(v2, hello), { id: 8 }, { id: 8, uuidMap: {} }],
    [imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, hello), { result: true }, { result: true }],
  ])('%j: %j', (request, answered, result) => {
    const body = { result: answered, time: { start: 1 } }
    expect(readResponse(request, { status: 200, body })).toEqual({ ok: true, result, isSent: true })
    expect(readResponse(request, { status: 200, body: JSON.stringify(body) })).toEqual({
      ok: true,
      result,
      isSent: true,
    })
  })

  test('an answer to a command that nobody has called says that it was not sent', () => {
    const answer = imbot.command.answer({ commandId: 7, messageId: 5 }, hello)
    expect(readResponse(answer, { status: 200, body: { result: true } })).toEqual({
      ok: true,
      result: true,
      isSent: false,
    })
  })

  test('imbot.v2.Command.answer does not tell whether it was sent', () => {
    const answer = imbot.v2.command.answer({ botId: 39, commandId: 7, messageId: 5, dialogId: 'chat5' }, hello)
    const outcome = readResponse(answer, { status: 200, body: { result: { result: true } } })
    expect(outcome).toEqual({ ok: true, result: { result: true } })
    expect(outcome).not.toHaveProperty('isSent')
  })

  test('of other methods anything is a result', () => {
    const outcome = readResponse({ method: 'user.current', params: {} }, { status: 200, body: { result: null } })
    expect(outcome).toEqual({ ok: true, result: null })
  })

  test('older methods may be written in any case', () => {
    const outcome = readResponse({ method: 'IMBOT.message.ADD', params: {} }, { status: 200, body: { result: '7' } })
    expect(outcome).toEqual({ ok: true, result: 7, isSent: true })
  })

  test('a byte order mark and blank lines before the JSON do not matter', () => {
    expect(readResponse(call, { status: 200, body: '\uFEFF\r\n{"result":7}\n' })).toMatchObject({ result: 7 })
  })

  test.each([
    [call, true],
    [call, 0],
    [call, -7],
    [call, 1.5],
    [call, '07'],
    [call, '99999999999999999999'],
    [call, 2 ** 53],
    [call, [7]],
    [call, null],
    [imbot.message.update({ messageId: 5 }, hello), 'true'],
    [imbot.message.update({ messageId: 5 }, hello), 1],
    [imbot.v2.chat.message.send(v2, hello), 7],
    [imbot.v2.chat.message.send(v2, hello), { uuidMap: {} }],
    [imbot.v2.chat.message.send(v2, hello), { id: 7, uuidMap: { a: 'b' } }],
    [imbot.v2.chat.message.send(v2, hello), { id: 7, uuidMap: 'a' }],
    [imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, hello), true],
    [imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, hello), { result: false }],
  ])('%j does not give %j', (request, result) => {
    const error = failed(readResponse(request, { status: 200, body: { result } }))
    expect(error).toMatchObject({ code: 'wrong-result', method: request.method })
  })

  test.each(['im.notify', 'im.notify.personal.add', 'im.notify.system.add'])('%s that was not sent', method => {
    const error = failed(readResponse({ method, params: { USER_ID: 1, MESSAGE: 'x' } }, okWith(false)))
    expect(error).toMatchObject({ code: 'not-added', retry: 'unknown' })
  })
})

function okWith(result: unknown) {
  return { status: 200, body: { result } }
}

describe('errors', () => {
  test.each([
    { error: 'KEYBOARD_ERROR', error_description: 'Incorrect keyboard' },
    { error: 'KEYBOARD_ERROR', error_information: 'Incorrect keyboard' },
    { error: { code: 'KEYBOARD_ERROR', message: 'Incorrect keyboard' } },
    { error: { error: 'KEYBOARD_ERROR', error_description: 'Incorrect keyboard' }, result: 7 },
  ])('are read as %j', body => {
    const error = failed(readResponse(call, { status: 400, body }))
    expect(error).toBeInstanceOf(RestError)
    expect(error).toMatchObject({ code: 'KEYBOARD_ERROR', status: 400, description: 'Incorrect keyboard' })
  })

  test('without a text', () => {
    expect(failed(readResponse(call, { status: 400, body: { error: 'CANCELED' } }))).toMatchObject({
      code: 'CANCELED',
      description: '',
    })
  })

  test('a result with a failing status is no result', () => {
    expect(failed(readResponse(call, { status: 400, body: { result: 7 } })).code).toBe('no-result')
  })

  test('a long code and a long text are cut, and stand on one line', () => {
    const body = { error: 'A'.repeat(1e6), error_description: 'a\r\n\u001b[31mb'.repeat(1e6) }
    const error = failed(readResponse(call, { status: 400, body }))
    expect(error.code).toHaveLength(101)
    expect(error.description.length).toBeLessThan(510)
    expect(error.description).not.toContain('\u001b')
    expect(error.message.length).toBeLessThan(2000)
  })
})

describe('answers without a code', () => {
  test.each([
    [500, '', 'server-crash', 'later'],
    [500, '<html>Fatal error</html>', 'server-crash', 'later'],
    [200, '', 'empty-body', 'unknown'],
    [200, null, 'empty-body', 'unknown'],
    [200, undefined, 'empty-body', 'unknown'],
    [204, '', 'empty-body', 'unknown'],
    [502, '<html><title>502 Bad Gateway</title></html>', 'no-json', 'later'],
    [404, '<html><title>404</title></html>', 'no-json', 'unknown'],
    [200, '{"result":{"id":7', 'no-json', 'unknown'],
    [302, '<a href="https://example.com/rest/1/secret/">moved</a>', 'redirected', 'never'],
    [301, '', 'redirected', 'never'],
    [302, { result: 7 }, 'redirected', 'never'],
    [200, {}, 'no-result', 'unknown'],
    [200, [], 'no-result', 'unknown'],
    [200, '"text"', 'no-result', 'unknown'],
    [200, 7, 'no-result', 'unknown'],
    [200, { error: '' }, 'no-result', 'unknown'],
    [503, {}, 'no-result', 'later'],
    [200, JSON.parse('{"__proto__":{"result":7}}'), 'no-result', 'unknown'],
    [200, Object.create({ result: 7 }), 'no-result', 'unknown'],
  ])('%i %j is %s, retry %s', (status, body, code, retry) => {
    expect(failed(readResponse(call, { status, body }))).toMatchObject({ code, status, retry })
  })

  test('quote the beginning of what came, without secrets', () => {
    const page = `<html><a href="https://example.com/rest/1/s3cret0/?auth=t0ken">moved</a>${'x'.repeat(1e6)}`
    const { description, message } = failed(readResponse(call, { status: 302, body: page }))
    expect(description).toMatch(/^"<html><a href=.*…"$/)
    expect(description.length).toBeLessThan(70)
    expect(message).not.toMatch(/s3cret0|t0ken/)
  })

  test('keep what the server says where its code is empty', () => {
    const body = { error: '', error_description: 'Incorrect at https://example.com/rest/1/s3cret0/' }
    expect(failed(readResponse(call, { status: 400, body })).description).toBe(
      'Incorrect at https://example.com/rest/1/…/',
    )
  })

  test('hold no token that came with the answer', () => {
    const { message } = failed(readResponse(call, { status: 200, body: 'moved: {"access_token":"s3cret0"}' }))
    expect(message).not.toContain('s3cret0')
  })

  test('a status that is none is left out', () => {
    const outcome = readResponse(call, { status: Number.NaN, body: { error: 'CANCELED' } })
    expect(failed(outcome).status).toBeUndefined()
  })
})

describe('hostile answers and requests', () => {
  const thrower = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
      getOwnPropertyDescriptor() {
        throw new Error('no')
      },
      ownKeys() {
        throw new Error('no')
      },
    },
  )
  const cycle: Record<string, unknown> = {}
  cycle.result = cycle

  test.each([
    ['a proxy that throws', { status: 200, body: thrower }],
    ['a proxy for the whole', thrower],
    ['a cycle', { status: 200, body: cycle }],
    ['deep JSON', { status: 200, body: `${'['.repeat(1e6)}${']'.repeat(1e6)}` }],
    ['megabytes of text', { status: 200, body: 'x'.repeat(2e7) }],
    ['nothing', undefined],
    ['a symbol', { status: 200, body: Symbol('x') }],
    ['half a character', { status: 200, body: { error: '\ud800', error_description: '\udfff' } }],
  ])('%s', (_, response) => {
    // What comes from outside has the type that it has.
    const error = failed(readResponse(call, response as never))
    expect(error).toBeInstanceOf(RestError)
    expect(error.message.isWellFormed()).toBe(true)
  })

  test.each([
    ['a proxy', thrower],
    ['nothing', null],
    ['a text', 'x'],
    ['without a name', {}],
  ])('a request that is %s', (_, request) => {
    const error = failed(readResponse(request as never, { status: 400, body: { error: 'MESSAGE_EMPTY' } }))
    expect(error).toMatchObject({ code: 'MESSAGE_EMPTY', method: '' })
  })
})
