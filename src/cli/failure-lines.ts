import { wrap } from '../diagnostic/wrap.js'
import type { RestError } from '../http.js'
import { formatPath } from '../index.js'
import { printable } from './printable.js'
import type { Drawing } from './report-text.js'

const MAX_CHARS = 1000

/** Why a call has failed, and where in it the reason most likely stands. */
export function failureLines(error: RestError, { style, width }: Drawing): readonly string[] {
  const { code, status, meaning, likely } = error
  const headline = `  ${style('red', printable(code, MAX_CHARS))}${status === undefined ? '' : ` ${style('dim', `HTTP ${status}`)}`}`
  const place = likely === undefined ? [] : [`${formatPath(likely.path)}: ${likely.message}`]
  const lines = [meaning, ...place].flatMap(text => wrap(printable(text, MAX_CHARS), width - 4))
  return [headline, ...lines.map(line => `    ${line}`)]
}
