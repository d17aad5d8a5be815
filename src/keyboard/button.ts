import { ACTION_KEYS, type ActionPayload, type ActionWord, BUTTON_ACTIONS } from '../action/action.js'
import { type ActionRules, storeAction } from '../action/store.js'
import { frozenCopy } from '../builder/freeze.js'
import { keysOf, optionFields, writeFlag, writeOptions, writeWord } from '../builder/options.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { storeWord } from '../field/choice.js'
import {
  type ColorToken,
  type HexColor,
  reportColorWithoutToken,
  storeColorToken,
  storeHexColor,
} from '../field/color.js'
import { storeFlag } from '../field/flag.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import { type Data, type DataObject, isSet } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { isBlank, trim } from '../php/trim.js'

/** How a button looks and where it shows. */
export interface ButtonOptions {
  /** `line`: as wide as its text, beside its neighbours. `block`: alone, 225 px wide. The server's default is `block`. */
  readonly display?: 'line' | 'block'
  /** The colour in today's clients. */
  readonly colorToken?: ColorToken
  /** Width in px. */
  readonly width?: number
  /** Which clients show it; `desktop` is web and desktop. */
  readonly context?: 'all' | 'desktop' | 'mobile'
  /** Shown pale, and cannot be pressed. */
  readonly disabled?: boolean
  /** Background in the old web client; today's clients read `colorToken` only. */
  readonly bgColor?: HexColor
  /** Text colour in the old web client. */
  readonly textColor?: HexColor
  /** Kept by the server, read by no client. */
  readonly offBgColor?: HexColor
  /** Kept by the server, read by no client. */
  readonly offTextColor?: HexColor
}

export interface CommandOptions extends ButtonOptions {
  /** What the command gets with the press. Text only: the server throws anything else away. */
  readonly params?: string
  /** After a press the whole keyboard is blocked until the bot updates the message. */
  readonly block?: boolean
}

export interface AppOptions extends ButtonOptions {
  /** What the application gets with the press. Text only. */
  readonly params?: string
}

interface ButtonLook {
  readonly TEXT: string
  readonly TYPE?: 'BUTTON'
  readonly DISPLAY?: 'LINE' | 'BLOCK'
  readonly BG_COLOR_TOKEN?: ColorToken
  readonly WIDTH?: number
  readonly CONTEXT?: 'ALL' | 'DESKTOP' | 'MOBILE'
  readonly DISABLED?: 'Y' | 'N'
  readonly BLOCK?: 'Y' | 'N'
  readonly BG_COLOR?: HexColor
  readonly TEXT_COLOR?: HexColor
  readonly OFF_BG_COLOR?: HexColor
  readonly OFF_TEXT_COLOR?: HexColor
}

/** A button in payload form: a text, and exactly one thing that a press does. */
export type Button = ButtonLook & ActionPayload

const look = {
  display: ['DISPLAY', writeWord('line', 'block')],
  colorToken: 'BG_COLOR_TOKEN',
  width: 'WIDTH',
  context: ['CONTEXT', writeWord('all', 'desktop', 'mobile')],
  disabled: ['DISABLED', writeFlag],
  bgColor: 'BG_COLOR',
  textColor: 'TEXT_COLOR',
  offBgColor: 'OFF_BG_COLOR',
  offTextColor: 'OFF_TEXT_COLOR',
} as const
const lookFields = optionFields(look)
const commandFields = optionFields({ ...look, params: 'COMMAND_PARAMS', block: ['BLOCK', writeFlag] })
const appFields = optionFields({ ...look, params: 'APP_PARAMS' })
const known = keysOf(lookFields, 'TYPE', 'TEXT', ...ACTION_KEYS, 'BLOCK')

/** Opens an address: `/…` on the portal, or `http://…`, `https://…`, in lower case. */
export function link(text: string, url: string, options?: ButtonOptions): Button {
  return writeOptions({ TEXT: frozenCopy(text), LINK: frozenCopy(url) }, options, lookFields)
}

/** Sends a command to the bot, which answers it as if the user had typed it. */
export function command(text: string, name: string, options?: CommandOptions): Button {
  return writeOptions({ TEXT: frozenCopy(text), COMMAND: frozenCopy(name) }, options, commandFields)
}

/** Opens an application of the chat by its id. Today's web client opens nothing. */
export function app(text: string, appId: number, options?: AppOptions): Button {
  return writeOptions({ TEXT: frozenCopy(text), APP_ID: frozenCopy(appId) }, options, appFields)
}

/** Puts a text into the user's input field. */
export function put(text: string, value: string, options?: ButtonOptions): Button {
  return act(text, 'PUT', value, options)
}

/** Sends a text as the user. */
export function send(text: string, value: string, options?: ButtonOptions): Button {
  return act(text, 'SEND', value, options)
}

/** Copies a text to the clipboard. */
export function copy(text: string, value: string, options?: ButtonOptions): Button {
  return act(text, 'COPY', value, options)
}

/** Calls a phone number. */
export function call(text: string, phone: string, options?: ButtonOptions): Button {
  return act(text, 'CALL', phone, options)
}

/** Opens a dialog: `chat1001`, or a user's id. */
export function dialog(text: string, dialogId: string, options?: ButtonOptions): Button {
  return act(text, 'DIALOG', dialogId, options)
}

/** Opens an open-lines chat. Taken by the server; today's web client has no handler for it. */
export function livechat(text: string, value: string, options?: ButtonOptions): Button {
  return act(text, 'LIVECHAT', value, options)
}

