import {
  ACTION_KEYS,
  type AppAction,
  type CommandAction,
  type LinkAction,
  MENU_ACTIONS,
  type MenuActionWord,
  type WordAction,
} from '../action/action.js'
import { type ActionRules, storeAction } from '../action/store.js'
import { frozenCopy } from '../builder/freeze.js'
import { keysOf, optionFields, writeFlag, writeOptions, writeWord } from '../builder/options.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { storeWord } from '../field/choice.js'
import { storeFlag } from '../field/flag.js'
import { reportUnknownKeys } from '../field/keys.js'
import { toText } from '../php/convert.js'
import { type DataObject, isArray, isSet } from '../php/data.js'
import { escapeHtml } from '../php/html.js'
import type { JsonWriter } from '../php/json-writer.js'
import { trim } from '../php/trim.js'

/** Where a menu item shows. */
export interface ItemOptions {
  /** Which clients show it; `desktop` is web and desktop. */
  readonly context?: 'all' | 'desktop' | 'mobile'
  /** Shown grey, and cannot be pressed. */
  readonly disabled?: boolean
}

export interface ItemParamsOptions extends ItemOptions {
  /** What the command or application gets with the press. Text only. The old web client sends a command only with it. */
  readonly params?: string
}

interface ItemLook {
  readonly TEXT: string
  readonly CONTEXT?: 'ALL' | 'DESKTOP' | 'MOBILE'
  readonly DISABLED?: 'Y' | 'N'
}

/** A menu item in payload form: a text, and exactly one thing that a press does. */
export type Item = ItemLook & (LinkAction | CommandAction | WordAction<MenuActionWord> | AppAction)

const look = { context: ['CONTEXT', writeWord('all', 'desktop', 'mobile')], disabled: ['DISABLED', writeFlag] } as const
const lookFields = optionFields(look)
const commandFields = optionFields({ ...look, params: 'COMMAND_PARAMS' })
const appFields = optionFields({ ...look, params: 'APP_PARAMS' })
const known = keysOf(lookFields, 'TEXT', ...ACTION_KEYS)

/** Opens an address: `/…` on the portal, or `http://…`, `https://…`, in lower case. */
export function link(text: string, url: string, options?: ItemOptions): Item {
  return writeOptions({ TEXT: frozenCopy(text), LINK: frozenCopy(url) }, options, lookFields)
}

/** Sends a command to the bot. */
export function command(text: string, name: string, options?: ItemParamsOptions): Item {
  return writeOptions({ TEXT: frozenCopy(text), COMMAND: frozenCopy(name) }, options, commandFields)
}

/** Opens an application of the chat by its id. */
export function app(text: string, appId: number, options?: ItemParamsOptions): Item {
  return writeOptions({ TEXT: frozenCopy(text), APP_ID: frozenCopy(appId) }, options, appFields)
}

/** Puts a text into the user's input field. */
export function put(text: string, value: string, options?: ItemOptions): Item {
  return act(text, 'PUT', value, options)
}

/** Sends a text as the user. */
export function send(text: string, value: string, options?: ItemOptions): Item {
  return act(text, 'SEND', value, options)
}

/** Copies a text to the clipboard. */
export function copy(text: string, value: string, options?: ItemOptions): Item {
  return act(text, 'COPY', value, options)
}

/** Calls a phone number. */
export function call(text: string, phone: string, options?: ItemOptions): Item {
  return act(text, 'CALL', phone, options)
}

/** Opens a dialog: `chat1001`, or a user's id. */
export function dialog(text: string, dialogId: string, options?: ItemOptions): Item {
  return act(text, 'DIALOG', dialogId, options)
}

function act(text: string, action: MenuActionWord, value: string, options: ItemOptions | undefined): Item {
  return writeOptions({ TEXT: frozenCopy(text), ACTION: action, ACTION_VALUE: frozenCopy(value) }, options, lookFields)
}

const RULES: ActionRules = { words: MENU_ACTIONS, textOnly: false, withoutAction: 'menu/item-without-action' }
const CONTEXTS = ['ALL', 'DESKTOP', 'MOBILE']

/** Writes what the server stores of a menu item; nothing where it drops it. */
export function storeItem(item: DataObject, botId: number, trace: Trace, out: JsonWriter): void {
  reportUnknownKeys(item, known, trace)
  if (isSet(item.FUNCTION)) {
    trace.report('action/function', 'FUNCTION')
    return
  }
  const text = storeItemText(item, trace)
  if (text === undefined) return
  const { chars, extraBytes } = out
  const stored = out.open('object')
  out.put('BOT_ID', botId)
  if (storeAction(item, RULES, botId, trace, out) === undefined) {
    out.undo(chars, extraBytes)
    return
  }
  out.put('TEXT', escapeHtml(text))
  out.putWord('CONTEXT', storeWord(item.CONTEXT, 'CONTEXT', CONTEXTS, 'ALL', trace))
  out.putWord('DISABLED', storeFlag(item.DISABLED, 'DISABLED', trace))
  out.close(stored)
}

function storeItemText(item: DataObject, trace: Trace): string | undefined {
  const written = item.TEXT
  if (isArray(written)) {
    trace.crash('TEXT', written)
    return undefined
  }
  const text = isSet(written) ? trim(toText(written)) : ''
  if (text === '') {
    trace.report('menu/item-without-text', 'TEXT', { value: quote(written) })
    return undefined
  }
  if (typeof written !== 'string') {
    trace.report('field/cast', 'TEXT', { field: 'TEXT', value: quote(written), stored: quote(text) })
  }
  return text
}
