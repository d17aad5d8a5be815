import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Encoding, toBatches, toCurl, toHttp } from '../../src/http.js'
import { MessageError } from '../../src/index.js'
import { type Parsed, parse } from '../../src/parse.js'
import { parseQuery } from '../../src/php/parse-query.js'
import { isEmptyText } from '../../src/size/text.js'
import { aCall } from './arbitraries/message.js'
import { methodName, paramName } from './arbitraries/names.js'
import { holds } from './runs.js'
import { findUnfrozen } from './values.js'

const to = 'https://portal.bitrix24.com/rest/1/SECRET1234/'
const json = fc.jsonValue({ maxDepth: 3 }).map(value => JSON.parse(JSON.stringify(value)) as unknown)
const request = fc.record({ method: methodName, params: fc.dictionary(paramName, json) })

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
