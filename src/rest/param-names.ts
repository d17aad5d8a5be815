import { parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import { nearest } from '../field/choice.js'
import { isEmpty } from '../php/truth.js'
import type { Exchange } from './exchange.js'

// What every method takes, and the REST framework keeps for itself.
const FRAME_PARAMS: ReadonlySet<string> = new Set([
  'AUTH',
  'ACCESS_TOKEN',
  'START',
  'TOKEN',
  'BX24_REQUEST_ID',
  'BX24_SDK_VER',
])

/** The parameters that carry a part. */
export const PART_PARAMS: ReadonlySet<string> = new Set(Object.values(parts).map(part => part.param))

/**
 * Takes up the names of the parameters as the older methods do: in upper case. Reports those that the method does not
 * read, where a method is named.
 */
export function readNames(exchange: Exchange, known: ReadonlySet<string>, method?: string): void {
  for (const written of exchange.params.writtenKeys) {
    if (known.has(written)) {
      if (exchange.written(written) !== written) take(exchange, written, written)
      continue
    }
    const name = written.toUpperCase()
    if (known.has(name)) take(exchange, name, written)
    else if (method === undefined || FRAME_PARAMS.has(name)) continue
    else if (PART_PARAMS.has(name) && !isEmpty(exchange.params.valueOf(written))) {
      exchange.reportName('request/part-unread', written, { method, param: quote(written) })
    } else {
      exchange.reportName('request/param-unread', written, {
        method,
        param: quote(written),
        meant: nearest(name, known),
      })
    }
  }
}

/** Takes up names that the server reads exactly so; reports the others. */
export function readExactNames(exchange: Exchange, known: ReadonlySet<string>, method: string): void {
  for (const written of exchange.params.writtenKeys) {
    if (known.has(written) || FRAME_PARAMS.has(written.toUpperCase())) continue
    exchange.reportName('request/param-unread', written, {
      method,
      param: quote(written),
      meant: nearest(written, known),
    })
  }
}

/** Takes up the names of fields, as `convert` makes the server's names of them; gives the names that are unknown. */
export function readConvertedNames(
  exchange: Exchange,
  known: ReadonlySet<string>,
  convert: (written: string) => string,
): readonly string[] {
  exchange.params.forgetNames()
  const unknown: string[] = []
  for (const written of exchange.params.writtenKeys) {
    const name = convert(written)
    if (known.has(name)) take(exchange, name, written)
    else unknown.push(written)
  }
  return unknown
}

/** Takes up a parameter, and reports one that is there already. */
function take(exchange: Exchange, name: string, written: string): void {
  const { params } = exchange
  if (written !== name && params.get(name) !== undefined)
    exchange.reportName('request/param-twice', written, { param: params.wanted(name) })
  params.rename(name, written)
}
