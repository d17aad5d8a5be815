import { describe, expect, test } from 'vitest'
import { toHttp } from '../../../src/http.js'
import { im, imbot, keyboard, message } from '../../../src/index.js'
import { refusalsOf } from './findings-of.js'

const to = 'https://portal.bitrix24.com/rest/1/secret/'
const call = im.message.add(
  { dialogId: 'chat5' },
  message('1 + 1 = 2 & 100%').keyboard(keyboard().link('Open #1', '/crm/')),
)

describe('JSON', () => {
  test('is the parameters as they are', () => {
    const http = toHttp(call, { to })
    expect(http).toEqual({
      method: 'POST',
      url: `${to}im.message.add`,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(call.params),
    })
    expect(Object.isFrozen(http) && Object.isFrozen(http.headers)).toBe(true)
  })

  test('fits fetch', async () => {
    const http = toHttp(call, { to })
    const request = new Request(http.url, http)
    expect(request.headers.get('content-type')).toBe('application/json')
    expect(await request.json()).toEqual(call.params)
  })

  test('is made of any request', () => {
    expect(toHttp({ method: 'profile', params: {} }, { to })).toMatchObject({ url: `${to}profile`, body: '{}' })
  })

  const circle: { MESSAGE?: unknown } = {}
  circle.MESSAGE = [circle]
  let deep: unknown = 'x'
  for (let level = 0; level < 600; level++) deep = [deep]
  let shared: unknown = 'x'
  for (let level = 0; level < 40; level++) shared = [shared, shared]

  test.each<[string, unknown, string, readonly (string | number)[]]>([
    ['half a character', { MESSAGE: '\ud800' }, 'value/lone-surrogate', ['MESSAGE']],
    ['half a character in a key', { '\udc00': 'x' }, 'value/lone-surrogate', ['\udc00']],
    ['a number that is none', { MESSAGE: Number.NaN }, 'value/not-json', ['MESSAGE']],
    ['a function', { MESSAGE: () => 'x' }, 'value/not-json', ['MESSAGE']],
    ['a big integer', { MESSAGE: 1n }, 'value/not-json', ['MESSAGE']],
    ['a map', { MESSAGE: new Map() }, 'value/not-json', ['MESSAGE']],
    ['a cycle', circle, 'value/cycle', ['MESSAGE', 0]],
    ['600 levels', { deep }, 'value/too-deep', ['deep', ...new Array<number>(511).fill(0)]],
    ['a million millions of values', { shared }, 'value/too-large', []],
    ['50 million characters', { MESSAGE: 'x'.repeat(50_000_000) }, 'value/too-large', []],
    ['no object', 'MESSAGE=x', 'request/params-not-an-object', []],
    ['nothing', undefined, 'request/params-not-an-object', []],
    ['a parameter of the framework', { token: 'x' }, 'wire/reserved', ['token']],
    ['the same in another case', { Auth: 'x' }, 'wire/reserved', ['Auth']],
  ])('cannot carry %s, also past the check', (_, params, code, path) => {
    const request = { method: 'profile', params }
    expect(refusalsOf(() => toHttp(request, { to, check: false }))).toEqual([[code, path]])
  })

  test('cannot carry half a character in a part of a builder', () => {
    const torn = im.message.add({ dialogId: 'chat5' }, message('x').keyboard(keyboard().link('\ud83d', '/')))
    expect(refusalsOf(() => toHttp(torn, { to, check: false }))).toEqual([
      ['value/lone-surrogate', ['KEYBOARD', 'BUTTONS', 0, 'TEXT']],
    ])
  })
})

