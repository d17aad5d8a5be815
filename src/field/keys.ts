import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import type { DataObject } from '../php/data.js'
import { nearest } from './choice.js'

/** Reports each key that the server does not read there, with the key that was probably meant. */
export function reportUnknownKeys(value: DataObject, known: ReadonlySet<string>, trace: Trace): void {
  for (const key in value) {
    if (!known.has(key)) reportUnknownKey(key, known, trace)
  }
}

// What the same thing is called on other platforms.
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['url', 'LINK'],
  ['href', 'LINK'],
  ['label', 'TEXT'],
  ['title', 'NAME'],
  ['callback_data', 'COMMAND'],
  ['custom_id', 'COMMAND'],
])

function reportUnknownKey(key: string, known: ReadonlySet<string>, trace: Trace): void {
  const foreign = FOREIGN.get(key.toLowerCase())
  const meant = foreign !== undefined && known.has(foreign) ? foreign : nearest(key, known)
  if (meant === '') trace.report('key/unknown', key, { key: quote(key), known: [...known].join(', ') })
  else if (meant.toLowerCase() === key.toLowerCase()) trace.report('key/case', key, { key: quote(key), meant })
  else trace.report('key/misspelt', key, { key: quote(key), meant })
}
