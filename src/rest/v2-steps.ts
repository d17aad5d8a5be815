import { quote } from '../diagnostic/quote.js'
import { toInt, toText } from '../php/convert.js'
import { isArray } from '../php/data.js'
import { trim } from '../php/trim.js'
import { isEmpty } from '../php/truth.js'
import type { Exchange } from './exchange.js'
import { messageOf, ownerOf, requireClient } from './lookups.js'
import { readConvertedNames } from './param-names.js'
import { measureText } from './text-steps.js'

// Steps of the imbot.v2 methods, each as their controllers take it: camel case outside, upper case inside the parts.

/** What names the bot, and proves that the caller may speak for it. */
export const BOT_PARAMS: readonly string[] = ['botId', 'BOT_ID', 'botToken', 'BOT_TOKEN', 'clientId', 'CLIENT_ID']
const TOKEN_PARAMS = BOT_PARAMS.slice(2)

/** The bot that the call names. */
export function readBotId(exchange: Exchange, method: string): number {
  const param = exchange.get('botId') === undefined && exchange.get('BOT_ID') !== undefined ? 'BOT_ID' : 'botId'
  const value = exchange.get(param)
  const botId = toInt(value)
  requireClient(exchange, TOKEN_PARAMS, 'BOT_TOKEN_NOT_SPECIFIED', 400)
  if (botId > 0) {
    const owner = ownerOf(exchange, botId)
    if (owner !== 'own') exchange.refuse(owner === 'foreign' ? 'BOT_OWNERSHIP_ERROR' : 'BOT_NOT_FOUND')
    exchange.target.authorId = botId
    return botId
  }
  if (value === undefined) exchange.report('request/param-missing', param, { param, method }, 'BOT_ID_REQUIRED')
  else
    exchange.report(
      'request/param-invalid',
      param,
      { param, value: quote(value), method, wanted: '39' },
      'BOT_ID_REQUIRED',
    )
  exchange.refuse('BOT_ID_REQUIRED')
  return 0
}

/** A parameter without which the call goes nowhere. */
export function requireOne(
  exchange: Exchange,
  params: readonly [string, ...string[]],
  method: string,
  serverCode: string,
): void {
  if (params.some(param => !isEmpty(exchange.get(param)))) return
  exchange.report('request/param-missing', params[0], { param: params[0], method }, serverCode)
  exchange.refuse(serverCode)
}

/** The message that the call is about. */
export function requireMessage(exchange: Exchange, method: string): void {
  requireOne(exchange, ['messageId'], method, 'MESSAGE_NOT_FOUND')
  exchange.target.messageId = toInt(exchange.get('messageId'))
  if (exchange.portal.message !== undefined && messageOf(exchange) === undefined) exchange.refuse('MESSAGE_NOT_FOUND')
}

/** The server's own way from camel case to its names; it takes capitals in pairs, so `MESSAGE` becomes M_ES_SA_GE. */
function toServerName(written: string): string {
  return written.replace(/(.)([A-Z])/g, '$1_$2').toUpperCase()
}

const CONTENT: ReadonlyMap<string, string> = new Map([
  ['MESSAGE', 'message'],
  ['ATTACH', 'attach'],
  ['KEYBOARD', 'keyboard'],
  ['MENU', 'menu'],
])

/** The exchange over `fields`, its names taken up; what is lost or not read of them is reported. */
export function readFields(
  exchange: Exchange,
  known: ReadonlySet<string>,
  method: string,
  convert: (written: string) => string = toServerName,
): Exchange {
  const fields = exchange.within('fields')
  for (const written of readConvertedNames(fields, known, convert)) {
    const upper = written.toUpperCase()
    const meant = CONTENT.get(upper)
    if (meant === undefined)
      fields.reportName('request/param-unread', written, { method, param: quote(written), meant: '' })
    else if (isEmpty(fields.params.valueOf(written))) continue
    else if (known.has(upper)) fields.reportName('request/field-name', written, { field: quote(written), meant })
    else fields.reportName('request/part-unread', written, { method, param: quote(written) })
  }
  return fields
}

const YES_WORDS = /^(?:y|1|true)$/i
const FLAG_WORDS = /^(?:y|1|true|n|0|false|)$/i

/** A flag of v2: a boolean, or one of the words that stand for it; everything else is no. */
export function readV2Flag(fields: Exchange, name: string): boolean {
  const value = fields.get(name)
  if (value === undefined || typeof value === 'boolean') return value === true
  const word = isArray(value) ? 'array' : toText(value)
  if (!FLAG_WORDS.test(word)) {
    fields.report('request/flag', name, { param: fields.written(name), value: quote(value), stored: 'N' })
  }
  return YES_WORDS.test(word)
}

/** The text of a new message: may be missing where there is an attach. */
export function readNewText(fields: Exchange): void {
  const text = fields.get('MESSAGE')
  const attach = fields.get('ATTACH')
  const isMissing =
    text === undefined ? attach === undefined : typeof text !== 'string' || (trim(text) === '' && isEmpty(attach))
  if (isMissing) {
    const code = text === undefined || typeof text === 'string' ? 'message/empty' : 'message/not-text'
    fields.report(code, 'MESSAGE', { value: quote(text) }, 'EMPTY_MESSAGE')
    fields.refuse('EMPTY_MESSAGE')
  } else if (typeof text === 'string') {
    measureText(fields, text, 'add')
    fields.settle('message', trim(text))
  }
}

/** The attach of a new message: refused whenever it is given and not usable, also where it is empty. */
export function readNewAttach(fields: Exchange): void {
  if (fields.get('ATTACH') === undefined) return
  const verdict = fields.inspectPart('attach', 0, v2Code)
  if (verdict !== 'OK') fields.refuse(v2Code(verdict))
}

/** The keyboard of a new message: left out when empty; an inner step refuses one that is too large. */
export function readNewKeyboard(fields: Exchange, botId: number): void {
  const value = fields.get('KEYBOARD')
  if (isEmpty(value)) {
    if (value !== undefined) fields.report('request/clear-on-add', 'KEYBOARD', { param: 'keyboard' })
    return
  }
  const verdict = fields.inspectPart('keyboard', botId, v2Code)
  if (verdict === 'OK') return
  if (verdict.endsWith('_OVERSIZE')) fields.lateVerdict ??= v2Code(verdict)
  else fields.refuse(v2Code(verdict))
}

/** v2 has one code for a part that is unusable and for one that is too large. */
export function v2Code(verdict: string): string {
  return verdict === 'CRASH' ? verdict : `PARAM_${verdict.replace(/_OVERSIZE$|_ERROR$/, '')}_ERROR`
}
