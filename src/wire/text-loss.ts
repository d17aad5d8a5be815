import { quote } from '../diagnostic/quote.js'
import type { Key, Trace } from '../diagnostic/trace.js'
import { arrayOfList, type Data, type DataObject, isArray } from '../php/data.js'
import { setOwn } from '../php/set-own.js'
import { playRequest } from '../rest/check.js'
import type { LimitOverrides } from '../size/limits.js'

interface Sent {
  readonly method: string
  readonly data: DataObject
  readonly limits: LimitOverrides | undefined
}

/**
 * In a query string numbers and flags become text, which the server often takes for the same, and sometimes not: a button
 * whose TEXT is the number 5 is dropped, and with '5' it is kept. Reports the value with which the outcome changes.
 */
export function reportTextLoss({ method, data, limits }: Sent, texts: DataObject, trace: Trace): void {
  const places = placesOf(data)
  if (places.length === 0) return
  const outcomeWith = (count: number) => outcomeOf(method, new Blend(count).of(data, texts), limits)
  const meant = outcomeWith(0)
  if (outcomeWith(places.length) === meant) return
  // Between none of them and all of them as text the outcome changes: halving finds a value with which it does.
  let same = 0
  let other = places.length
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (outcomeWith(middle) === meant) same = middle
    else other = middle
  }
  const { path, value } = places[same] ?? { path: [], value: data }
  trace.findings.push({ code: 'wire/altered', effect: 'refused', path, params: { value: quote(value) } })
}

interface Place {
  readonly path: readonly Key[]
  readonly value: Data
}

/** The values that are no text, in the order in which they stand. */
function placesOf(array: DataObject, above: readonly Key[] = []): readonly Place[] {
  return Object.keys(array).flatMap(key => {
    const value = array[key] ?? null
    const path = [...above, Array.isArray(array) ? Number(key) : key]
    if (isArray(value)) return placesOf(value, path)
    return typeof value === 'string' ? [] : [{ path, value }]
  })
}

/** Data with the first few of its values that are no text as text. */
class Blend {
  #left: number

  constructor(count: number) {
    this.#left = count
  }

  of(array: DataObject, texts: DataObject): DataObject {
    const blended: Record<string, Data> = {}
    for (const key of Object.keys(array)) setOwn(blended, key, this.#item(array[key] ?? null, texts[key] ?? null))
    return Array.isArray(array) ? arrayOfList(Object.values(blended)) : blended
  }

  #item(value: Data, text: Data): Data {
    if (isArray(value)) return isArray(text) ? this.of(value, text) : value
    if (typeof value === 'string') return value
    return this.#left-- > 0 ? text : value
  }
}

/** What the server answers, and what it holds of the message then. */
function outcomeOf(method: string, params: DataObject, limits: LimitOverrides | undefined): string {
  const { verdict, status, lateVerdict, unsentResult, deletes, applied, target, outcome, findings } = playRequest(
    { method, params },
    { keep: true, limits },
  )
  // Flags are not stored with the message: what the server takes them for stands in the findings alone.
  const flags = findings.filter(({ code }) => code === 'request/flag').map(({ path, params }) => [path, params.stored])
  return JSON.stringify([verdict, status, lateVerdict, unsentResult, deletes, applied, target, outcome, flags])
}
