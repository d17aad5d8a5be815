import type { Key } from '../diagnostic/trace.js'
import type { Data, DataObject } from '../php/data.js'
import { setOwn } from '../php/set-own.js'
import type { Reading } from './reading.js'

const CREDENTIALS: ReadonlySet<string> = new Set(['auth', 'access_token'])

/** Parameters as they came over the wire, without what lets the call in: the server takes that out as well. */
export function withoutCredentials(params: DataObject, reading: Reading, path: readonly Key[]): DataObject {
  const rest: Record<string, Data> = {}
  for (const [name, value] of Object.entries(params)) {
    if (CREDENTIALS.has(name.toLowerCase())) reading.report('parse/credentials', { param: name }, [...path, name])
    else setOwn(rest, name, value)
  }
  return rest
}