describe('the check', () => {
  const bad = imbot.message.add({ botId: 39, dialogId: 'chat5' }, message(''))

  test('comes first', () => {
    expect(refusalsOf(() => toHttp(bad, { to }))).toEqual([['message/empty', ['MESSAGE']]])
    expect(refusalsOf(() => toHttp(bad.toJSON(), { to }))).toEqual([['message/empty', ['MESSAGE']]])
    expect(() => toHttp(bad, { to })).toThrow(/^imbot\.message\.add was not sent: 1 error\n {2}MESSAGE: /)
  })

  test('knows what a builder meant', () => {
    const update = imbot.message.update({ botId: 39, messageId: 5 }, message(''))
    expect(refusalsOf(() => toHttp(update, { to }))).toEqual([['message/deletes-unasked', ['MESSAGE']]])
  })

  test('can be gone past', () => {
    expect(toHttp(bad, { to, check: false }).body).toBe('{"BOT_ID":39,"DIALOG_ID":"chat5","MESSAGE":""}')
  })

  test('fails on warnings where asked', () => {
    const request = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'x', FUTURE: 1 } }
    expect(toHttp(request, { to }).body).toContain('FUTURE')
    expect(() => toHttp(request, { to, failOn: 'warning' })).toThrow(/1 warning/)
  })

  test.each([undefined, null, 5, {}, { method: 5 }])('%j is no request', given => {
    const attempt = (check: boolean) => () => Reflect.apply(toHttp, undefined, [given, { to, check }])
    expect(refusalsOf(attempt(true))).toEqual([['request/not-a-request', []]])
    expect(refusalsOf(attempt(false))).toEqual([['request/not-a-request', []]])
  })

  test.each(['', '../../admin', 'im.message.add?x=1', 'im.message.add#', 'a b', 'im..add', '.'])(
    '%j is no method',
    method => {
      expect(refusalsOf(() => toHttp({ method, params: {} }, { to, check: false }))).toEqual([
        ['request/unknown-method', []],
      ])
    },
  )
})

