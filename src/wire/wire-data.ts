import { MAX_VALUES, toJsonData } from '../check/json-data.js'
import { severityOf } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'

/** Whether the pass has met what must not be sent. */
export function isRefused({ findings }: Trace): boolean {
  return findings.some(({ effect }) => severityOf(effect) === 'error')
}

// The REST framework reads them before the method does: a call with a `token` is taken for a signed link.
const RESERVED: ReadonlySet<string> = new Set(['auth', 'access_token', 'token'])

/** The params as the data that goes over the wire, down to the last value; reports what no encoding can carry. */
export function toWireData(params: unknown, trace: Trace): DataObject {
  const data = toJsonData(params, trace, () => false)
  if (isRefused(trace)) return {}
  if (!isArray(data)) {
    trace.report('request/params-not-an-object', undefined, { value: quote(data) })
    return {}
  }
  if (weightOf(data) > MAX_VALUES) {
    trace.report('value/too-large', undefined, { maxValues: MAX_VALUES })
    return {}
  }
  for (const param of Object.keys(data)) {
    if (RESERVED.has(param.toLowerCase())) trace.report('wire/reserved', param, { param })
  }
  return data
}

const CHARS_PER_VALUE = 16

/** How many values it takes to write the data down; a long text counts as several. What is shared is written each time. */
function weightOf(data: Data): number {
  const known = new Map<object, number>()
  const weigh = (value: Data): number => {
    if (!isArray(value)) return 1 + (typeof value === 'string' ? value.length / CHARS_PER_VALUE : 0)
    const weighed = known.get(value)
    if (weighed !== undefined) return weighed
    let weight = 1
    for (const key in value) weight += key.length / CHARS_PER_VALUE + weigh(value[key] ?? null)
    known.set(value, weight)
    return weight
  }
  return weigh(data)
}
