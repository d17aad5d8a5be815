import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import { isAsymmetric } from './matcher.js'

/** A place at which a value is not as it should be. */
export interface Difference {
  readonly path: readonly Key[]
  /** `undefined` where nothing stands. */
  readonly actual: unknown
  /** `undefined` where nothing should stand. */
  readonly expected: unknown
}

/**
 * Where `actual`, which is plain data, is not as `expected` says. Of an object only the keys count that are named; a list
 * has to have as many elements. A pattern or an asymmetric matcher decides for itself.
 */
export function differencesOf(actual: unknown, expected: unknown, path: readonly Key[] = []): readonly Difference[] {
  const differs = [{ path, actual, expected }]
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual) ? [] : differs
  if (expected instanceof RegExp) return typeof actual === 'string' && actual.search(expected) !== -1 ? [] : differs
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected) ? [] : differs
  if (typeof actual !== 'object' || actual === null) return differs
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const common = expected.slice(0, actual.length)
    const within = common.flatMap((item, index) => differencesOf(actual[index], item, [...path, index]))
    return actual.length === expected.length ? within : [...differs, ...within]
  }
  if (Array.isArray(actual) || Array.isArray(expected)) return differs
  return Object.entries(expected).flatMap(([key, item]) => differencesOf(own(actual, key), item, [...path, key]))
}

/** The part of `actual` that `expected` speaks of, for the test runner to show next to it. */
export function namedPart(actual: unknown, expected: unknown): unknown {
  if (!isPlain(expected) || typeof actual !== 'object' || actual === null) return actual
  if (Array.isArray(actual) && Array.isArray(expected))
    return actual.map((item, index) => (index < expected.length ? namedPart(item, expected[index]) : item))
  if (Array.isArray(actual) || Array.isArray(expected)) return actual
  const named = Object.keys(expected).filter(key => Object.hasOwn(actual, key))
  return Object.fromEntries(named.map(key => [key, namedPart(own(actual, key), own(expected, key))]))
}

const MAX_DEPTH = 512

/** What a test expects, with the payload in the place of each builder. Throws a TypeError where it cannot be read. */
export function plainExpected(expected: unknown): unknown {
  try {
    return plainMember(expected, 0)
  } catch (error) {
    throw new TypeError(`The expected value cannot be read: ${error instanceof Error ? error.message : quote(error)}`)
  }
}

function plainMember(expected: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new TypeError(`it is nested deeper than ${MAX_DEPTH} levels, or holds itself.`)
  if (!isPlain(expected)) return expected
  if ('toJSON' in expected && typeof expected.toJSON === 'function') return plainMember(expected.toJSON(), depth + 1)
  // They have no keys of their own, and would be right of everything.
  if (expected instanceof Map || expected instanceof Set)
    throw new TypeError('a Map or a Set stands in it, and payloads are plain data. Give an object or a list.')
  if (Array.isArray(expected)) return expected.map(item => plainMember(item, depth + 1))
  return Object.fromEntries(Object.entries(expected).map(([key, item]) => [key, plainMember(item, depth + 1)]))
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp) && !isAsymmetric(value)
}

function own(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value
}
