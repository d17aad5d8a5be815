import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { reportWord } from '../field/choice.js'
import { storeHexColor } from '../field/color.js'
import { storeFlag } from '../field/flag.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import { type Data, type DataObject, forEach, isArray, isSet } from '../php/data.js'
import { JsonWriter } from '../php/json-writer.js'
import { looselyEquals } from '../php/truth.js'
import { BUTTON_COLORS, type KeyboardDefaults, storeButton } from './button.js'
import { newLineKeys } from './new-line.js'

const shellKeys: ReadonlySet<string> = new Set(['BUTTONS', 'COLORS', 'VOTE', 'BOT_ID'])
const colorKeys: ReadonlySet<string> = new Set(BUTTON_COLORS)

/** Writes what the server stores of a KEYBOARD that is a list or an object; false where no button is left. */
export function storeKeyboardData(value: DataObject, trace: Trace, out: JsonWriter, botId: number): boolean {
  const full = isSet(value.BUTTONS)
  if (full) {
    reportUnknownKeys(value, shellKeys, trace)
    storePositive(value.BOT_ID, 'BOT_ID', trace)
  }
  const defaults: KeyboardDefaults = {
    botId,
    vote: full ? storeFlag(value.VOTE, 'VOTE', trace) : 'N',
    colors: full && isArray(value.COLORS) ? storeDefaultColors(value.COLORS, value.BUTTONS, trace) : undefined,
  }
  const list = full ? (value.BUTTONS as Data) : value
  const buttons = out.open('list')
  if (isArray(list)) {
    if (full) trace.enter('BUTTONS')
    storeButtons(list, defaults, trace, out)
    if (full) trace.leave()
  }
  const isKept = out.chars > buttons
  out.close(buttons)
  return isKept
}

function storeDefaultColors(value: DataObject, list: Data | undefined, trace: Trace): KeyboardDefaults['colors'] {
  const colors: Record<string, string> = {}
  trace.enter('COLORS')
  reportUnknownKeys(value, colorKeys, trace)
  for (const field of BUTTON_COLORS) {
    const color = storeHexColor(value[field], field, trace)
    if (color === undefined) continue
    colors[field] = color
    const figures = { field, value: quote(color), tokenField: 'BG_COLOR_TOKEN' }
    if (field.startsWith('OFF')) trace.report('keyboard/off-color', field, figures)
    else if (!haveTokens(list)) trace.report('color/without-token', field, figures)
  }
  trace.leave()
  return colors
}

/** Whether every button has a token of its own, so that none is painted in a default colour today. */
function haveTokens(list: Data | undefined): boolean {
  if (!isArray(list)) return false
  const buttons = Object.values(list).filter(item => isArray(item) && !looselyEquals(item.TYPE, 'NEWLINE'))
  return buttons.length > 0 && buttons.every(item => isArray(item) && isSet(item.BG_COLOR_TOKEN))
}

function storeButtons(list: DataObject, defaults: KeyboardDefaults, trace: Trace, out: JsonWriter): void {
  let buttons = 0
  let newLines = 0
  let withoutDisplay = 0
  let isRowOpen = false
  forEach(list, (item, key) => {
    trace.enter(key)
    const before = out.chars
    if (!isArray(item)) trace.report('keyboard/not-a-button', undefined, { value: quote(item) })
    else if (looselyEquals(item.TYPE, 'NEWLINE')) {
      storeNewLine(item, isRowOpen, trace, out)
      isRowOpen = false
      newLines++
    } else if (Array.isArray(item)) reportRow(item, defaults, trace)
    else if (storeButton(item, defaults, trace, out)) {
      isRowOpen = true
      buttons++
      if (!isSet(item.DISPLAY)) withoutDisplay++
    }
    if (out.chars > before) trace.weigh(key, out.chars - before - 1)
    trace.leave()
  })
  if (withoutDisplay > 0) trace.report('keyboard/without-display', undefined, { count: withoutDisplay })
  if (buttons === 0 && newLines > 0) trace.report('keyboard/only-new-lines')
}

/** A row is dropped unread; what would be wrong with its buttons is said all the same. */
function reportRow(row: readonly Data[], defaults: KeyboardDefaults, trace: Trace): void {
  const { crashed } = trace
  trace.report('keyboard/row-of-buttons', undefined, { count: row.length })
  row.forEach((button, index) => {
    trace.enter(index)
    if (isArray(button) && !Array.isArray(button)) storeButton(button, defaults, trace, new JsonWriter(false))
    trace.leave()
  })
  trace.crashed = crashed
}

function storeNewLine(item: DataObject, endsRow: boolean, trace: Trace, out: JsonWriter): void {
  reportUnknownKeys(item, newLineKeys, trace)
  if (item.TYPE === true) reportWord(true, 'TYPE', ['BUTTON', 'NEWLINE'], 'NEWLINE', trace)
  if (!endsRow) trace.report('keyboard/idle-new-line')
  const newLine = out.open('object')
  out.putWord('TYPE', 'NEWLINE')
  out.close(newLine)
}
