import fc from 'fast-check'
import type { Code, Key } from '../../index.js'

/** A value with one thing wrong, and where in it. */
export interface Flaw {
  readonly value: unknown
  readonly path: readonly Key[]
}

/** A request with one thing wrong, where in its params that is, and which findings cannot be without it. */
export interface Defect {
  readonly request: unknown
  readonly path: readonly Key[]
  readonly also: readonly Code[]
}

/** Makes the requests with a defect; a sentence says why no request can have it. */
export type DefectMaker = (() => fc.Arbitrary<Defect>) | string

/** The codes of some rooms. */
export type CodeOf<Room extends string> = Extract<Code, `${Room}/${string}`>

/** A maker for each code of some rooms: one that is missing is a compile error. */
export type Defects<Room extends string> = { readonly [C in CodeOf<Room>]: DefectMaker }

/** An object whose field `key` is one of these values. */
export function withField(object: fc.Arbitrary<object>, key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Flaw> {
  return fc.tuple(object, value).map(([one, wrong]) => ({ value: { ...one, [key]: wrong }, path: [key] }))
}

/** One of these values, wrong as a whole or at `path`. */
export function wrong(value: fc.Arbitrary<unknown>, ...path: readonly Key[]): fc.Arbitrary<Flaw> {
  return value.map(one => ({ value: one, path }))
}

/** The same under a key. */
export function under(key: Key, flaw: fc.Arbitrary<Flaw>): fc.Arbitrary<Flaw> {
  return flaw.map(({ value, path }) => ({ value: { [key]: value }, path: [key, ...path] }))
}