describe('a form', () => {
  const form = (params: object) => toHttp({ method: 'profile', params }, { to, encoding: 'form' }).body

  test('is text with brackets and every index', () => {
    const http = toHttp(call, { to, encoding: 'form' })
    expect(http).toMatchObject({
      method: 'POST',
      url: `${to}im.message.add`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(http.body?.split('&').map(decodeURIComponent)).toEqual([
      'DIALOG_ID=chat5',
      'MESSAGE=1 + 1 = 2 & 100%',
      'KEYBOARD[BUTTONS][0][TEXT]=Open #1',
      'KEYBOARD[BUTTONS][0][LINK]=/crm/',
    ])
    expect(http.body).toContain('&MESSAGE=1%20%2B%201%20%3D%202%20%26%20100%25&')
  })

  test('writes numbers and flags as PHP does', () => {
    expect(form({ a: 5, b: 0.1, c: -0, d: 1e21, e: true, f: false, g: '' })).toBe(
      'a=5&b=0.1&c=0&d=1.0E%2B21&e=1&f=0&g=',
    )
  })

  test('leaves out what is undefined, and is empty where there is nothing', () => {
    expect(form({ a: undefined, b: '1' })).toBe('b=1')
    expect(form({})).toBe('')
  })

  test.each([
    ['null', { a: null }, ['a']],
    ['an empty list', { a: [] }, ['a']],
    ['an empty object', { a: { b: {} } }, ['a', 'b']],
    ['a hole in a list', { a: ['x', undefined] }, ['a', 1]],
  ])('cannot carry %s', (_, params, path) => {
    expect(refusalsOf(() => form(params))).toEqual([['wire/vanishes', path]])
  })

  test.each(['', ' a', 'a b', 'a.b', 'a[b', 'a[b]', '[a]', 'a\0', '\0', '..Host-x'])(
    'cannot carry the name %j',
    key => {
      expect(refusalsOf(() => form({ [key]: 'x' }))).toEqual([['wire/key', [key]]])
    },
  )

  test.each(['', ' ', '\n', 'a[b', 'a]b', '[', ']', 'a\0'])('cannot carry the key %j', key => {
    expect(refusalsOf(() => form({ a: { [key]: 'x' } }))).toEqual([['wire/key', ['a', key]]])
  })

  test.each([' a', 'a b', 'a.b', '__proto__', 'Ж', '&=+%#', '  '])('carries the key %j', key => {
    expect(form({ a: Object.fromEntries([[key, 'x']]) })).toBe(`a%5B${encodeURIComponent(key)}%5D=x`)
  })

  test('takes 1,000 variables', () => {
    const list = (length: number) => ({ a: new Array(length).fill('x') })
    expect(form(list(1000))?.split('&')).toHaveLength(1000)
    expect(refusalsOf(() => form(list(1001)))).toEqual([['wire/too-many-variables', []]])
    expect(() => form(list(1001))).toThrow(/takes 1000 values .* here are 1001/)
    expect(refusalsOf(() => form({ a: new Array(1_000_000).fill([]) }))).toEqual([['wire/too-many-variables', []]])
    const application = { portal: 'https://portal.bitrix24.com', accessToken: 'x' }
    const request = { method: 'profile', params: list(1000) }
    expect(() => toHttp(request, { to: application, encoding: 'form' })).toThrow(/here are 1001/)
  })

  test('takes 64 indices', () => {
    const nest = (levels: number): unknown => (levels === 0 ? 'x' : { x: nest(levels - 1) })
    expect(form({ a: nest(64) })).toMatch(/^a(%5Bx%5D){64}=x$/)
    expect(refusalsOf(() => form({ a: nest(65) }))).toEqual([
      ['wire/too-deep', ['a', ...new Array<string>(64).fill('x')]],
    ])
  })

  test.each([
    ['SYSTEM: true', { SYSTEM: true }, ['SYSTEM']],
    ['URL_PREVIEW: true', { BOT_ID: 39, URL_PREVIEW: true }, ['URL_PREVIEW']],
    [
      'a number as the text of a button',
      {
        KEYBOARD: [
          { TEXT: 'Open', LINK: '/', DISPLAY: 'LINE' },
          { TEXT: 5, LINK: '/' },
        ],
      },
      ['KEYBOARD', 1, 'TEXT'],
    ],
  ])('refuses %s, which is another thing as text', (_, params, path) => {
    const request = { method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params } }
    expect(refusalsOf(() => toHttp(request, { to, encoding: 'form', check: false }))).toEqual([['wire/altered', path]])
  })

  test('refuses a text under two names, of which the server takes another one than from JSON', () => {
    const twice = { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'One', message: 'Two' } }
    expect(toHttp(twice, { to }).body).toContain('"message":"Two"')
    expect(refusalsOf(() => toHttp(twice, { to, encoding: 'form' }))).toEqual([['wire/key', ['message']]])
    expect(refusalsOf(() => toHttp(twice, { to, encoding: 'query' }))).toEqual([['wire/key', ['message']]])
  })

  test('takes numbers and flags that are the same as text', () => {
    const v2 = imbot.v2.chat.message.send({ botId: 39, dialogId: 'chat5' }, message('Hello').urlPreview(false))
    expect(toHttp(v2, { to, encoding: 'form' }).body).toBe(
      'botId=39&dialogId=chat5&fields%5Bmessage%5D=Hello&fields%5BurlPreview%5D=0',
    )
  })
})

describe('a query', () => {
  test('stands in the address', () => {
    const http = toHttp(im.message.add({ dialogId: 'chat5' }, message('a&b#c')), { to, encoding: 'query' })
    expect(http).toEqual({ method: 'GET', url: `${to}im.message.add?DIALOG_ID=chat5&MESSAGE=a%26b%23c`, headers: {} })
    expect(toHttp({ method: 'profile', params: {} }, { to, encoding: 'query' }).url).toBe(`${to}profile`)
  })

  test('takes 8,000 bytes, the address before it included', () => {
    const room = 8000 - `${to}profile?a=`.length
    const query = (length: number) => () =>
      toHttp({ method: 'profile', params: { a: 'x'.repeat(length) } }, { to, encoding: 'query' })
    expect(query(room)().url).toHaveLength(8000)
    expect(refusalsOf(query(room + 1))).toEqual([['wire/address-too-long', []]])
    expect(query(room + 1)).toThrow(/takes 8001 bytes, .* more than 8000/)
  })
})

test('an encoding that there is not', () => {
  const attempt = () => Reflect.apply(toHttp, undefined, [call, { to, encoding: 'xml' }])
  expect(attempt).toThrow(new TypeError('There is no encoding "xml". Known: json, form, query'))
})
