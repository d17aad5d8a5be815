import type { Code } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Params, Trace } from '../diagnostic/trace.js'
import { nearest } from '../field/choice.js'
import { isUrl, reportUrl } from '../field/url.js'
import { toInt, toText } from '../php/convert.js'
import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import { escapeHtml } from '../php/html.js'
import type { JsonWriter } from '../php/json-writer.js'
import { isBlank } from '../php/trim.js'
import { isEmpty } from '../php/truth.js'
import { UNHANDLED_ACTIONS } from './action.js'

/** Where the rules of keyboards and menus differ. */
export interface ActionRules {
  readonly words: readonly string[]
  /** Keyboards take text only where text belongs; menus convert other values, and crash on arrays. */
  readonly textOnly: boolean
  /** The finding for an element that has no action at all. */
  readonly withoutAction: Code
}

const UNHANDLED: ReadonlySet<unknown> = new Set(UNHANDLED_ACTIONS)

type Taken = 'LINK' | 'APP_ID' | 'ACTION' | 'COMMAND'

/**
 * Writes the first action that the server takes: LINK, FUNCTION (never over REST), APP_ID, ACTION, COMMAND. One that it
 * cannot take is passed over for the next. Gives the one it took; nothing where none is left and the element is dropped.
 */
export function storeAction(
  item: DataObject,
  rules: ActionRules,
  botId: number,
  trace: Trace,
  out: JsonWriter,
): Taken | undefined {
  const link = item.LINK === undefined ? undefined : usableLink(item.LINK, rules, trace)
  if (isSet(item.FUNCTION)) {
    trace.report('action/function', 'FUNCTION')
    return undefined
  }
  let taken: Taken | undefined
  if (link !== undefined) {
    out.put('LINK', escapeHtml(link))
    taken = 'LINK'
  } else if (isSet(item.APP_ID) && storeApp(item, rules, trace, out)) taken = 'APP_ID'
  else if (isSet(item.ACTION) && storeWordAction(item, rules, trace, out)) taken = 'ACTION'
  else if (isSet(item.COMMAND) && storeCommand(item, rules, botId, trace, out)) taken = 'COMMAND'
  if (taken === undefined || hasOthers(item, taken)) reportOthers(item, taken, rules, botId, trace)
  return taken
}

function usableLink(value: Data, rules: ActionRules, trace: Trace): string | undefined {
  if (typeof value === 'string') return isUrl(value) ? value : undefined
  if (isArray(value) && !rules.textOnly) trace.crash('LINK', value)
  return undefined
}

function storeApp(item: DataObject, rules: ActionRules, trace: Trace, out: JsonWriter): boolean {
  if (rules.textOnly && isEmpty(item.APP_ID)) return false
  const id = toInt(item.APP_ID)
  if (item.APP_ID !== id) {
    trace.report('field/number-cast', 'APP_ID', { field: 'APP_ID', value: quote(item.APP_ID), stored: id })
  }
  out.put('APP_ID', id)
  const params = usableParams(item.APP_PARAMS, 'APP_PARAMS', rules, trace)
  if (params !== '') out.put('APP_PARAMS', params)
  trace.report('action/app', 'APP_ID')
  return true
}

function storeWordAction(item: DataObject, rules: ActionRules, trace: Trace, out: JsonWriter): boolean {
  const word = item.ACTION as Data
  if (!isActionWord(word, rules)) return false
  const value = item.ACTION_VALUE
  if (!isSet(value)) return false
  if (isArray(value)) {
    trace.crash('ACTION_VALUE', value)
    return false
  }
  if (isBlank(toText(value))) return false
  if (typeof value !== 'string') {
    trace.report('field/cast', 'ACTION_VALUE', { field: 'ACTION_VALUE', value: quote(value), stored: quote(value) })
  }
  out.put('ACTION', word)
  out.put('ACTION_VALUE', value)
  if (UNHANDLED.has(word)) trace.report('action/not-handled', 'ACTION', { action: String(word) })
  return true
}

// `true` equals every word to the menu's rules.
function isActionWord(word: Data, rules: ActionRules): boolean {
  return typeof word === 'string' ? rules.words.includes(word) : word === true && !rules.textOnly
}

function storeCommand(item: DataObject, rules: ActionRules, botId: number, trace: Trace, out: JsonWriter): boolean {
  if (botId <= 0) return false
  const command = usableText(item.COMMAND, 'COMMAND', rules, trace)
  if (command === undefined || (command === '0' && rules.textOnly)) return false
  const name = typeof command === 'string' && command.charCodeAt(0) === SLASH ? command.slice(1) : command
  out.put('COMMAND', name)
  const value = quote(command)
  if (name !== command) trace.report('action/command-slash', 'COMMAND', { value, stored: quote(name) })
  if (WHITE_SPACE.test(String(command))) trace.report('action/command-with-spaces', 'COMMAND', { value })
  let params = usableParams(item.COMMAND_PARAMS, 'COMMAND_PARAMS', rules, trace)
  if (params === '0' && rules.textOnly) {
    trace.report('action/params-zero', 'COMMAND_PARAMS')
    params = ''
  }
  if (typeof params === 'string' && NODE_BUFFER.test(params)) trace.report('action/params-buffer', 'COMMAND_PARAMS')
  out.put('COMMAND_PARAMS', params)
  return true
}

// What JSON.stringify() makes of a Buffer.
const NODE_BUFFER = /"type":\s?"Buffer"/
const SLASH = 47
const WHITE_SPACE = /\s/

