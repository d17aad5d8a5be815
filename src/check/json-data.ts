import { isFrozenPart } from '../builder/freeze.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { arrayOfList, type Data } from '../php/data.js'
import { setOwn } from '../php/set-own.js'

/** PHP's json_decode() refuses deeper nesting, and the server then ignores the whole body. */
export const MAX_DEPTH = 512

/** More values than any message can hold: nothing of them is looked at, so that every check ends. */
export const MAX_VALUES = 3_000_000

const DROPPED = Symbol('dropped')
const OPEN = Symbol('open')

/**
 * What a JSON body carries of any JavaScript value, as data that can be read without surprises: no getters, no cycles,
 * no prototypes. Reports what JSON cannot carry. Payloads of our builders are taken as they are, unless told otherwise.
 */
export function toJsonData(value: unknown, trace: Trace, isTaken: (part: object) => boolean = isFrozenPart): Data {
  const converter = new Converter(trace, isTaken)
  const data = converter.convert(value, 0)
  return data === DROPPED || converter.isFull ? null : data
}

/** Whether a value is JSON data as it stands: nothing to convert, nothing to report. */
export function isJsonData(value: unknown): boolean {
  return isScalar(value) ?? isJsonObject(value as object, 0, new Set())
}

function isJsonObject(object: object, depth: number, seen: Set<object>): boolean {
  if (seen.has(object)) return true
  if (depth === MAX_DEPTH || 'toJSON' in object || object instanceof Map || object instanceof Set) return false
  const isJson = Object.values(object).every(item => isScalar(item) ?? isJsonObject(item as object, depth + 1, seen))
  seen.add(object)
  return isJson
}

/** Whether JSON carries a value that is no object; nothing is said about objects. */
function isScalar(value: unknown): boolean | undefined {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'object') return value === null ? true : undefined
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
}

/** Whether the parameters of a call are JSON data as they stand: plain values around payloads of our builders. */
export function areJsonParams(params: object): boolean {
  for (const name in params) {
    const value = (params as Readonly<Record<string, unknown>>)[name]
    if (!(isScalar(value) ?? isFrozenPart(value as object))) return false
  }
  return true
}

class Converter {
  readonly #trace: Trace
  readonly #isTaken: (part: object) => boolean
  #values = 0
  // What is shared is converted once, and reported where it was met first. What is met while it is open is in itself.
  readonly #made = new Map<object, Data | typeof DROPPED | typeof OPEN>()

  constructor(trace: Trace, isTaken: (part: object) => boolean) {
    this.#trace = trace
    this.#isTaken = isTaken
  }

  convert(value: unknown, depth: number): Data | typeof DROPPED {
    switch (typeof value) {
      case 'string':
        if (!value.isWellFormed()) this.#reportTorn(value)
        return value
      case 'boolean':
        return value
      case 'number':
        if (!Number.isFinite(value)) return this.#drop(value)
        return value
      case 'object':
        return value === null || this.#isTaken(value) ? (value as Data) : this.#object(value, depth)
      case 'undefined':
        return DROPPED
      default:
        return this.#drop(value)
    }
  }

  #reportTorn(text: string): void {
    this.#trace.report('value/lone-surrogate', undefined, { value: quote(text.toWellFormed()) })
  }

  #drop(value: unknown): typeof DROPPED {
    const type = typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value
    this.#trace.report('value/not-json', undefined, {
      value: quote(typeof value === 'function' ? 'function' : value),
      type,
    })
    return DROPPED
  }

  #object(object: object, depth: number): Data | typeof DROPPED {
    const made = this.#made.get(object)
    if (made === OPEN) {
      this.#trace.report('value/cycle')
      return DROPPED
    }
    if (made !== undefined) return made
    if (depth === MAX_DEPTH) {
      this.#trace.report('value/too-deep', undefined, { maxDepth: MAX_DEPTH })
      return DROPPED
    }
    this.#made.set(object, OPEN)
    try {
      const data = this.#members(object, depth)
      this.#made.set(object, data)
      return data
    } catch (error) {
      this.#made.delete(object)
      this.#trace.report('value/unreadable', undefined, {
        reason: quote(error instanceof Error ? error.message : error),
      })
      return DROPPED
    }
  }

  #members(object: object, depth: number): Data | typeof DROPPED {
    const { toJSON } = object as { toJSON?: unknown }
    if (typeof toJSON === 'function') {
      const replaced: unknown = toJSON.call(object)
      if (replaced !== object) return this.convert(replaced, depth)
    }
    if (Array.isArray(object)) return this.#list(object, depth)
    if (object instanceof Map || object instanceof Set) return this.#drop(object)
    const data: Record<string, Data> = {}
    for (const key of Object.keys(object)) {
      if (!this.#count()) break
      this.#trace.enter(key)
      if (!key.isWellFormed()) this.#reportTorn(key)
      const item = this.#member(object, key, depth)
      if (item !== DROPPED) setOwn(data, key, item)
      this.#trace.leave()
    }
    return data
  }

  #list(list: readonly unknown[], depth: number): Data {
    const data: Data[] = []
    for (let index = 0; index < list.length; index++) {
      if (!this.#count()) break
      this.#trace.enter(index)
      const item = this.#member(list, index, depth)
      data.push(item === DROPPED ? null : item)
      this.#trace.leave()
    }
    return arrayOfList(data)
  }

  get isFull(): boolean {
    return this.#values >= MAX_VALUES
  }

  /** Counts one more value; false where it is one too many. */
  #count(): boolean {
    this.#values++
    if (this.#values === MAX_VALUES) this.#trace.report('value/too-large', undefined, { maxValues: MAX_VALUES })
    return !this.isFull
  }

  #member(object: object, key: string | number, depth: number): Data | typeof DROPPED {
    let item: unknown
    try {
      item = (object as Readonly<Record<string | number, unknown>>)[key]
    } catch (error) {
      this.#trace.report('value/unreadable', undefined, {
        reason: quote(error instanceof Error ? error.message : error),
      })
      return DROPPED
    }
    return this.convert(item, depth + 1)
  }
}
