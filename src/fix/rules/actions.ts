import { ACTION_KEYS } from '../../action/action.js'
import { quote } from '../../diagnostic/quote.js'
import type { Key } from '../../diagnostic/trace.js'
import { toInt } from '../../php/convert.js'
import { arrayOfList, type Data, type DataObject, isArray } from '../../php/data.js'
import { isWritten } from '../is-written.js'
import { type Candidate, change, lastOf, parentOf, type Rule, type Rules, replace } from '../rule.js'

const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  LINK: ['LINK'],
  APP_ID: ['APP_ID', 'APP_PARAMS'],
  ACTION: ['ACTION', 'ACTION_VALUE'],
  COMMAND: ['COMMAND', 'COMMAND_PARAMS'],
}

/** Of two actions the server takes one; which of them was meant only the author knows. */
const whichAction: Rule = ({ path, params }, { at }) => {
  const element = at(parentOf(path))
  if (!isArray(element)) return undefined
  const written = Object.keys(COMPANIONS).filter(action => isWritten(element[action]))
  const kept = String(params.kept)
  const order = [kept, ...written.filter(action => action !== kept)]
  return { code: 'which-action', choices: order.map(action => keepAction(action, element, parentOf(path))) }
}

function keepAction(action: string, element: DataObject, path: readonly Key[]): Candidate {
  const kept = COMPANIONS[action] ?? []
  const written = ACTION_KEYS.filter(key => Object.hasOwn(element, key))
  const fields = Object.fromEntries(written.map(key => [key, kept.includes(key) ? element[key] : undefined]))
  return change('keep-action', path, fields, { action, value: quote(element[action]) })
}

const DISPLAYS = ['LINE', 'BLOCK']

/** Buttons without a display stand under one another, each 225 px wide, which few authors mean. */
const whichDisplay: Rule = ({ path }, { at }) => {
  const part = at(path)
  const listPath = isArray(part) && isArray(part.BUTTONS) ? [...path, 'BUTTONS'] : path
  const list = at(listPath)
  if (!Array.isArray(list)) return undefined
  const choices = DISPLAYS.map(DISPLAY => {
    const shown = list.map((item: Data) => (needsDisplay(item) ? { ...item, DISPLAY } : item))
    return replace('write-display', listPath, arrayOfList(shown), { meant: DISPLAY })
  })
  return { code: 'which-display', choices }
}

function needsDisplay(item: Data): item is DataObject {
  return isArray(item) && !Array.isArray(item) && item.TYPE !== 'NEWLINE' && (item.DISPLAY ?? null) === null
}

const splitCommand: Rule = ({ path }, { at }) => {
  const command = at(path)
  const element = at(parentOf(path))
  if (typeof command !== 'string' || !isArray(element) || isWritten(element.COMMAND_PARAMS)) return undefined
  const [, name = '', rest = ''] = /^\s*(\S+)\s+(.*\S)\s*$/s.exec(command.slice(0, 1000)) ?? []
  if (name === '' || command.length > 1000) return undefined
  const fields = { COMMAND: name, COMMAND_PARAMS: rest }
  const choice = change('split-command', parentOf(path), fields, { command: quote(name), value: quote(rest) })
  return { code: 'is-command-split', choices: [choice] }
}

const paramsAsJson: Rule = ({ path }, { at }) => {
  const value = at(path)
  if (typeof value === 'number') return replace('number-to-text', path, String(value), { field: lastOf(path), value })
  if (!isArray(value)) return undefined
  const json = jsonOf(value)
  if (json === undefined) return undefined
  return { code: 'how-params', choices: [replace('params-as-json', path, json, { field: lastOf(path) })] }
}

// What shares its parts a thousand times over is too long where it is written down.
function jsonOf(value: Data): string | undefined {
  try {
    const json = JSON.stringify(value)
    return json.length > 60_000 ? undefined : json
  } catch {
    return undefined
  }
}

const dropSlash: Rule = ({ path, params }, { at }) => {
  const command = at(path)
  if (typeof command !== 'string') return undefined
  return replace('command-slash', path, command.slice(1), { value: String(params.value) })
}

/** Commands of a keyboard that v2 takes as it is: the bot stands inside it. */
const botInside: Rule = ({ path }, { at, method, base }) => {
  if (!/^imbot\.v2\.(?:Chat\.Message\.update|Command\.answer)$/.test(method ?? '')) return undefined
  const place = path.slice(0, base.length + 2)
  const botId = toInt(at([...base, 'botId']))
  const part = at(place)
  const listKey = /^menu$/i.test(lastOf(place)) ? 'ITEMS' : 'BUTTONS'
  if (botId <= 0 || !isArray(part)) return undefined
  if (Array.isArray(part))
    return replace('bot-inside', place, { BOT_ID: botId, [listKey]: arrayOfList(part) }, { botId })
  return toInt(part.BOT_ID) > 0 ? undefined : change('bot-inside', place, { BOT_ID: botId }, { botId })
}

const clearKeyboard: Rule = ({ path }) => ({
  code: 'is-keyboard-cleared',
  choices: [
    replace('clear-keyboard', path, 'N'),
    change('leave-out-empty', parentOf(path), { [lastOf(path)]: undefined }),
  ],
})

/** What a press does, and how buttons stand. */
export const actionRules: Rules = {
  'action/second-action': whichAction,
  'action/command-with-spaces': splitCommand,
  'action/params-not-text': paramsAsJson,
  'action/command-slash': dropSlash,
  'action/command-without-bot': botInside,
  'keyboard/without-display': whichDisplay,
  'request/keyboard-not-cleared': clearKeyboard,
}
