import { isFullForm, parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import { toInt, toText } from '../php/convert.js'
import { type Data, forEach, isArray } from '../php/data.js'
import { trim } from '../php/trim.js'
import { isEmpty } from '../php/truth.js'
import type { Exchange } from './exchange.js'
import { measureText } from './legacy-steps.js'

// Steps of the imbot.v2 methods, each as their controllers take it: camel case outside, upper case inside the parts.

/** What names the bot, and proves that the caller may speak for it. */
export const BOT_PARAMS: readonly string[] = ['botId', 'BOT_ID', 'botToken', 'BOT_TOKEN', 'clientId', 'CLIENT_ID']

/** The bot that the call names. */
export function readBotId(exchange: Exchange, method: string): number {
  const param = exchange.get('botId') === undefined && exchange.get('BOT_ID') !== undefined ? 'BOT_ID' : 'botId'
  const value = exchange.get(param)
  const botId = toInt(value)
  if (botId > 0) return botId
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
  for (const written of fields.readConvertedNames(known, convert)) {
    const upper = written.toUpperCase()
    const meant = CONTENT.get(upper)
    if (meant === undefined)
      fields.report('request/param-unread', written, { method, param: quote(written), meant: '' })
    else if (isEmpty(fields.valueOf(written))) continue
    else if (known.has(upper)) fields.report('request/field-name', written, { field: quote(written), meant })
    else fields.report('request/part-unread', written, { method, param: quote(written) })
  }
  return fields
}

const FLAG_WORDS = /^(?:y|1|true|n|0|false|)$/i

/** A flag of v2: a boolean, or one of the words that stand for it; everything else is no. */
export function readV2Flag(fields: Exchange, name: string): void {
  const value = fields.get(name)
  if (value === undefined || typeof value === 'boolean') return
  if (FLAG_WORDS.test(isArray(value) ? 'array' : toText(value))) return
  fields.report('request/flag', name, { param: fields.written(name), value: quote(value), stored: 'N' })
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

// v2 has one code for a part that is unusable and for one that is too large.
function v2Code(verdict: string): string {
  return verdict === 'CRASH' ? verdict : `PARAM_${verdict.replace(/_OVERSIZE$|_ERROR$/, '')}_ERROR`
}

/** The new text of an update. */
export function readChangedText(fields: Exchange): void {
  const value = fields.get('MESSAGE')
  if (value === undefined) {
    fields.settle('message', 'kept')
    return
  }
  if (isArray(value) && !isEmpty(value)) {
    fields.report('message/not-text', 'MESSAGE', { value: quote(value) })
    fields.refuse('CRASH')
    return
  }
  // An empty list passes for an empty text.
  const text = isArray(value) ? '' : toText(value)
  if (trim(text) === '') {
    fields.report('message/deletes', 'MESSAGE', {})
    fields.settle('message', 'cleared')
    fields.deletes = true
  } else measureText(fields, text, 'add')
}

/**
 * The attach of an update, which goes to the message unchecked: an object with BLOCKS is one attach, a list is a list of
 * attachments, and where nothing of it is usable the old attach is deleted.
 */
export function readChangedAttach(fields: Exchange, method: string): void {
  const value = fields.get('ATTACH')
  if (value === undefined) {
    fields.settle('attach', 'kept')
    return
  }
  if (isEmpty(value) || value === 'N') {
    fields.settle('attach', 'cleared')
    return
  }
  const path = fields.written('ATTACH')
  const stored: (Data | null)[] = []
  const look = (attach: Data, place: readonly Key[]) => {
    const { verdict, stored: kept } = fields.inspect('attach', attach, place, 0, verdict => unlessIgnored(verdict))
    if (verdict === 'OK') stored.push(kept ?? null)
    else if (!verdict.endsWith('_ERROR') || verdict === 'ERROR_ARGUMENT') fields.refuse(v2Code(verdict))
  }
  const isOne = !isArray(value) || isFullForm(value, parts.attach)
  if (isOne) look(value, [path])
  else if (isListOfBlocks(value)) fields.report('request/attach-list', 'ATTACH', { method })
  else forEach(value, (attach, key) => look(attach, [path, key]))
  if (stored.length > 0) fields.settle('attach', stored)
  else {
    if (isOne) fields.report('request/attach-cleared', 'ATTACH', { method })
    fields.settle('attach', 'cleared')
  }
}

function isListOfBlocks(value: Data): boolean {
  let hasWhole = false
  if (isArray(value)) {
    forEach(value, attach => {
      if (isArray(attach) && isFullForm(attach, parts.attach)) hasWhole = true
    })
  }
  return !hasWhole
}

/**
 * The keyboard of an update, which goes to the message unchecked: the bot of its commands is the BOT_ID inside it or
 * none, and where nothing of it is usable the old keyboard stays. Only 'N' removes it.
 */
export function readChangedKeyboard(fields: Exchange, method: string): void {
  const value = fields.get('KEYBOARD')
  if (value === 'N') {
    fields.settle('keyboard', 'cleared')
    return
  }
  fields.settle('keyboard', 'kept')
  if (value === undefined) return
  if (isEmpty(value)) {
    fields.report('request/keyboard-not-cleared', 'KEYBOARD', { method })
    return
  }
  const keyboard = typeof value === 'string' ? readFullForm(value) : value
  if (!isArray(keyboard)) {
    fields.report('request/keyboard-ignored', 'KEYBOARD', { method })
    return
  }
  const botId = isFullForm(keyboard, parts.keyboard) ? toInt(keyboard.BOT_ID) : 0
  const { verdict, stored } = fields.inspect('keyboard', keyboard, [fields.written('KEYBOARD')], botId, unlessIgnored)
  if (verdict === 'OK') fields.settle('keyboard', stored ?? null)
  else if (verdict === 'KEYBOARD_ERROR') fields.report('request/keyboard-ignored', 'KEYBOARD', { method })
  else fields.refuse(v2Code(verdict))
}

/** The menu of an answer, which goes to the message unchecked, as the keyboard does. */
export function readChangedMenu(fields: Exchange): void {
  const value = fields.get('MENU')
  if (value === undefined || isEmpty(value) || value === 'N') return
  const botId = isArray(value) && isFullForm(value, parts.menu) ? toInt(value.BOT_ID) : 0
  const { verdict, stored } = fields.inspect('menu', value, [fields.written('MENU')], botId, unlessIgnored)
  if (verdict === 'OK') fields.settle('menu', stored ?? null)
  else if (verdict !== 'MENU_ERROR') fields.refuse(v2Code(verdict))
}

/** A string counts where it is the JSON of a full form; every other string is no keyboard. */
function readFullForm(text: string): Data {
  try {
    const data = JSON.parse(text) as Data
    return isArray(data) && isFullForm(data, parts.keyboard) ? data : text
  } catch {
    return text
  }
}

// A part that is unusable is passed over without an answer.
function unlessIgnored(verdict: string): string | undefined {
  return verdict.endsWith('_ERROR') ? undefined : v2Code(verdict)
}
