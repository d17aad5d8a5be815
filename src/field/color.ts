import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { type Data, isArray, isSet } from '../php/data.js'
import { isEmpty } from '../php/truth.js'
import { nearest } from './choice.js'

/** `#rgb` or `#rrggbb`. */
export type HexColor = `#${string}`

// PCRE's `$` would let a final newline through; the server's answers show that its rule does not.
const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i

export function isHexColor(text: string): boolean {
  return HEX.test(text)
}

export const COLOR_TOKENS = ['primary', 'secondary', 'alert', 'base'] as const

/** The colours that today's web and mobile clients paint: the theme's, by name. */
export type ColorToken = (typeof COLOR_TOKENS)[number]

/** What the server keeps of a colour token: one of the four, `base` for anything else. An array crashes it. */
export function storeColorToken(value: Data | undefined, field: string, trace: Trace): ColorToken {
  if (value === undefined) return 'base'
  if (value === 'primary' || value === 'secondary' || value === 'alert' || value === 'base') return value
  if (isArray(value)) trace.crash(field, value)
  else if (isSet(value) && value !== '') {
    const meant = nearest(value, COLOR_TOKENS)
    trace.report('color/unknown-token', field, { field, value: quote(value), tokens: COLOR_TOKENS.join(', '), meant })
  }
  return 'base'
}

/** What the server keeps of a hex colour: the colour as written, or nothing. An array crashes it. */
export function storeHexColor(value: Data | undefined, field: string, trace: Trace): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && HEX.test(value)) return value
  if (isArray(value)) trace.crash(field, value)
  else if (!isEmpty(value)) trace.report('color/not-hex', field, { field, value: quote(value) })
  return undefined
}

/** Today's clients paint by token only: a colour that stands without one is stored and not seen. */
export function reportColorWithoutToken(
  color: Data | undefined,
  field: string,
  token: Data | undefined,
  tokenField: string,
  trace: Trace,
): void {
  if (typeof color !== 'string' || isSet(token) || !HEX.test(color)) return
  trace.report('color/without-token', field, { field, value: quote(color), tokenField })
}
