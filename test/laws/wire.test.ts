import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText } from '../../src/fast-check.js'
import { type Batch, type Command, toBatches, toCurl, toHttp } from '../../src/http.js'
import { type Call, check, MessageError, message, type Request } from '../../src/index.js'
import { formatNumber } from '../../src/php/convert.js'
import { parseQuery } from '../../src/php/parse-query.js'
import { wayNames, ways } from '../e2e/ways.js'
import { aMessage } from './arbitraries/message.js'
import { monsters } from './arbitraries/monsters.js'
import { holds } from './runs.js'

const hostile = hostileText()

const to = 'https://portal.bitrix24.com/rest/1/secret/'

/** What is sent of a request, in the one form that the rest of a law looks at. */
interface Arrived {
  readonly method: string
  readonly params: unknown
}

type Carry = (request: Request) => Arrived

// Each decodes on its own, as the server does: PHP splits an address at the first "?" and cuts it at "#".
const carriers: Readonly<Record<'form' | 'query' | 'batch' | 'batch in a form', Carry>> = {
  form(request) {
    const { url, body } = toHttp(request, { to, encoding: 'form', check: false })
    return { method: url.slice(to.length), params: parseQuery(body ?? '') }
  },
  query: request => fromAddress(toHttp(request, { to, encoding: 'query', check: false }).url.slice(to.length)),
  batch: request => fromAddress(onlyCommand(oneBatch(request).params)),
  'batch in a form'(request) {
    const { body } = toHttp(oneBatch(request), { to, encoding: 'form' })
    return fromAddress(onlyCommand(parseQuery(body ?? '')))
  },
}

function fromAddress(address: string): Arrived {
  const [whole = ''] = address.split('#', 1)
  const question = whole.indexOf('?')
  if (question === -1) return { method: whole, params: {} }
  return { method: whole.slice(0, question), params: parseQuery(whole.slice(question + 1)) }
}

function oneBatch(request: Request): Batch {
  const [batch] = toBatches({ it: request }, { check: false })
  if (batch === undefined) throw new Error('One request makes no batch')
  return batch
}

function onlyCommand(params: object): string {
  const { cmd } = params as { readonly cmd?: { readonly it?: unknown } }
  return String(cmd?.it)
}

/** A value as PHP has it after a query string: text, and arrays that are neither list nor object. */
function asText(value: unknown): unknown {
  if (typeof value === 'number') return formatNumber(value, 'E')
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).map(([key, item]) => [key, asText(item)])
}

/** What comes of an attempt to send: what arrives, or why it is refused. Anything else that is thrown fails the law. */
function attempt<Result>(send: () => Result): Result | MessageError {
  try {
    return send()
  } catch (error) {
    if (error instanceof MessageError) return error
    throw error
  }
}

const anyCall: fc.Arbitrary<Call> = fc
  .tuple(fc.constantFrom(...wayNames), aMessage, fc.integer({ min: 1, max: 1000 }))
  .map(([name, content, id]) => ways[name](content, id))

const names = Object.keys(carriers) as (keyof typeof carriers)[]

describe.each(names)('%s', name => {
  const carry = carriers[name]

  test('brings every text of a message, or is refused with the reason', () => {
    let carried = 0
    let runs = 0
    holds(
      fc.property(anyCall, call => {
        runs++
        const arrived = attempt(() => carry(call))
        if (arrived instanceof MessageError) {
          expect(arrived.diagnostics.length).toBeGreaterThan(0)
          for (const { code } of arrived.diagnostics) expect(code).toMatch(/^wire\//)
        } else {
          carried++
          expect(arrived.method).toBe(call.method)
          expect(asText(arrived.params)).toEqual(asText(JSON.parse(JSON.stringify(call.params))))
        }
      }),
    )
    expect(carried).toBeGreaterThan(runs / 4)
  })

  const key = fc.oneof(hostile, fc.string({ unit: fc.constantFrom(...'#&+%=[]$. \0_a1', '\ud800'), maxLength: 6 }))
  const value = fc.oneof(
    hostile,
    key,
    fc.constantFrom('$result[x]', '\ud800', null, true, 0, -0, 1e21, 0.1, Number.NaN, undefined),
  )
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      value,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }))

  test('brings hostile keys and values as they are, or is refused', () => {
    let carried = 0
    holds(
      fc.property(fc.dictionary(key, tree, { maxKeys: 3, noNullPrototype: true }), params => {
        const arrived = attempt(() => carry({ method: 'profile', params }))
        if (arrived instanceof MessageError) return
        carried++
        expect(asText(arrived.params)).toEqual(asText(JSON.parse(JSON.stringify(params))))
      }),
    )
    expect(carried).toBeGreaterThan(50)
  })

  test('takes whatever it is given, or says what is wrong with it', () => {
    holds(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withSparseArray: true, withDate: true }), params => {
        const arrived = attempt(() => carry({ method: 'profile', params }))
        if (!(arrived instanceof MessageError)) {
          expect(asText(arrived.params)).toEqual(asText(JSON.parse(JSON.stringify(params))))
        }
      }),
    )
  })

  test.each(Object.entries(monsters))('ends with %s', (_, make) => {
    for (const request of [
      make(),
      { method: 'profile', params: make() },
      { method: 'profile', params: { a: make() } },
    ]) {
      attempt(() => carry(request as Request))
    }
  })
})

