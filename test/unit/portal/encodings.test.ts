import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startPortal, usePortal } from '../../../src/portal.js'
import { call, get, send } from './calling.js'

const FORM = 'application/x-www-form-urlencoded'
const METHOD = 'imbot.message.add'

const portal = usePortal({ beforeAll, afterEach, afterAll })

/** The texts of what is stored. */
function texts(): readonly string[] {
  return portal.messages.map(({ text }) => text)
}

const BUTTON = [{ TEXT: 'Open', LINK: '/crm/?a=1&b=2' }]
const query =
  'DIALOG_ID=chat5&MESSAGE=Caf%C3%A9+%26+%25&KEYBOARD[BUTTONS][0][TEXT]=Open&KEYBOARD[BUTTONS][0][LINK]=%2Fcrm%2F%3Fa%3D1%26b%3D2'

describe('one message over each encoding', () => {
  const multipart = new FormData()
  for (const [name, value] of new URLSearchParams(query)) multipart.append(name, value)
  multipart.append('FILE', new Blob(['not read']), 'x.txt')

  test.each([
    ['json', () => call(portal, METHOD, { DIALOG_ID: 'chat5', MESSAGE: 'Café & %', KEYBOARD: { BUTTONS: BUTTON } })],
    [
      'json',
      () =>
        send(
          portal,
          METHOD,
          `{"DIALOG_ID":"chat5","MESSAGE":"Caf\\u00e9 & %","KEYBOARD":${JSON.stringify(BUTTON)}}`,
          'application/vnd.api+json; charset=utf-8',
        ),
    ],
    ['form', () => send(portal, METHOD, query, FORM)],
    ['multipart', () => send(portal, METHOD, multipart)],
    ['query', () => get(portal, `${METHOD}?${query}`)],
    ['query', () => get(portal, `${METHOD}.json?${query}`)],
  ])('%s', async (encoding, post) => {
    const { status, body } = await post()
    expect({ status, result: body.result }).toEqual({ status: 200, result: 1 })
    expect(portal.messages).toMatchObject([
      {
        id: 1,
        dialogId: 'chat5',
        authorId: 39,
        text: 'Café & %',
        keyboard: [{ TEXT: 'Open', LINK: '/crm/?a=1&amp;b=2' }],
      },
    ])
    expect(portal.requests).toMatchObject([{ method: METHOD, encoding, status: 200, answer: body }])
  })
})

test('the body goes before the address', async () => {
  await send(portal, `${METHOD}?MESSAGE=address&DIALOG_ID=chat5`, 'MESSAGE=body', FORM)
  await send(portal, `${METHOD}?MESSAGE=address&DIALOG_ID=chat5`, '{"MESSAGE":"json"}', 'application/json')
  expect(texts()).toEqual(['body', 'json'])
})

test('a method that reads its text as it arrived takes that of the address before that of JSON', async () => {
  await send(portal, 'im.message.add?MESSAGE=address', '{"DIALOG_ID":"chat5","MESSAGE":"json"}', 'application/json')
  expect(texts()).toEqual(['address'])
})

describe('what is no JSON is ignored as a whole', () => {
  const text = (json: string) => new TextEncoder().encode(json)
  const nested = (depth: number) =>
    `{"MESSAGE":"x","DIALOG_ID":"chat5","X":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`

  test.each<[string, Uint8Array, string]>([
    ['broken off', text('{"DIALOG_ID":"chat5","MESSAGE":"x"'), 'DIALOG_ID_EMPTY'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...text('{"DIALOG_ID":"chat5","MESSAGE":"'), 0xff, ...text('"}')]),
      'DIALOG_ID_EMPTY',
    ],
    ['a byte order mark', text('\ufeff{"DIALOG_ID":"chat5","MESSAGE":"x"}'), 'DIALOG_ID_EMPTY'],
    ['half of a surrogate pair', text('{"DIALOG_ID":"chat5","MESSAGE":"\\ud83d"}'), 'DIALOG_ID_EMPTY'],
    ['513 deep', text(nested(513)), 'DIALOG_ID_EMPTY'],
    ['a word', text('"MESSAGE"'), 'DIALOG_ID_EMPTY'],
  ])('%s', async (_, body, error) => {
    expect(await send(portal, METHOD, body, 'application/json')).toMatchObject({ status: 400, body: { error } })
    expect(texts()).toEqual([])
  })

  test('but 512 deep is read, and a whole surrogate pair', async () => {
    await send(portal, METHOD, nested(512), 'application/json')
    await send(portal, METHOD, '{"DIALOG_ID":"chat5","MESSAGE":"\\ud83d\\ude00"}', 'application/json')
    expect(texts()).toEqual(['x', '😀'])
  })

  test('brackets inside of texts are no depth', async () => {
    await call(portal, METHOD, { DIALOG_ID: 'chat5', MESSAGE: `"\\${'[{'.repeat(600)}` })
    expect(texts()[0]).toHaveLength(1202)
  })
})

test('a body of another type is not read', async () => {
  expect(await send(portal, METHOD, '{"DIALOG_ID":"chat5","MESSAGE":"x"}', 'text/plain')).toMatchObject({
    status: 400,
    body: { error: 'DIALOG_ID_EMPTY' },
  })
})

test('variables beyond 1,000 are dropped', async () => {
  const filler = Array.from({ length: 999 }, (_, index) => `X${index}=1`).join('&')
  const { body } = await send(portal, METHOD, `DIALOG_ID=chat5&${filler}&MESSAGE=x`, FORM)
  expect(body.error).toBe('MESSAGE_EMPTY')
})

test('a key like __proto__ is a key like any other', async () => {
  await send(portal, METHOD, '{"DIALOG_ID":"chat5","MESSAGE":"x","__proto__":{"polluted":true}}', 'application/json')
  expect(Object.hasOwn(portal.requests[0]?.params ?? {}, '__proto__')).toBe(true)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(texts()).toEqual(['x'])
})

test('a body that is too large is refused', async () => {
  await using small = await startPortal({ maxBodyBytes: 1000 })
  const body = JSON.stringify({ DIALOG_ID: 'chat5', MESSAGE: 'x'.repeat(1000) })
  expect(await send(small, METHOD, body, 'application/json')).toMatchObject({
    status: 413,
    body: { error: 'BODY_TOO_LARGE' },
  })
  const stream = new Blob([body]).stream()
  const init = { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': 'application/json' } }
  expect((await fetch(`${small.url}${METHOD}`, init as RequestInit)).status).toBe(413)
  expect(small.messages).toEqual([])
})
