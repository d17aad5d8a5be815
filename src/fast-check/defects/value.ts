import fc from 'fast-check'
import type { Defect, Defects } from './flaw.js'
import { aRequest, inParam } from './hosts.js'

/** What the method reads of it is not looked at: nothing else is wrong with it. */
const PARAM = 'PLATFORM_CONTEXT'

/** A value that cannot be sent, in a list in a parameter. */
function inContext(value: () => unknown, ...path: readonly (string | number)[]): () => fc.Arbitrary<Defect> {
  return () =>
    aRequest(['im.message.add']).map(({ method, params }) => ({
      request: { method, params: { ...params, [PARAM]: value() } },
      path: [PARAM, ...path],
      also: [],
    }))
}

function cycle(): object {
  const list: unknown[] = []
  list.push(list)
  return list
}

function unreadable(): object {
  return Object.defineProperty({}, 'name', {
    enumerable: true,
    get() {
      throw new Error('not loaded yet')
    },
  })
}

// Of a request as JSON the server reads so many levels, the request itself and its params among them.
const MAX_DEPTH = 512

function deep(): unknown {
  let value: unknown = []
  for (let level = 0; level < MAX_DEPTH + 100; level++) value = [value]
  return value
}

const notJson = fc.oneof(
  fc.bigInt(),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, Symbol('x'), () => 5, new Map(), new Set()),
)

export const valueDefects = {
  'value/not-json': inParam(['im.message.add'], PARAM, notJson),
  'value/cycle': inContext(cycle, 0),
  'value/too-deep': inContext(deep, ...new Array<number>(MAX_DEPTH - 1).fill(0)),
  'value/too-large': 'It takes three million values: too slow to make for every run.',
  'value/unreadable': inContext(unreadable, 'name'),
  'value/lone-surrogate': inParam(
    ['im.message.add', 'im.message.update'],
    'MESSAGE',
    fc.constantFrom('\ud83d', 'a\ude00'),
  ),
} satisfies Defects<'value'>
