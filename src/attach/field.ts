import type { Effect } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { isUrl, reportUrl } from '../field/url.js'
import { toInt, toText } from '../php/convert.js'
import { type Data, isArray, isSet } from '../php/data.js'
import { escapeHtml } from '../php/html.js'

/**
 * The server replaces the two-character sequences `\n`, `\t`, `\"` and `\\` in every string of an ATTACH, one kind after
 * another, also where the request was a proper JSON body (server: convertSymbolsAfterJsonDecode).
 */
function replaceSequences(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\"', '"').replaceAll('\\\\', '\\')
}

/** `#BR#` becomes `[BR]` where a text may have lines. */
export function breakLines(text: string): string {
  return text.includes('#') ? text.replaceAll('#BR#', '[BR]') : text
}

/** A text field of a block as the server reads it: sequences replaced, numbers and flags as text; arrays crash it. */
export function storeText(value: Data | undefined, field: string, trace: Trace): string | undefined {
  if (typeof value === 'string') {
    if (!value.includes('\\')) return value
    const text = replaceSequences(value)
    if (text !== value) trace.report('attach/backslash', field, { field, value: quote(value), stored: quote(text) })
    return text
  }
  if (!isSet(value)) return undefined
  if (isArray(value)) {
    trace.crash(field, value)
    return undefined
  }
  const text = toText(value)
  trace.report('field/cast', field, { field, value: quote(value), stored: quote(text) })
  return text
}

/** A field that the server stores as it is: text with sequences replaced, anything else unread. */
export function storeRaw(value: Data | undefined, field: string, trace: Trace): Data | undefined {
  if (typeof value === 'string') return storeText(value, field, trace)
  if (!isSet(value)) return undefined
  trace.report('field/cast', field, { field, value: quote(value), stored: quote(value) })
  return value
}

/** An address that may be left out: as written, or nothing where the server would not take it. */
export function storeUrl(value: Data | undefined, field: string, trace: Trace): string | undefined {
  const text = storeText(value, field, trace)
  if (text === undefined || isUrl(text)) return text
  reportUrl(text, field, trace)
  return undefined
}

/** The address without which the server drops the element. */
export function requireUrl(value: Data | undefined, field: string, trace: Trace): string | undefined {
  const text = storeText(value, field, trace)
  if (text !== undefined && isUrl(text)) return text
  reportMissingUrl(text, field, trace, 'dropped')
  return undefined
}

export function reportMissingUrl(text: string | undefined, field: string, trace: Trace, effect: Effect): void {
  if (text === undefined) trace.report('url/missing', field, { field }, effect)
  else reportUrl(text, field, trace, effect)
}

/** An id of the Bitrix24.Network: one character for the kind, then a whole number, as in `u45` and `b1`. */
export function storeNetworkId(value: Data | undefined, trace: Trace): string | undefined {
  const text = storeText(value, 'NETWORK_ID', trace)
  if (text === undefined) return undefined
  const [kind = '', ...digits] = text
  const stored = `${escapeHtml(kind)}${toInt(digits.join(''))}`
  if (stored !== text) {
    trace.report('attach/network-id', 'NETWORK_ID', { value: quote(text), stored: quote(stored) })
  }
  return stored
}
