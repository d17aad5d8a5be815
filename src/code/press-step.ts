import { BUTTON_ACTIONS, MENU_ACTIONS } from '../action/action.js'
import type { DataObject } from '../php/data.js'
import { type Code, call } from './layout.js'
import {
  colorToken,
  flag,
  hexColor,
  lastArgument,
  number,
  type Options,
  optionsOf,
  readOptions,
  text,
  without,
  wordOf,
} from './options.js'

/** The step of the keyboard builder that appends a button or a new line; nothing where only `raw` can. */
export function buttonStep(button: DataObject): Code | undefined {
  const isNewLine = button.TYPE === 'NEWLINE' && Object.keys(button).length === 1
  return isNewLine ? call('.row', []) : pressStep(button, BUTTON_ACTIONS, buttonTables)
}

/** The step of the menu builder that appends an item; nothing where only `raw` can. */
export function itemStep(item: DataObject): Code | undefined {
  return pressStep(item, MENU_ACTIONS, itemTables)
}

interface Tables {
  readonly look: Options
  readonly command: Options
  readonly app: Options
}

const both = {
  CONTEXT: ['context', wordOf('all', 'desktop', 'mobile')],
  DISABLED: ['disabled', flag],
} as const
const buttonLook = {
  ...both,
  DISPLAY: ['display', wordOf('line', 'block')],
  BG_COLOR_TOKEN: ['colorToken', colorToken],
  WIDTH: ['width', number],
  BG_COLOR: ['bgColor', hexColor],
  TEXT_COLOR: ['textColor', hexColor],
  OFF_BG_COLOR: ['offBgColor', hexColor],
  OFF_TEXT_COLOR: ['offTextColor', hexColor],
} as const

const buttonTables: Tables = {
  look: optionsOf(buttonLook),
  command: optionsOf({ ...buttonLook, COMMAND_PARAMS: ['params', text], BLOCK: ['block', flag] }),
  app: optionsOf({ ...buttonLook, APP_PARAMS: ['params', text] }),
}
const itemTables: Tables = {
  look: optionsOf(both),
  command: optionsOf({ ...both, COMMAND_PARAMS: ['params', text] }),
  app: optionsOf({ ...both, APP_PARAMS: ['params', text] }),
}

/** A text, one thing that a press does, and options: the keys that a step writes itself must all be there, and no other. */
function pressStep(element: DataObject, words: readonly string[], tables: Tables): Code | undefined {
  const { TEXT, LINK, COMMAND, APP_ID, ACTION, ACTION_VALUE } = element
  if (typeof TEXT !== 'string') return undefined
  const step = (name: string, value: Code | undefined, keys: readonly string[], options: Options) => {
    const label = text(TEXT)
    const fit = readOptions(without(element, 'TEXT', ...keys), options)
    if (label === undefined || value === undefined || fit === undefined) return undefined
    return call(`.${name}`, [label, value, ...lastArgument(fit)])
  }
  if (LINK !== undefined) return step('link', text(LINK), ['LINK'], tables.look)
  if (COMMAND !== undefined) return step('command', text(COMMAND), ['COMMAND'], tables.command)
  if (APP_ID !== undefined) return step('app', number(APP_ID), ['APP_ID'], tables.app)
  if (typeof ACTION !== 'string' || !words.includes(ACTION) || ACTION_VALUE === undefined) return undefined
  return step(ACTION.toLowerCase(), text(ACTION_VALUE), ['ACTION', 'ACTION_VALUE'], tables.look)
}
