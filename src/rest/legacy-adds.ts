import { type PartName, parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import { trim } from '../php/trim.js'
import { isEmpty } from '../php/truth.js'
import { isEmptyText } from '../size/text.js'
import type { Exchange } from './exchange.js'
import { measureText } from './text-steps.js'

// Steps of the older methods that make a new message.

/** A part of a new message: left out when empty, refused when nothing of it is usable. */
export function addPart(exchange: Exchange, name: PartName, botId: number, size: 'checked' | 'late'): void {
  const { param } = parts[name]
  const value = exchange.get(param)
  if (isEmpty(value)) {
    if (value !== undefined) exchange.report('request/clear-on-add', param, { param })
    return
  }
  if (value === 'N') {
    exchange.report('request/clear-of-new', param, { param }, `${param}_ERROR`)
    exchange.refuse(`${param}_ERROR`)
    return
  }
  const isLate = (verdict: string) => size === 'late' && verdict.endsWith('_OVERSIZE')
  const codeOf = (verdict: string) => (isLate(verdict) ? `PARAM_${param}_ERROR` : verdict)
  const verdict = exchange.inspectPart(name, botId, codeOf)
  if (verdict === 'OK') return
  if (isLate(verdict)) exchange.lateVerdict ??= codeOf(verdict)
  else exchange.refuse(verdict)
}

/** The text of a new message, which the method refuses to go without. */
export function requireText(exchange: Exchange): void {
  const value = exchange.get('MESSAGE')
  if (typeof value !== 'string' || trim(value) === '') {
    const code = value === undefined || typeof value === 'string' ? 'message/empty' : 'message/not-text'
    exchange.report(code, 'MESSAGE', { value: quote(value) }, 'MESSAGE_EMPTY')
    exchange.refuse('MESSAGE_EMPTY')
    return
  }
  measureText(exchange, value, 'add')
}

/** A text of which cleaning leaves nothing, and nothing else to show: an inner step refuses the message. One that
 * the server puts a name before is not empty. */
export function requireContent(exchange: Exchange, isPrefixed: boolean): void {
  if (isPrefixed) return
  const { attach, keyboard } = exchange.outcome
  const text = exchange.get('MESSAGE')
  if (exchange.verdict !== 'OK' || attach !== undefined || keyboard !== undefined) return
  if (text !== undefined && !(typeof text === 'string' && isEmptyText(text))) return
  const code = text === undefined ? 'message/empty' : 'message/empty-after-cleaning'
  exchange.report(code, 'MESSAGE', { value: quote(text) }, 'EMPTY_MESSAGE')
  exchange.lateVerdict ??= 'EMPTY_MESSAGE'
}
