import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import type { Data } from '../php/data.js'

/** What the server keeps of a flag: 'Y' only for exactly 'Y', else 'N'; `true` is 'N' too. */
export function storeFlag(value: Data | undefined, field: string, trace: Trace): 'Y' | 'N' {
  if (value === undefined) return 'N'
  if (value === 'Y') return 'Y'
  if (value !== 'N' && value !== null && value !== false && value !== '') {
    trace.report('field/not-yes-or-no', field, { field, value: quote(value) })
  }
  return 'N'
}
