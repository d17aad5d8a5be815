import type { Code } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { nearest } from '../field/choice.js'
import { isUrl, reportUrl } from '../field/url.js'
import { toInt, toText } from '../php/convert.js'
import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import { escapeHtml } from '../php/html.js'
import type { JsonWriter } from '../php/json-writer.js'
import { isBlank } from '../php/trim.js'
import { UNHANDLED_ACTIONS } from './action.js'

/** Where the rules of keyboards and menus differ. */
export interface ActionRules {
  readonly words: readonly string[]
  /** Keyboards take text only where text belongs; menus convert other values, and crash on arrays. */
  readonly textOnly: boolean
  /** The finding for an element that has no action at all. */
  readonly withoutAction: Code
}

const UNHANDLED: ReadonlySet<string> = new Set(UNHANDLED_ACTIONS)

/**
 * Writes the first action that the server takes: LINK, FUNCTION (never over REST), APP_ID, ACTION, COMMAND.
 * One that it cannot take is passed over for the next; false where none is left and the element is dropped.
 */
export function storeAction(
  item: DataObject,
  rules: ActionRules,
  botId: number,
  trace: Trace,
  out: JsonWriter,
): boolean {
  const link = item.LINK === undefined ? undefined : usableLink(item.LINK, rules, trace)
  if (isSet(item.FUNCTION)) {
    trace.report('action/function', 'FUNCTION')
    return false
  }
  if (link !== undefined) {
    out.put('LINK', escapeHtml(link))
    return took('LINK', item, trace)
  }
  if (isSet(item.APP_ID) && storeApp(item, rules, trace, out)) return took('APP_ID', item, trace)
  if (isSet(item.ACTION) && storeWordAction(item, rules, trace, out)) return took('ACTION', item, trace)
  if (isSet(item.COMMAND) && storeCommand(item, rules, botId, trace, out)) return took('COMMAND', item, trace)
  reportNoAction(item, rules, botId, trace)
  return false
}

function usableLink(value: Data, rules: ActionRules, trace: Trace): string | undefined {
  if (typeof value === 'string') return isUrl(value) ? value : undefined
  if (isArray(value) && !rules.textOnly) trace.crash('LINK', value)
  return undefined
}

function storeApp(item: DataObject, rules: ActionRules, trace: Trace, out: JsonWriter): boolean {
  const id = toInt(item.APP_ID)
  if (id === 0 && rules.textOnly) return false
  if (typeof item.APP_ID !== 'number' || id !== item.APP_ID) {
    trace.report('field/number-cast', 'APP_ID', { field: 'APP_ID', value: quote(item.APP_ID), stored: id })
  }
  out.put('APP_ID', id)
  const params = usableParams(item.APP_PARAMS, 'APP_PARAMS', trace)
  if (params !== '') out.put('APP_PARAMS', params)
  trace.report('action/app', 'APP_ID')
  return true
}

function storeWordAction(item: DataObject, rules: ActionRules, trace: Trace, out: JsonWriter): boolean {
  const word = item.ACTION as Data
  if (typeof word !== 'string' || !rules.words.includes(word)) return false
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
  if (UNHANDLED.has(word)) trace.report('action/not-handled', 'ACTION', { action: word })
  return true
}

function storeCommand(item: DataObject, rules: ActionRules, botId: number, trace: Trace, out: JsonWriter): boolean {
  const command = item.COMMAND
  if (typeof command !== 'string' || isBlank(command) || botId <= 0) return false
  const name = command.charCodeAt(0) === SLASH ? command.slice(1) : command
  out.put('COMMAND', name)
  if (name !== command) trace.report('action/command-slash', 'COMMAND', { value: quote(command), stored: quote(name) })
  if (WHITE_SPACE.test(command)) trace.report('action/command-with-spaces', 'COMMAND', { value: quote(command) })
  let params = usableParams(item.COMMAND_PARAMS, 'COMMAND_PARAMS', trace)
  if (params === '0' && rules.textOnly) {
    trace.report('action/params-zero', 'COMMAND_PARAMS')
    params = ''
  }
  out.put('COMMAND_PARAMS', params)
  return true
}

const SLASH = 47
const WHITE_SPACE = /\s/

function usableParams(value: Data | undefined, field: string, trace: Trace): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return isBlank(value) ? '' : value
  trace.report('action/params-not-text', field, { field, value: quote(value) })
  return ''
}

type Taken = 'LINK' | 'APP_ID' | 'ACTION' | 'COMMAND'

/** Reports what stands beside the action that was taken: its author waits for something that never happens. */
function took(taken: Taken, item: DataObject, trace: Trace): true {
  const { LINK, APP_ID, APP_PARAMS, ACTION, ACTION_VALUE, COMMAND, COMMAND_PARAMS } = item
  if (taken !== 'LINK') reportBeside(LINK, 'LINK', taken, trace)
  if (taken !== 'APP_ID') reportBeside(APP_ID, 'APP_ID', taken, trace, APP_PARAMS, 'APP_PARAMS')
  if (taken !== 'ACTION') reportBeside(ACTION, 'ACTION', taken, trace, ACTION_VALUE, 'ACTION_VALUE')
  if (taken !== 'COMMAND') reportBeside(COMMAND, 'COMMAND', taken, trace, COMMAND_PARAMS, 'COMMAND_PARAMS')
  return true
}

function reportBeside(action: Data | undefined, lost: Taken, kept: Taken, trace: Trace, params?: Data, field = ''): void {
  if (isWritten(action)) trace.report('action/second-action', lost, { kept, lost })
  else if (isWritten(params)) trace.report('action/params-without-action', field, { field, action: lost })
}

// Templates fill unused fields with '' or null: nothing that anybody waits for.
function isWritten(value: Data | undefined): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** The element is lost: the finding says what was tried, and stands where it can be mended. */
function reportNoAction(item: DataObject, rules: ActionRules, botId: number, trace: Trace): void {
  const { LINK, ACTION, ACTION_VALUE, COMMAND } = item
  let tried = false
  const say = (code: Code, key: string, params: Readonly<Record<string, string | number>> = {}) => {
    trace.report(code, key, params, 'dropped')
    tried = true
  }
  if (typeof LINK === 'string') {
    reportUrl(LINK, 'LINK', trace, 'dropped')
    tried = true
  } else if (isSet(LINK)) say('url/relative', 'LINK', { field: 'LINK', value: quote(LINK) })
  if (isWritten(ACTION)) {
    if (typeof ACTION === 'string' && rules.words.includes(ACTION)) {
      say('action/without-value', 'ACTION_VALUE', { action: ACTION, value: quote(ACTION_VALUE) })
    } else {
      const meant = nearest(ACTION as Data, rules.words)
      say('action/unknown', 'ACTION', { value: quote(ACTION), words: rules.words.join(', '), meant })
    }
  }
  if (isWritten(COMMAND)) {
    if (typeof COMMAND !== 'string' || isBlank(COMMAND))
      say('action/command-not-text', 'COMMAND', { value: quote(COMMAND) })
    else if (botId <= 0) say('action/command-without-bot', 'COMMAND', { value: quote(COMMAND) })
  }
  if (!tried) trace.report(rules.withoutAction)
}
