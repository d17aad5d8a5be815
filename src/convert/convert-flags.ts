import { quote } from '../diagnostic/quote.js'
import { toText } from '../php/convert.js'
import { type Data, isArray } from '../php/data.js'
import { looselyEquals } from '../php/truth.js'
import type { Conversion } from './conversion.js'

const FLAGS = ['SYSTEM', 'URL_PREVIEW', 'SKIP_CONNECTOR', 'SILENT_CONNECTOR'] as const

/** Converts flags that are neither 'Y' nor 'N': the older methods and v2 take them for different things. */
export function convertFlags(payload: Record<string, unknown>, conversion: Conversion): void {
  const { from, to, fromMethod } = conversion
  if (from.isV2 === to.isV2) return
  for (const param of FLAGS) {
    const value = payload[param] as Data | undefined
    if (value === undefined || value === 'Y' || value === 'N') continue
    const stored = (from.isV2 ? isYesToV2(value) : isYesToLegacy(param, value)) ? 'Y' : 'N'
    conversion.note('convert/flag', param, { param, value: quote(value), from: fromMethod, stored })
    payload[param] = stored
  }
}

export function isYesToLegacy(param: (typeof FLAGS)[number], value: Data): boolean {
  if (param === 'URL_PREVIEW') return !looselyEquals(value, 'N')
  if (param === 'SKIP_CONNECTOR') return typeof value === 'string' && value.toUpperCase() === 'Y'
  return looselyEquals(value, 'Y')
}

export function isYesToV2(value: Data): boolean {
  return !isArray(value) && /^(?:y|1|true)$/i.test(toText(value))
}
