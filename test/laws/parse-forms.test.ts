import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Encoding, toBatches, toCurl, toHttp } from '../../src/http.js'
import { MessageError } from '../../src/index.js'
import { type Parsed, type ParseOptions, parse } from '../../src/parse.js'
import { parseQuery } from '../../src/php/parse-query.js'
import { isEmptyText } from '../../src/size/text.js'
import { aCall } from './arbitraries/message.js'
import { giants, longLiterals, longTexts, monsters } from './arbitraries/monsters.js'
import { holds } from './runs.js'
import { findUnfrozen } from './values.js'
import { ends } from './watchdog.js'

const to = 'https://portal.bitrix24.com/rest/1/SECRET1234/'
const method = fc.constantFrom('im.message.add', 'imbot.v2.Chat.Message.send', 'task.item.add', 'IM.Notify')
const name = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom(
    'MESSAGE',
    'message',
    'fields',
    'KEYBOARD',
    'ATTACH',
    'BOT_ID',
    'auth',
    'cmd',
    '__proto__',
    'toString',
  ),
)
const json = fc.jsonValue({ maxDepth: 3 }).map(value => JSON.parse(JSON.stringify(value)) as unknown)
const request = fc.record({ method, params: fc.dictionary(name, json) })

function requestsOf({ calls }: Parsed): readonly unknown[] {
  return calls.map(call => JSON.parse(JSON.stringify(call.toRequest({ check: false }))) as unknown)
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe('nothing of a request is lost', () => {
  test('as a value, as text, in a list and on lines', () => {
    holds(
      fc.property(request, fc.nat(2), (given, spaces) => {
        const text = JSON.stringify(given, null, spaces)
        for (const form of [given, text, [given], `[${text}]`]) expect(requestsOf(parse(form))).toEqual([plain(given)])
        const lines = `${JSON.stringify(given)}\n${JSON.stringify(given)}`
        expect(requestsOf(parse(lines))).toEqual([plain(given), plain(given)])
      }),
    )
  })

  test('a part that was text is frozen too', () => {
    const [call] = parse({ method: 'im.message.add', params: { KEYBOARD: '[{"TEXT":"a"}]' } }).calls
    expect(findUnfrozen(call?.message.payload)).toBeUndefined()
  })

  test('what is read is frozen, and reading changes nothing', () => {
    holds(
      fc.property(request, given => {
        const before = JSON.stringify(given)
        const [call] = parse(given).calls
        expect(JSON.stringify(given)).toBe(before)
        expect(findUnfrozen(call?.params)).toBeUndefined()
        expect(findUnfrozen(call?.message.payload.KEYBOARD)).toBeUndefined()
      }),
    )
  })

  test('the message and the target make the same call again', () => {
    holds(
      fc.property(aCall, call => {
        const values = Object.entries(call.params)
        // Two spellings of one name, null, and text that is to be opened are put right on the way.
        fc.pre(values.every(([key, value]) => key === key.toUpperCase() && value !== null))
        fc.pre(
          values.every(([key, value]) => key === 'MESSAGE' || typeof value !== 'string' || !/^\s*[[{]/.test(value)),
        )
        const text = call.params.MESSAGE
        fc.pre(text === '' || typeof text !== 'string' || !isEmptyText(text))
        expect(plain(parse(call).calls[0]?.toCall().params)).toEqual(plain(call.params))
      }),
    )
  })
})

describe('of what was encoded, all that PHP reads', () => {
  const encoding = fc.constantFrom<Encoding>('form', 'query')

  test('as an HTTP request, an address, and a curl command', () => {
    holds(
      fc.property(aCall, encoding, (call, given) => {
        const http = encoded(() => toHttp(call, { to, encoding: given, check: false }))
        fc.pre(http !== undefined)
        const query = http.body ?? http.url.replace(/^[^?]*\??/, '')
        const expected = [{ method: call.method, params: plain(parseQuery(query)) }]
        expect(requestsOf(parse(http))).toEqual(expected)
        expect(requestsOf(parse(toCurl(call, { to, encoding: given, check: false })))).toEqual(expected)
        if (given === 'query') expect(requestsOf(parse(http.url))).toEqual(expected)
        else if (query !== '') expect(requestsOf(parse(query, { method: call.method }))).toEqual(expected)
      }),
    )
  })

  test('as JSON, and as a batch', () => {
    holds(
      fc.property(aCall, call => {
        const curl = encoded(() => toCurl(call, { to, check: false }))
        if (curl !== undefined) expect(requestsOf(parse(curl))).toEqual([plain(call)])
        const [batch] = encoded(() => toBatches({ a: call }, { check: false })) ?? []
        fc.pre(batch !== undefined)
        const query = Object.values(batch.params.cmd)[0]?.replace(/^[^?]*\??/, '') ?? ''
        const expected = [{ method: call.method, params: plain(parseQuery(query)) }]
        expect(requestsOf(parse(batch))).toEqual(expected)
        expect(requestsOf(parse(toCurl(batch, { to, encoding: 'form' })))).toEqual(expected)
      }),
    )
  })
})

/** Nothing where the encoding cannot carry the call. */
function encoded<Result>(encode: () => Result): Result | undefined {
  try {
    return encode()
  } catch (error) {
    if (error instanceof MessageError) return undefined
    throw error
  }
}

describe('what people send reads back in every form', () => {
  const corpus: readonly { readonly method: string; readonly params: unknown }[] = JSON.parse(
    readFileSync(new URL('../conformance/corpus.json', import.meta.url), 'utf8'),
  )

  test.each(corpus.map(({ method, params }, index) => ({ index, method, params })))(
    '$index: $method',
    ({ method, params }) => {
      const given = { method, params }
      for (const form of [given, JSON.stringify(given), JSON.stringify(given, null, 2)]) {
        expect(requestsOf(parse(form))).toEqual([given])
        expect(parse(form).form).toBe('request')
      }
      for (const encoding of ['json', 'form', 'query'] as const) {
        const http = encoded(() => toHttp(given, { to, encoding, check: false }))
        if (http === undefined) continue
        const query = http.body ?? http.url.replace(/^[^?]*\??/, '')
        const expected = [
          encoding === 'json'
            ? { method, params: { ...Object(params) } }
            : { method, params: plain(parseQuery(query)) },
        ]
        expect(requestsOf(parse(toCurl(given, { to, encoding, check: false })))).toEqual(expected)
        expect(requestsOf(parse(http))).toEqual(expected)
      }
      const [batch] = encoded(() => toBatches([given], { check: false })) ?? []
      if (batch !== undefined) expect(parse(batch).calls.map(call => call.method)).toEqual([method])
    },
  )

  test('nearly all of it can be encoded', () => {
    const count = (encode: (given: (typeof corpus)[number]) => unknown) =>
      corpus.filter(given => encoded(() => encode(given)) !== undefined).length
    expect(count(given => toCurl(given, { to, check: false }))).toBe(corpus.length)
    expect(count(given => toCurl(given, { to, encoding: 'form', check: false }))).toBeGreaterThan(corpus.length / 2)
  })
})

const MANY = 2_000_000

describe('any input ends in an answer', () => {
  const options = fc.record(
    { method, part: fc.constantFrom('attach' as const, 'keyboard' as const, 'menu' as const) },
    { requiredKeys: [] },
  )

  function expectSound(input: unknown, given?: ParseOptions): void {
    const { calls, part, diagnostics } = ends(() => parse(input, given))
    if (calls.length === 0 && part === undefined) expect(diagnostics.length).toBeGreaterThan(0)
    for (const call of calls.slice(0, 3)) {
      call.check()
      expect(call.toRequest({ check: false }).method).toBe(call.method)
    }
    for (const { message } of diagnostics.slice(0, 10)) expect(message.length).toBeLessThan(2000)
  }

  test('values', () => {
    const anything = fc.anything({
      key: name,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    })
    holds(
      fc.property(
        fc.oneof(anything, fc.record({ method: anything, params: anything })),
        options,
        (input, given) => void expectSound(input, given),
      ),
    )
  })

  test('texts that begin like something', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."curl |-d |-F |--json |--data @- <<E\n|'|\"|$'|\\|\n|;|&|=|?|[|]|{|}|:|,|cmd|im.message.add|https://|/rest/1/x/|auth|%5B".split(
          '|',
        ),
      ),
      fc.string({ maxLength: 6 }),
    )
    const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
    const start = fc.constantFrom(
      '',
      'curl ',
      'curl https://p/rest/im.notify ',
      'im.notify?',
      '{"method":"im.notify","params":',
      '[{"cmd":',
      'A=',
    )
    holds(fc.property(start, text, options, (begin, rest, given) => void expectSound(`${begin}${rest}`, given)))
  })

  test.each(Object.entries(monsters))('%s', (_, make) => {
    const value = make()
    const { method: name, url } = { method: 'im.message.add', url: to }
    for (const input of [value, [value], { method: name, params: value }, { cmd: value }, { url, body: value }])
      expectSound(input)
    expectSound(value, { part: 'attach' })
    expectSound(value, { method: 'imbot.v2.Chat.Message.send' })
  })

  test.each(Object.entries(giants))('%s', (_, make) => {
    const value = make()
    for (const input of [value, { method: 'im.message.add', params: { KEYBOARD: value } }, { cmd: value }])
      expectSound(input)
  })

  test.each([
    `https://${'/a'.repeat(MANY)} `,
    '/'.repeat(MANY),
    `https://x/rest/${'a/'.repeat(MANY)}?x`,
    `a${'.a'.repeat(MANY)}?x=1`,
    `im.notify?${'['.repeat(MANY)}=1`,
    `curl $'${'\\x41\\u0041'.repeat(MANY / 10)}'`,
    `curl "${'\\"'.repeat(MANY / 2)}"`,
    `curl ${'<<A\n'.repeat(MANY / 10)}`,
    `curl ${Array.from({ length: MANY / 100 }, (_, index) => `<<A${index}\n`).join('')}`,
    `curl ${'a&'.repeat(MANY / 10)}`,
    '{}\n'.repeat(MANY / 10),
  ])('%.20s…', text => {
    expectSound(text)
    expectSound({ method: text, params: {} })
    expectSound({ cmd: [text] })
    expectSound({ url: text })
  })

  test.each(Object.entries({ ...longLiterals, ...longTexts }))('%s', (_, make) => {
    const text = make()
    for (const input of [
      text,
      `curl ${text}`,
      `curl '${text.slice(0, 3_000_000)}'`,
      `A=${text}`,
      `im.notify?${text}`,
      `https://${text}`,
    ])
      expectSound(input)
    expectSound({ method: 'im.message.add', params: { ATTACH: text } })
    expectSound(text, { part: 'keyboard' })
  })
})
