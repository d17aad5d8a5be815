import { type PartName, parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import { toText } from '../php/convert.js'
import { isArray } from '../php/data.js'
import { isEmpty, looselyEquals } from '../php/truth.js'
import { isEmptyText } from '../size/text.js'
import type { Exchange } from './exchange.js'
import { requireEditable } from './lookups.js'
import type { Step } from './outcome.js'
import { crashesAsText, measureText } from './text-steps.js'

// Steps of the older methods that change a message.

/**
 * A part of an update: absent it stays, empty or 'N' it is cleared, else it is replaced, and written at once: what a
 * later step refuses does not take it back.
 */
export function updatePart(exchange: Exchange, name: PartName, botId: number, errorCode: string): void {
  const { param } = parts[name]
  const value = exchange.get(param)
  if (value === undefined) {
    exchange.settle(name, 'kept')
    return
  }
  requireEditable(exchange)
  if (isEmpty(value) || looselyEquals(value, 'N')) {
    exchange.settle(name, 'cleared')
    exchange.apply(param)
    return
  }
  const codeOf = (verdict: string) => (verdict === `${param}_ERROR` ? errorCode : verdict)
  const verdict = exchange.inspectPart(name, botId, codeOf)
  if (verdict === 'OK') exchange.apply(param)
  else {
    reportHalfApplied(exchange, param)
    exchange.refuse(codeOf(verdict))
  }
}

/** The new text of an update. An empty one deletes the message. */
export function updateText(exchange: Exchange): void {
  const value = exchange.get('MESSAGE')
  if (value === undefined) {
    exchange.settle('message', 'kept')
    const isIdle = Object.values(parts).every(({ param }) => exchange.get(param) === undefined)
    if (isIdle) exchange.reportCall('message/nothing-to-update', {})
    return
  }
  if (isArray(value)) reportHalfApplied(exchange, 'MESSAGE')
  if (crashesAsText(exchange, value)) return
  requireEditable(exchange)
  const text = toText(value)
  if (typeof value !== 'string') {
    exchange.report('field/cast', 'MESSAGE', {
      field: exchange.written('MESSAGE'),
      value: quote(value),
      stored: quote(text),
    })
  }
  if (isEmptyText(text, 'update')) {
    exchange.report('message/deletes', 'MESSAGE', {})
    exchange.settleText('cleared', '')
    exchange.deletes = true
  } else measureText(exchange, text, 'update')
  exchange.apply('MESSAGE')
}

function reportHalfApplied(exchange: Exchange, refused: Step): void {
  if (exchange.verdict !== 'OK' || exchange.applied.length === 0) return
  exchange.report('message/half-applied', refused, { refused, applied: exchange.applied.join(', ') })
}
