import { quote } from '../diagnostic/quote.js'
import { playRequest } from '../rest/check.js'
import type { Fit } from './fit.js'

/**
 * Some methods read MESSAGE once more from a form or an address as it arrived, and take that text. From JSON they do not,
 * and where `message` stands behind it, that one counts. Reports a text that is given under two names.
 */
export function reportTextTwice({ method, data, trace }: Fit): void {
  for (const { code, path, params } of playRequest({ method, params: data }, {}).findings) {
    if (code !== 'request/param-twice' || String(params.param).toUpperCase() !== 'MESSAGE') continue
    trace.findings.push({ code: 'wire/key', effect: 'refused', path, params: { key: quote(path.at(-1)) } })
  }
}