/** Opens a help article. Taken by the server; today's web client has no handler for it. */
export function help(text: string, value: string, options?: ButtonOptions): Button {
  return act(text, 'HELP', value, options)
}

function act(text: string, action: ActionWord, value: string, options: ButtonOptions | undefined): Button {
  return writeOptions({ TEXT: frozenCopy(text), ACTION: action, ACTION_VALUE: frozenCopy(value) }, options, lookFields)
}

const RULES: ActionRules = { words: BUTTON_ACTIONS, textOnly: true, withoutAction: 'keyboard/button-without-action' }
const TYPES = ['BUTTON', 'NEWLINE']
const CONTEXTS = ['ALL', 'DESKTOP', 'MOBILE']
const DISPLAYS = ['BLOCK', 'LINE']

export const BUTTON_COLORS = ['BG_COLOR', 'TEXT_COLOR', 'OFF_BG_COLOR', 'OFF_TEXT_COLOR'] as const
export type ButtonColor = (typeof BUTTON_COLORS)[number]

/** What a button inherits from its keyboard. */
export interface KeyboardDefaults {
  readonly botId: number
  readonly vote: 'Y' | 'N'
  readonly colors: { readonly [Key in ButtonColor]?: string } | undefined
}

/** Writes what the server stores of a button; false where it drops it. */
export function storeButton(item: DataObject, keyboard: KeyboardDefaults, trace: Trace, out: JsonWriter): boolean {
  reportUnknownKeys(item, known, trace)
  if (item.TYPE !== undefined) storeWord(item.TYPE, 'TYPE', TYPES, 'BUTTON', trace)
  const text = item.TEXT
  if (typeof text !== 'string' || text === '0' || isBlank(text)) {
    reportText(item, trace)
    return false
  }
  const { chars, extraBytes } = out
  const button = out.open('object')
  out.put('BOT_ID', keyboard.botId)
  out.putWord('TYPE', 'BUTTON')
  const action = storeAction(item, RULES, keyboard.botId, trace, out)
  if (action === undefined) {
    out.undo(chars, extraBytes)
    return false
  }
  out.put('TEXT', trim(text))
  out.putWord('VOTE', keyboard.vote)
  out.putWord('BLOCK', storeFlag(item.BLOCK, 'BLOCK', trace))
  if (item.BLOCK === 'Y' && action !== 'COMMAND') trace.report('keyboard/block-without-command', 'BLOCK')
  out.putWord('WAIT', 'N')
  out.putWord('CONTEXT', storeWord(item.CONTEXT, 'CONTEXT', CONTEXTS, 'ALL', trace))
  out.putWord('DISABLED', storeFlag(item.DISABLED, 'DISABLED', trace))
  out.putWord('DISPLAY', storeWord(item.DISPLAY, 'DISPLAY', DISPLAYS, 'BLOCK', trace))
  if (item.WIDTH !== undefined) {
    const width = storePositive(item.WIDTH, 'WIDTH', trace)
    if (width !== undefined) out.put('WIDTH', width)
  }
  storeColors(item, keyboard.colors, trace, out)
  out.close(button)
  return true
}

function storeColors(item: DataObject, colors: KeyboardDefaults['colors'], trace: Trace, out: JsonWriter): void {
  const { BG_COLOR, TEXT_COLOR, OFF_BG_COLOR, OFF_TEXT_COLOR, BG_COLOR_TOKEN } = item
  storeColor(BG_COLOR, 'BG_COLOR', colors, trace, out)
  out.putWord('BG_COLOR_TOKEN', storeColorToken(BG_COLOR_TOKEN, 'BG_COLOR_TOKEN', trace))
  storeColor(TEXT_COLOR, 'TEXT_COLOR', colors, trace, out)
  storeColor(OFF_BG_COLOR, 'OFF_BG_COLOR', colors, trace, out)
  storeColor(OFF_TEXT_COLOR, 'OFF_TEXT_COLOR', colors, trace, out)
  if (isSet(BG_COLOR)) reportColorWithoutToken(BG_COLOR, 'BG_COLOR', BG_COLOR_TOKEN, 'BG_COLOR_TOKEN', trace)
  else reportColorWithoutToken(TEXT_COLOR, 'TEXT_COLOR', BG_COLOR_TOKEN, 'BG_COLOR_TOKEN', trace)
  if (isSet(OFF_BG_COLOR)) trace.report('keyboard/off-color', 'OFF_BG_COLOR', { field: 'OFF_BG_COLOR' })
  if (isSet(OFF_TEXT_COLOR)) trace.report('keyboard/off-color', 'OFF_TEXT_COLOR', { field: 'OFF_TEXT_COLOR' })
}

function storeColor(
  written: Data | undefined,
  field: ButtonColor,
  colors: KeyboardDefaults['colors'],
  trace: Trace,
  out: JsonWriter,
): void {
  const color = storeHexColor(written, field, trace) ?? colors?.[field]
  if (color !== undefined) out.putWord(field, color)
}

function reportText(item: DataObject, trace: Trace): void {
  const text = item.TEXT
  if (text === '0') trace.report('keyboard/text-zero', 'TEXT')
  else if (isSet(text) && typeof text !== 'string')
    trace.report('keyboard/text-not-text', 'TEXT', { value: quote(text) })
  else trace.report('keyboard/button-without-text', 'TEXT', { value: quote(text) })
}
