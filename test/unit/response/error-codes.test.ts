import { describe, expect, test } from 'vitest'
import { type ErrorCode, type ErrorFacts, errorCodes, readResponse } from '../../../src/http.js'
import { enErrors } from '../../../src/response/en.js'
import { ruErrors } from '../../../src/ru.js'

const codes = Object.entries(errorCodes as Readonly<Record<string, ErrorFacts>>)
const ofServer = codes.filter(([, { statuses }]) => statuses.length > 0)
const request = { method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello' } }

function errorOf(code: string, status: number, language = enErrors) {
  const body = JSON.stringify({ error: code, error_description: 'Words of the server' })
  const outcome = readResponse(request, { status, body }, { language })
  if (outcome.ok) throw new Error(`${code} was read as a result`)
  return outcome.error
}

test('the table holds the codes of the methods, of the framework, and those of our own', () => {
  expect(ofServer.length).toBeGreaterThan(60)
  expect(codes.length - ofServer.length).toBe(9)
})

test.each(ofServer)('%s is read as the server spells it, with each of its statuses', (code, { statuses, retry }) => {
  for (const status of statuses) {
    const error = errorOf(code, status)
    expect(error).toMatchObject({ code, status, description: 'Words of the server', method: request.method })
    if (retry !== 'unknown') expect(error.retry).toBe(retry)
    expect(error.meaning).not.toContain(enErrors.meanings.unknown)
    expect(error.message).toContain(`imbot.message.add: ${code} (HTTP ${status})`)
    expect(error.message).toContain('The server says: Words of the server')
  }
})

test.each(codes)('%s has sentences of its own in both languages', code => {
  const english = enErrors.meanings[code as ErrorCode]
  const russian = ruErrors.meanings[code as ErrorCode]
  expect(english).toMatch(/^[A-Z].*\.$/)
  expect(russian).toMatch(/^[А-Я].*\.$/)
  expect(russian).not.toBe(english)
  for (const text of [english, russian]) expect(text).not.toMatch(/[{}]/)
})

describe('whether a retry can help', () => {
  test.each([
    ['QUERY_LIMIT_EXCEEDED', 503, 'later'],
    ['OPERATION_TIME_LIMIT', 429, 'later'],
    ['OVERLOAD_LIMIT', 503, 'later'],
    ['expired_token', 401, 'after-refresh'],
    ['KEYBOARD_ERROR', 400, 'never'],
    ['INTERNAL_SERVER_ERROR', 500, 'later'],
    ['SOMETHING_NEW', 400, 'unknown'],
    ['SOMETHING_NEW', 429, 'later'],
    ['SOMETHING_NEW', 503, 'later'],
  ])('%s with %i: %s', (code, status, retry) => {
    expect(errorOf(code, status).retry).toBe(retry)
  })

  test('after half a second, where calls come too fast', () => {
    expect(errorOf('QUERY_LIMIT_EXCEEDED', 503).retryAfterMs).toBe(500)
    expect(errorOf('KEYBOARD_ERROR', 400).retryAfterMs).toBeUndefined()
  })

  test.each([
    [{ finish: 1000.5, operating_reset_at: 1060 }, 59_500],
    [{ finish: 1000, operating_reset_at: 900 }, 0],
    [{ finish: 1000, operating_reset_at: 'soon' }, undefined],
    [{ operating_reset_at: 1060 }, undefined],
    [{ finish: 1000, operating_reset_at: 1e300 }, undefined],
    [{ finish: 1000, operating_reset_at: Symbol('soon') }, undefined],
    ['time', undefined],
  ])('when the working time of a method is free again: %o', (time, retryAfterMs) => {
    const body = { error: 'OPERATION_TIME_LIMIT', time }
    const outcome = readResponse(request, { status: 429, body })
    expect(outcome).toMatchObject({ ok: false, error: { retryAfterMs } })
  })

  test('never, where what was sent leads to a failure inside', () => {
    const params = { BOT_ID: 39, MESSAGE_ID: 5, MESSAGE: ['x'] }
    const outcome = readResponse({ method: 'imbot.message.update', params }, { status: 500, body: '' })
    expect(outcome).toMatchObject({ error: { code: 'server-crash', retry: 'never', likely: { path: ['MESSAGE'] } } })
  })
})

test('a code that is not known is said to be so', () => {
  const { meaning, code, description } = errorOf('SOMETHING_NEW', 400)
  expect([code, description]).toEqual(['SOMETHING_NEW', 'Words of the server'])
  expect(meaning).toBe(enErrors.meanings.unknown)
  expect(errorOf('constructor', 400).meaning).toBe(enErrors.meanings.unknown)
  expect(errorOf('__proto__', 400).meaning).toBe(enErrors.meanings.unknown)
})

describe('what a code means depends on the call', () => {
  const meaningOf = (method: string, params: object, code: string) => {
    const outcome = readResponse({ method, params }, { status: 400, body: { error: code } })
    return outcome.ok ? 'a result' : outcome.error.meaning
  }
  const large = [{ TEXT: 'x'.repeat(60_000), LINK: '/' }]

  test.each([
    ['imbot.message.add', { KEYBOARD: large }, 'PARAM_KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR/oversize'],
    ['IMBOT.Message.Add', {}, 'PARAM_KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR/oversize'],
    ['imbot.v2.Chat.Message.send', { fields: { keyboard: [{}] } }, 'PARAM_KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR'],
    [
      'imbot.v2.Chat.Message.send',
      { fields: { keyboard: large } },
      'PARAM_KEYBOARD_ERROR',
      'PARAM_KEYBOARD_ERROR/oversize',
    ],
    ['imbot.v2.Chat.Message.update', {}, 'PARAM_ATTACH_ERROR', 'PARAM_ATTACH_ERROR/oversize'],
    ['im.message.update', { ID: 5, MENU: [] }, 'CANT_EDIT_MESSAGE', 'CANT_EDIT_MESSAGE/menu-by-id'],
    ['im.message.update', { MESSAGE_ID: 5, MENU: 'N' }, 'CANT_EDIT_MESSAGE', 'CANT_EDIT_MESSAGE'],
    ['imbot.message.add', {}, 'ACCESS_DENIED', 'ACCESS_DENIED/client-id'],
    ['imbot.v2.Chat.Message.send', {}, 'ACCESS_DENIED', 'ACCESS_DENIED'],
    ['im.message.add', {}, 'ACCESS_DENIED', 'ACCESS_DENIED'],
    ['imbot.message.add', { BOT_ID: 5 }, 'BOT_ID_ERROR', 'BOT_ID_ERROR'],
    ['imbot.message.add', { bot_id: 5 }, 'BOT_ID_ERROR', 'BOT_ID_ERROR'],
    ['imbot.message.add', { BOT_ID: null }, 'BOT_ID_ERROR', 'BOT_ID_ERROR/no-bot'],
    ['imbot.command.answer', { COMMAND: 'help' }, 'COMMAND_ID_ERROR', 'COMMAND_ID_ERROR/by-name'],
    ['imbot.command.answer', { COMMAND_ID: 7 }, 'COMMAND_ID_ERROR', 'COMMAND_ID_ERROR'],
  ] as const)('%s %j: %s', (method, params, code, meaning) => {
    expect(meaningOf(method, params, code)).toBe(enErrors.meanings[meaning])
  })

  test('what was sent, and is missing to the server, was perhaps not read', () => {
    const isUnread = (params: object) => meaningOf('im.message.add', params, 'MESSAGE_EMPTY')
    expect(isUnread({ DIALOG_ID: 'chat5', MESSAGE: 'Hello' })).toContain(enErrors.phrases.maybeUnread)
    expect(isUnread({ DIALOG_ID: 'chat5', MESSAGE: '' })).toBe(enErrors.meanings.MESSAGE_EMPTY)
  })
})
