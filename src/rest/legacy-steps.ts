import type { PartName } from '../check/parts.js'
import { parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import { reportMarkup } from '../field/markup.js'
import { toInt, toText } from '../php/convert.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { trim } from '../php/trim.js'
import { isEmpty, looselyEquals } from '../php/truth.js'
import {
  cleanText,
  isEmptyText,
  MESSAGE_TOLERANCE_CHARS,
  storedText,
  type TextStage,
  textSizeOf,
} from '../size/text.js'
import type { Exchange } from './exchange.js'
import { firstBotId, ownerOf, requireClient, requireEditable } from './lookups.js'
import type { Step } from './outcome.js'

// Steps that the methods of im.* and imbot.* share, each as the server's legacy REST handlers take it.

// Stands for the first bot of the application, which the server takes for a call without BOT_ID.
export const FIRST_BOT_ID = 39

/** The bot that the call names, or the first of the application. */
export function readBot(exchange: Exchange, method: string): number {
  const value = exchange.get('BOT_ID')
  requireClient(exchange, ['CLIENT_ID'], 'ACCESS_DENIED', 403)
  if (value === undefined) return readFirstBot(exchange)
  const botId = toInt(value)
  if (botId > 0) {
    const owner = ownerOf(exchange, botId)
    if (owner !== 'own') exchange.refuse(owner === 'foreign' ? 'APP_ID_ERROR' : 'BOT_ID_ERROR')
    return botId
  }
  exchange.report(
    'request/param-invalid',
    'BOT_ID',
    { param: 'BOT_ID', value: quote(value), method, wanted: '39' },
    'BOT_ID_ERROR',
  )
  exchange.refuse('BOT_ID_ERROR')
  return FIRST_BOT_ID
}

function readFirstBot(exchange: Exchange): number {
  if (exchange.portal.bots === undefined) return FIRST_BOT_ID
  const botId = firstBotId(exchange)
  if (botId === undefined) exchange.refuse('BOT_ID_ERROR')
  return botId ?? FIRST_BOT_ID
}

/** The id of the message that the call is about, without which the method refuses it. */
export function requireMessageId(exchange: Exchange, param: string, method: string, serverCode: string): void {
  const value = exchange.get(param)
  if (toInt(value) > 0) {
    exchange.target.messageId = toInt(value)
    return
  }
  if (value === undefined) exchange.report('request/param-missing', param, { param, method }, serverCode)
  else {
    exchange.report(
      'request/param-invalid',
      param,
      { param, value: quote(value), method, wanted: '19880117' },
      serverCode,
    )
  }
  exchange.refuse(serverCode)
}

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

function reportHalfApplied(exchange: Exchange, refused: Step): void {
  if (exchange.verdict !== 'OK' || exchange.applied.length === 0) return
  exchange.report('message/half-applied', refused, { refused, applied: exchange.applied.join(', ') })
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

/** Whether the text is a list or object, which crashes the server's code. */
export function crashesAsText(exchange: Exchange, value: Data | undefined): value is DataObject {
  if (!isArray(value)) return false
  exchange.report('message/not-text', 'MESSAGE', { value: quote(value) }, 'INTERNAL_SERVER_ERROR')
  exchange.refuse('CRASH')
  return true
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
    exchange.report('field/cast', 'MESSAGE', { field: 'MESSAGE', value: quote(value), stored: quote(text) })
  }
  if (isEmptyText(text, 'update')) {
    exchange.report('message/deletes', 'MESSAGE', {})
    exchange.settleText('cleared', '')
    exchange.deletes = true
  } else measureText(exchange, text, 'update')
  exchange.apply('MESSAGE')
}

/** Holds a text against the limits. */
export function measureText(exchange: Exchange, text: string, stage: TextStage): void {
  const limit = exchange.limit('message')
  const size = textSizeOf(cleanText(text, stage), limit)
  exchange.sizes.message = size
  const stored = exchange.keeps ? storedText(text, stage) : undefined
  exchange.settleText(stored, stored)
  reportMarkup(text, 'MESSAGE', exchange)
  const { chars, maxChars, bytes, maxBytes } = size
  if (chars > maxChars + MESSAGE_TOLERANCE_CHARS) exchange.report('message/too-long', 'MESSAGE', { chars, maxChars })
  if (bytes > maxBytes) exchange.report('message/column-overflow', 'MESSAGE', { bytes, maxBytes })
}

/** A flag that the server compares loosely with the one word that changes its default: JSON `true` equals any word. */
export function readFlag(exchange: Exchange, param: string, word: 'Y' | 'N'): boolean {
  const value = exchange.get(param)
  if (value === undefined) return false
  const isOn = looselyEquals(value, word)
  if (value !== 'Y' && value !== 'N' && !isEmpty(value)) {
    const other = word === 'Y' ? 'N' : 'Y'
    exchange.report('request/flag', param, { param, value: quote(value), stored: isOn ? word : other })
  }
  return isOn
}

/** SKIP_CONNECTOR is upper-cased before it is compared, so 'y' counts, and `true` (then "1") does not. */
export function readSkipConnector(exchange: Exchange): void {
  const value: Data | undefined = exchange.get('SKIP_CONNECTOR')
  if (value === undefined || (typeof value === 'string' && /^[yn]?$/i.test(value))) return
  exchange.report('request/flag', 'SKIP_CONNECTOR', { param: 'SKIP_CONNECTOR', value: quote(value), stored: 'N' })
}