/** Text that is not blank. Menus take numbers and flags for text too, and crash on arrays. */
function usableText(value: Data | undefined, field: string, rules: ActionRules, trace: Trace): Data | undefined {
  if (typeof value === 'string') return isBlank(value) ? undefined : value
  if (rules.textOnly || !isSet(value)) return undefined
  if (isArray(value)) {
    trace.crash(field, value)
    return undefined
  }
  if (isBlank(toText(value))) return undefined
  trace.report('field/cast', field, { field, value: quote(value), stored: quote(value) })
  return value
}

function usableParams(value: Data | undefined, field: string, rules: ActionRules, trace: Trace): Data {
  if (!isSet(value)) return ''
  if (rules.textOnly && typeof value !== 'string') {
    trace.report('action/params-not-text', field, { field, value: quote(value) })
    return ''
  }
  return usableText(value, field, rules, trace) ?? ''
}

/** Whether an element has fields of another action than the one that was taken: most have none. */
function hasOthers(item: DataObject, taken: Taken): boolean {
  const { LINK, APP_ID, APP_PARAMS, ACTION, ACTION_VALUE, COMMAND, COMMAND_PARAMS } = item
  if (taken !== 'LINK' && LINK !== undefined) return true
  if (taken !== 'APP_ID' && (APP_ID !== undefined || APP_PARAMS !== undefined)) return true
  if (taken !== 'ACTION' && (ACTION !== undefined || ACTION_VALUE !== undefined)) return true
  return taken !== 'COMMAND' && (COMMAND !== undefined || COMMAND_PARAMS !== undefined)
}

/** Reports what stands beside the action that was taken, and why those that the server asks for first were not. */
function reportOthers(
  item: DataObject,
  taken: Taken | undefined,
  rules: ActionRules,
  botId: number,
  trace: Trace,
): void {
  const { LINK, APP_ID, APP_PARAMS, ACTION, ACTION_VALUE, COMMAND, COMMAND_PARAMS } = item
  const others = new Others(taken, trace)
  if (isWritten(LINK) && others.has('LINK')) reportLink(LINK, others)
  if (isWritten(APP_ID)) others.has('APP_ID')
  else if (isWritten(APP_PARAMS)) others.reportParams('APP_PARAMS', 'APP_ID')
  if (!isWritten(ACTION)) {
    if (isWritten(ACTION_VALUE)) others.reportParams('ACTION_VALUE', 'ACTION')
  } else if (others.has('ACTION')) reportWordAction(ACTION, ACTION_VALUE, rules, others)
  if (!isWritten(COMMAND)) {
    if (isWritten(COMMAND_PARAMS)) others.reportParams('COMMAND_PARAMS', 'COMMAND')
  } else if (others.has('COMMAND')) reportCommand(COMMAND, botId, others)
  if (taken === undefined && !others.areTried) trace.report(rules.withoutAction)
}

// Templates fill unused fields with '' or null: nothing that anybody waits for.
function isWritten(value: Data | undefined): value is Data {
  return value !== undefined && value !== null && value !== ''
}

const ORDER: readonly Taken[] = ['LINK', 'APP_ID', 'ACTION', 'COMMAND']

/** The actions of one element that the server did not take. */
class Others {
  /** Whether a reason was given for losing the element. */
  areTried = false
  private readonly taken: Taken | undefined
  private readonly trace: Trace

  constructor(taken: Taken | undefined, trace: Trace) {
    this.taken = taken
    this.trace = trace
  }

  /** Whether the server asked for this action and passed it over. One that stands behind the taken one is reported. */
  has(action: Taken): boolean {
    const { taken } = this
    if (taken === undefined || ORDER.indexOf(action) < ORDER.indexOf(taken)) return true
    if (action !== taken) this.trace.report('action/second-action', action, { kept: taken, lost: action })
    return false
  }

  /** Says why an action was passed over; the element is lost with it where there is no other. */
  report(code: Code, field: string, params: Params): void {
    this.areTried = true
    this.trace.report(code, field, params, this.effect)
  }

  reportUrl(text: string): void {
    this.areTried = true
    reportUrl(text, 'LINK', this.trace, this.effect)
  }

  reportParams(field: string, action: Taken): void {
    if (this.taken !== undefined) this.trace.report('action/params-without-action', field, { field, action })
  }

  private get effect(): 'dropped' | 'ignored' {
    return this.taken === undefined ? 'dropped' : 'ignored'
  }
}

function reportLink(link: Data, others: Others): void {
  if (typeof link === 'string') others.reportUrl(link)
  else others.report('url/relative', 'LINK', { field: 'LINK', value: quote(link) })
}

function reportWordAction(action: Data, value: Data | undefined, rules: ActionRules, others: Others): void {
  if (typeof action === 'string' && rules.words.includes(action)) {
    others.report('action/without-value', 'ACTION_VALUE', { action, value: quote(value) })
    return
  }
  const meant = nearest(action, rules.words)
  others.report('action/unknown', 'ACTION', { value: quote(action), words: rules.words.join(', '), meant })
}

function reportCommand(command: Data, botId: number, others: Others): void {
  const value = quote(command)
  if (typeof command !== 'string' || isBlank(command) || command === '0') {
    others.report('action/command-not-text', 'COMMAND', { value })
  } else if (botId <= 0) others.report('action/command-without-bot', 'COMMAND', { value })
}
