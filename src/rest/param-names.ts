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
  for (const written of exchange.writtenKeys) {
    if (known.has(written)) {
      if (exchange.written(written) !== written) exchange.rename(written, written)
      continue
    }
    const name = written.toUpperCase()
    if (known.has(name)) exchange.rename(name, written)
    else if (method === undefined || FRAME_PARAMS.has(name)) continue
    else if (PART_PARAMS.has(name) && !isEmpty(exchange.valueOf(written))) {
      exchange.report('request/part-unread', written, { method, param: quote(written) })
    } else {
      exchange.report('request/param-unread', written, { method, param: quote(written), meant: nearest(name, known) })
    }
  }
}

/** Takes up names that the server reads exactly so; reports the others. */
export function readExactNames(exchange: Exchange, known: ReadonlySet<string>, method: string): void {
  for (const written of exchange.writtenKeys) {
    if (known.has(written) || FRAME_PARAMS.has(written.toUpperCase())) continue
    exchange.report('request/param-unread', written, { method, param: quote(written), meant: nearest(written, known) })
  }
}

/** Takes up the names of fields, as `convert` makes the server's names of them; gives the names that are unknown. */
export function readConvertedNames(
  exchange: Exchange,
  known: ReadonlySet<string>,
  convert: (written: string) => string,
): readonly string[] {
  exchange.forgetNames()
  const unknown: string[] = []
  for (const written of exchange.writtenKeys) {
    const name = convert(written)
    if (known.has(name)) exchange.rename(name, written)
    else unknown.push(written)
  }
  return unknown
}
