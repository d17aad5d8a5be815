import { readResponse } from '../http.js'
import type { PortalRequest } from '../portal.js'
import { failureLines } from './failure-lines.js'
import { printable, printableJson } from './printable.js'
import type { Drawing } from './report-text.js'

const MAX_NAME_CHARS = 60
const MAX_RESULT_CHARS = 120

/** A request that has arrived at the portal, and what became of it. */
export function arrivalText(request: PortalRequest, time: Date, drawing: Drawing): string {
  const { style, wording } = drawing
  const { method, params, encoding, sizeBytes, status, answer } = request
  const outcome = readResponse({ method, params }, { status, body: answer ?? '' }, wording.errors)
  const mark = outcome.ok ? style('green', '✓') : style('red', '✗')
  const clock = time.toTimeString().slice(0, 8)
  const what = `${style('cyan', printable(method, MAX_NAME_CHARS))} ${style('dim', `${encoding}, ${wording.number(sizeBytes)} B`)}`
  const headline = `${style('dim', clock)} ${mark} ${what}`
  if (!outcome.ok) return `${[headline, ...failureLines(outcome.error, drawing)].join('\n')}\n`
  return `${headline} → ${resultText(outcome.result)}\n`
}

/** What a method has returned, on one line. */
export function resultText(result: unknown): string {
  const text = printableJson(result)
  return text.length > MAX_RESULT_CHARS ? `${text.slice(0, MAX_RESULT_CHARS - 1)}…` : text
}
