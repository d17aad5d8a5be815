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

function reportUnknownKey(key: string, known: ReadonlySet<string>, trace: Trace): void {
  const meant = nearest(key, known)
  if (meant === '') trace.report('key/unknown', key, { key: quote(key), known: [...known].join(', ') })
  else if (meant.toLowerCase() === key.toLowerCase()) trace.report('key/case', key, { key: quote(key), meant })
  else trace.report('key/misspelt', key, { key: quote(key), meant })
}
