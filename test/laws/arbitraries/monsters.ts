// Values that no JSON body holds, and such as make code slow that trusts its input. Each is made anew when it is asked for.

function boom(): never {
  throw new Error('boom')
}

function cycle(): object {
  const object: Record<string, unknown> = { MESSAGE: 'x', BLOCKS: [], BUTTONS: [], ITEMS: [] }
  object.USER = object
  ;(object.BLOCKS as unknown[]).push(object)
  return object
}

function cyclicList(): unknown[] {
  const list: unknown[] = []
  list.push(list, list)
  return list
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = { MESSAGE: 'x', TEXT: 'x', LINK: '/' }
  for (let level = 0; level < levels; level++) value = wrap(value)
  return value
}

const throwing = { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom }

function endlessToJson(): object {
  return { toJSON: endlessToJson }
}

const MANY = 100_000
const HUGE = 10_000_000

/** Small values that surprise. */
export const monsters: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  symbol: () => Symbol('x'),
  bigint: () => 1n,
  function: () => boom,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'negative zero': () => -0,
  'lone surrogate': () => '\ud800',
  'boxed string': () => Object('[{"MESSAGE":"x"}]'),

  Map: () => new Map([['MESSAGE', 'x']]),
  Set: () => new Set([{ MESSAGE: 'x' }]),
  Date: () => new Date(0),
  'invalid Date': () => new Date(Number.NaN),
  RegExp: () => /x/,
  Error: () => new Error('x'),
  Promise: () => Promise.resolve([]),
  'typed array': () => new Uint8Array(100),
  'null prototype': () => Object.assign(Object.create(null), { MESSAGE: 'x' }),
  'inherited keys': () => Object.create({ BLOCKS: [{ MESSAGE: 'x' }], BUTTONS: [{ TEXT: 'x', LINK: '/' }] }),
  'class instance': () =>
    new (class Holder {
      MESSAGE = 'x'
    })(),
  'sparse array': () => Object.assign(new Array(1000), { 5: { MESSAGE: 'x' } }),
  'array with keys': () => Object.assign([{ MESSAGE: 'x' }], { TEXT: 'x', BLOCKS: 5 }),
  'symbol keys': () => ({ [Symbol('x')]: 1, MESSAGE: 'x' }),

  'own __proto__': () => JSON.parse('{"__proto__":{"BLOCKS":[{"MESSAGE":"x"}]},"MESSAGE":"x"}'),
  'own constructor': () => ({ constructor: null, hasOwnProperty: 1, toString: null, valueOf: null, MESSAGE: 'x' }),
  'own toJSON': () => ({ toJSON: 5, MESSAGE: 'x' }),
  'own length': () => ({ length: MANY, 0: { MESSAGE: 'x' } }),

  cycle,
  'cyclic list': cyclicList,
  'throwing getter': () => ({
    get MESSAGE() {
      return boom()
    },
    get BLOCKS() {
      return boom()
    },
  }),
  'frozen throwing getter': () =>
    Object.freeze({
      get MESSAGE() {
        return boom()
      },
    }),
  'getter that throws something else': () => ({
    get MESSAGE() {
      throw revoked({})
    },
  }),
  'throwing toJSON': () => ({ toJSON: boom }),
  'endless toJSON': endlessToJson,
  'throwing Proxy': () => new Proxy({}, throwing),
  'throwing Proxy of a list': () => new Proxy([], throwing),
  'revoked Proxy': () => revoked({}),
  'revoked Proxy of a list': () => revoked([]),
  'endless Proxy': () => {
    const endless: object = new Proxy(
      {},
      {
        get: (_, key) => (key === 'toJSON' ? undefined : endless),
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    )
    return endless
  },

  '10,000 lists deep': () => nested(10_000, inner => [inner]),
  '10,000 blocks deep': () => nested(10_000, inner => ({ BLOCKS: [inner] })),
  '10,000 lists deep as text': () => '['.repeat(10_000) + ']'.repeat(10_000),
  '500 lists deep': () => nested(500, inner => [inner]),
}

/** Values of so many parts that code hangs which looks at any of them more than once. */
export const giants: Readonly<Record<string, () => unknown>> = {
  '100,000 elements': () => Array.from({ length: MANY }, () => ({ TEXT: 'x', LINK: '/' })),
  '100,000 invalid elements': () => Array.from({ length: MANY }, () => ({ x: 1 })),
  '200,000 functions': () => Array.from({ length: 2 * MANY }, () => boom),
  '100,000 keys': () => Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`KEY${index}`, index])),
  '100,000 new lines': () => Array.from({ length: MANY }, () => ({ TYPE: 'NEWLINE' })),

  // Each level holds the one below twice: forty values that are a million millions where they are written down.
  'shared, 40 levels deep': () => nested(40, inner => [inner, inner]),
}

/** Texts that make a reader of JSON or of JavaScript literals hang which looks at any character more than once. */
export const longLiterals: Readonly<Record<string, () => string>> = {
  '10 MB of brackets': () => '['.repeat(HUGE),
  '10 MB of protected quotes': () => `["${'\\"'.repeat(HUGE / 2)}"]`,
  '10 MB of bare words': () => `[${'a '.repeat(HUGE / 2)}]`,
  '10 MB of spaces': () => `[${' '.repeat(HUGE)}`,
}

/** Texts that make code hang which searches them more than once. */
export const longTexts: Readonly<Record<string, () => string>> = {
  '10 MB of digits': () => '1'.repeat(HUGE),
  '10 MB of backslashes': () => '\\'.repeat(HUGE),
  '10 MB of open tags': () => '<b>'.repeat(HUGE / 3),
  '10 MB of open breaks': () => '<br '.repeat(HUGE / 4),
  '10 MB of emoji': () => '😀'.repeat(HUGE / 4),
}
