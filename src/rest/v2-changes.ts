import { isFullForm, parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import { toInt, toText } from '../php/convert.js'
import { type Data, forEach, isArray } from '../php/data.js'
import { isEmpty } from '../php/truth.js'
import { isEmptyText } from '../size/text.js'
import type { Exchange } from './exchange.js'
import { messageOf } from './lookups.js'
import { measureText } from './text-steps.js'
import { v2Code } from './v2-steps.js'

// What update and Command.answer of v2 do with the fields: they go to the message as they are, unchecked.

/** The new text of an update, read after the parts: an empty one deletes the message where it holds nothing else. */
export function readChangedText(fields: Exchange): void {
  const value = fields.get('MESSAGE')
  if (value === undefined) {
    fields.settle('message', 'kept')
    return
  }
  if (isArray(value) && !isEmpty(value)) {
    fields.report('message/not-text', 'MESSAGE', { value: quote(value) }, 'INTERNAL_SERVER_ERROR')
    fields.refuse('CRASH')
    return
  }
  // An empty list passes for an empty text.
  const text = isArray(value) ? '' : toText(value)
  if (isEmptyText(text)) {
    fields.report('message/deletes', 'MESSAGE', {})
    fields.settleText('cleared', '')
    fields.deletes = !holdsMore(fields)
  } else measureText(fields, text, 'add')
}

/** Whether the message still holds something after an update that takes its text. */
function holdsMore(fields: Exchange): boolean {
  const message = messageOf(fields)
  const holds = (part: 'attach' | 'keyboard') =>
    fields.outcome[part] === 'kept' ? message?.[part] !== undefined : fields.outcome[part] !== 'cleared'
  return message?.hasFiles === true || holds('attach') || holds('keyboard')
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
