import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { toInt } from '../php/convert.js'
import { type Data, isSet } from '../php/data.js'

/** What the server keeps of a width, a height, a size or an id: a whole number above 0, or nothing. */
export function storePositive(value: Data | undefined, field: string, trace: Trace): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && value > 0 && Number.isSafeInteger(value)) return value
  if (!isSet(value)) return undefined
  const int = toInt(value)
  if (int > 0) {
    trace.report('field/number-cast', field, { field, value: quote(value), stored: int })
    return int
  }
  trace.report('field/not-positive', field, { field, value: quote(value) })
  return undefined
}
