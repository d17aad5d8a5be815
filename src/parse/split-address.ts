import type { Key } from '../diagnostic/trace.js'
import { parseQuery } from '../php/parse-query.js'
import type { Reading } from './reading.js'

/** An address, or a command of a batch, on both sides of its question mark. */
export interface SplitAddress {
  readonly location: string
  readonly query: string
  /** What a `#` cuts off, from it on. */
  readonly rest: string
}

/** Takes an address apart as PHP's parse_url() does, for which a `#` ends it. */
export function splitAddress(address: string): SplitAddress {
  const [, location = '', query = '', rest = ''] = /^([^?#]*)(?:\?([^#]*))?([\s\S]*)$/.exec(address) ?? []
  return { location, query, rest }
}

/** Reports what a `#` has cut off: in the midst of a text it takes the rest of it along, and all parameters behind. */
export function reportRest({ query, rest }: SplitAddress, reading: Reading, path: readonly Key[]): void {
  if (rest === '') return
  const [param] = Object.keys(parseQuery(query.split('&').at(-1) ?? ''))
  const place = param === undefined ? path : [...path, param]
  // What is lost may hold a secret, so only its length is told.
  reading.report('parse/cut-off', { param: param ?? '', chars: [...rest].length }, place)
}
