import { describe, expect, test } from 'vitest'
import { RestError, toRestError } from '../../../src/http.js'
import { ruErrors } from '../../../src/ru.js'

const params = { BOT_ID: 39, MESSAGE_ID: 5, KEYBOARD: [{ TEXT: 'Take' }] }
const request = { method: 'imbot.message.update', params }
const body = { error: 'KEYBOARD_ERROR', error_description: 'Incorrect keyboard' }

/** As the official SDK throws it: the status is a getter. */
class AjaxError extends Error {
  readonly code: string
  readonly #status: number
  constructor(code: string, status: number, description: string) {
    super(description)
    this.code = code
    this.#status = status
  }
  get status(): number {
    return this.#status
  }
}

describe('what clients throw becomes the same error', () => {
  test.each([
    ['the official SDK', new AjaxError('KEYBOARD_ERROR', 400, 'Incorrect keyboard')],
    ['BX24.js', { status: 400, ex: body, getStatus: () => 400, getError: () => body }],
    ['axios', Object.assign(new Error('400'), { code: 'ERR_BAD_REQUEST', response: { status: 400, data: body } })],
    ['got', Object.assign(new Error('400'), { response: { statusCode: 400, body: JSON.stringify(body) } })],
    ['a body with its status', { ...body, status: 400 }],
  ])('%s', (_, thrown) => {
    const error = toRestError(request, thrown)
    expect(error).toBeInstanceOf(RestError)
    expect(error).toMatchObject({
      code: 'KEYBOARD_ERROR',
      status: 400,
      description: 'Incorrect keyboard',
      method: 'imbot.message.update',
      retry: 'never',
      likely: { code: 'keyboard/button-without-action', path: ['KEYBOARD', 0] },
    })
  })

  test('a body alone has no status', () => {
    expect(toRestError(request, body)).toMatchObject({ code: 'KEYBOARD_ERROR', status: undefined })
  })

  test('in the language that is asked for', () => {
    expect(toRestError(request, body, { language: ruErrors }).meaning).toBe(ruErrors.meanings.KEYBOARD_ERROR)
  })

  test('what is such an error stays the same', () => {
    const error = toRestError(request, body)
    expect(toRestError(request, error)).toBe(error)
  })
})

describe('answers that a client could not read', () => {
  test.each([
    ['ERR_BAD_RESPONSE', 500, 'server-crash', 'later'],
    ['ERR_BAD_RESPONSE', 502, 'no-json', 'later'],
    ['ERR_BAD_REQUEST', 404, 'no-json', 'unknown'],
  ])('%s %i is %s', (code, status, expected, retry) => {
    const thrown = new AjaxError(code, status, `Request failed with status code ${status}`)
    expect(toRestError({ method: 'im.message.update', params: { MESSAGE_ID: 5 } }, thrown)).toMatchObject({
      code: expected,
      status,
      retry,
    })
  })
})

describe('where no answer came', () => {
  const failed = new TypeError('fetch failed')
  test.each([
    ['fetch', failed, 'fetch failed'],
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED: connect'],
    ['the SDK without a network', new AjaxError('NETWORK_ERROR', 0, 'Network failed'), 'NETWORK_ERROR: Network failed'],
    ['the SDK after a long wait', new AjaxError('REQUEST_TIMEOUT', 408, 'Timeout'), 'REQUEST_TIMEOUT: Timeout'],
    ['the SDK itself', new AjaxError('JSSDK_UNKNOWN_ERROR', 500, 'x'), 'JSSDK_UNKNOWN_ERROR: x'],
    [
      'axios that was told to stop',
      Object.assign(new Error('canceled'), { code: 'ERR_CANCELED' }),
      'ERR_CANCELED: canceled',
    ],
    ['an AbortSignal', new DOMException('aborted', 'AbortError'), 'aborted'],
    ['a text', 'boom', 'boom'],
    ['nothing', undefined, ''],
    ['a number', 7, ''],
  ])('%s', (_, thrown, description) => {
    expect(toRestError(request, thrown)).toMatchObject({
      code: 'no-answer',
      status: undefined,
      description,
      retry: 'unknown',
      diagnostics: [],
    })
  })

  test('the address of the webhook does not get into the error', () => {
    const thrown = new TypeError('request to https://example.com/rest/1/s3cret0/im.message.add.json failed')
    const error = toRestError(
      request,
      Object.assign(thrown, { config: { url: 'https://example.com/rest/1/s3cret0/' } }),
    )
    expect(error.description).toBe('request to https://example.com/rest/1/…/im.message.add.json failed')
    expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toContain('s3cret0')
  })

  test('an error whose members throw is one too', () => {
    const thrown = new Proxy(new Error('x'), {
      get() {
        throw new Error('no')
      },
      getPrototypeOf() {
        throw new Error('no')
      },
    })
    expect(toRestError(request, thrown).code).toBe('no-answer')
  })
})