describe('JSON', () => {
  const body = (request: Request) => toHttp(request, { to, check: false }).body ?? ''

  test('brings every call as it is', () => {
    holds(
      fc.property(anyCall, call => {
        expect(JSON.parse(body(call))).toEqual(call.params)
      }),
    )
  })

  test('brings any value as it is, or is refused', () => {
    holds(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withSparseArray: true, withDate: true }), params => {
        const sent = attempt(() => body({ method: 'profile', params }))
        if (!(sent instanceof MessageError)) expect(JSON.parse(sent)).toEqual({ ...JSON.parse(JSON.stringify(params)) })
      }),
    )
  })

  test.each(Object.entries(monsters))('ends with %s', (_, make) => {
    for (const request of [make(), { method: 'profile', params: make() }]) attempt(() => body(request as Request))
  })
})

test('with the check, exactly those are sent that it finds no error in', () => {
  holds(
    fc.property(anyCall, call => {
      const sent = attempt(() => toHttp(call, { to }))
      expect(sent instanceof MessageError).toBe(!call.check().ok)
      if (sent instanceof MessageError) expect(sent.diagnostics).toEqual(call.check().diagnostics)
      const { method, params } = call
      const raw = attempt(() => toHttp({ method, params }, { to }))
      expect(raw instanceof MessageError).toBe(!check(call).ok)
    }),
  )
})

test('batches lose nothing, keep the order, and hold at most 50', () => {
  const aRequest = fc.integer({ min: 0, max: 9 }).map(id => ({ method: 'profile', params: { id } }))
  const aName = fc.string({ unit: fc.constantFrom(...'ab1$.Ж_'), minLength: 1, maxLength: 8 })
  const some = fc.oneof(
    fc.array(aRequest, { maxLength: 160 }),
    fc.dictionary(aName, aRequest, { maxKeys: 160, size: 'max', noNullPrototype: true }),
  )
  holds(
    fc.property(some, fc.boolean(), (requests, halt) => {
      const batches = toBatches(requests, { halt })
      expect(batches.every(({ params }) => params.halt === Number(halt))).toBe(true)
      expect(batches.slice(0, -1).every(({ requests }) => requests.size === 50)).toBe(true)
      expect(batches.every(({ requests }) => requests.size > 0 && requests.size <= 50)).toBe(true)
      const sent = batches.flatMap(({ params, requests }) => {
        expect(Object.keys(params.cmd)).toEqual([...requests.keys()])
        return Object.values(params.cmd)
      })
      expect(sent).toEqual(Object.values(requests).map(({ params }) => `profile?id=${params.id}`))
      const kept = batches.flatMap(({ requests }) => [...requests])
      if (!Array.isArray(requests)) expect(kept).toEqual(Object.entries(requests))
      else expect(kept.map(([, request]) => request)).toEqual(requests)
    }),
  )
})

test('references are taken exactly where they lead to a command before, in the same batch', () => {
  const name = fc.integer({ min: 0, max: 59 })
  holds(
    fc.property(name, name, (from, target) => {
      const requests: Record<string, Request | Command> = {}
      const request = { method: 'profile', params: { id: 1 } }
      for (let index = 0; index < 60; index++) requests[`n${index}`] = request
      requests[`n${from}`] = { request, results: { id: `$result[n${target}]` } }
      const sent = attempt(() => toBatches(requests))
      const isSame = Math.floor(from / 50) === Math.floor(target / 50)
      expect(sent instanceof MessageError).toBe(!(isSame && target < from))
    }),
  )
})

test('no text breaks out of a shell command', () => {
  const texts = fc.sample(hostile, 300).map((text, index) => `${index}${text}`.toWellFormed())
  const calls = texts.map(text => ways['im.message.add'](message(text)))
  const commands = calls.map(call => toCurl(call, { to, encoding: 'json', check: false }))
  const script = [`curl() { for last; do :; done; printf '%s\\0' "$last"; }`, ...commands].join('\n')
  const printed = execFileSync('sh', { input: script, encoding: 'utf8', maxBuffer: 100_000_000 }).split('\0')
  expect(printed).toEqual([...calls.map(call => JSON.stringify(call.params)), ''])
})
