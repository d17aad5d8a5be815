import { frozenCopy } from '../builder/freeze.js'
import { keysOf, optionFields, writeOptions, writeWord } from '../builder/options.js'
import { type Absent, isAbsent } from '../builder/part-builder.js'
import { type TextInput, writeText } from '../builder/write-text.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { reportWord } from '../field/choice.js'
import {
  type ColorToken,
  type HexColor,
  reportColorWithoutToken,
  storeColorToken,
  storeHexColor,
} from '../field/color.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import { type Data, type DataObject, forEach, isArray } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { joinLines } from '../php/line-break.js'
import { trim } from '../php/trim.js'
import { isEmpty, looselyEquals } from '../php/truth.js'
import { reportText } from '../text/report-text.js'
import { type BlockKind, storeList } from './block.js'
import { breakLines, storeText, storeUrl } from './field.js'

/**
 * How the rows of a grid stand. `block`: name above value, full width. `line`: name above value, side by side. `row`:
 * name left of value. `table`: taken by the server, and drawn by the old web client only.
 */
export type GridDisplay = 'block' | 'line' | 'row' | 'table'

export interface RowOptions {
  /** The colour of the value in today's clients. */
  readonly colorToken?: ColorToken
  /** The colour of the value in the old web client; today's do not read it. */
  readonly color?: HexColor
  /** Width in px. Rows have no common columns: give every row the same width to align them. */
  readonly width?: number
  /** Height in px from which the old web client folds the value. */
  readonly height?: number
  /** Makes the value a link. */
  readonly link?: string
  /** The old web client opens this user's dialog from the value. */
  readonly userId?: number
  /** The old web client opens this chat from the value. */
  readonly chatId?: number
}

export interface RowPayload {
  readonly NAME?: string
  readonly VALUE?: string
  readonly DISPLAY?: 'BLOCK' | 'LINE' | 'ROW' | 'TABLE'
  readonly COLOR_TOKEN?: ColorToken
  readonly COLOR?: HexColor
  readonly WIDTH?: number
  readonly HEIGHT?: number
  readonly LINK?: string
  readonly USER_ID?: number
  readonly CHAT_ID?: number
}

export interface GridBlock {
  readonly GRID: readonly RowPayload[]
}

/** A row before the grid gives it its display: a name (plain text), a value (BB code) and how they look. */
export interface GridRow extends RowOptions {
  readonly name?: string
  readonly value?: TextInput
}

const writeDisplay = writeWord('block', 'line', 'row', 'table')
const fields = optionFields({
  display: ['DISPLAY', writeDisplay],
  name: 'NAME',
  value: 'VALUE',
  colorToken: 'COLOR_TOKEN',
  color: 'COLOR',
  width: 'WIDTH',
  height: 'HEIGHT',
  link: 'LINK',
  userId: 'USER_ID',
  chatId: 'CHAT_ID',
})
const known = keysOf(fields)

/** Collects the rows of one grid. Immutable: `add` returns the longer list. */
export class GridRows {
  readonly #display: string
  readonly #previous: GridRows | undefined
  readonly #row: RowPayload | undefined
  readonly length: number

  constructor(display: string, previous?: GridRows, row?: RowPayload) {
    this.#display = display
    this.#previous = previous
    this.#row = row
    this.length = previous === undefined ? 0 : previous.length + 1
  }

  /** Appends a row. Where `value` is absent, the row has a name only. */
  add(name: string | undefined, value?: TextInput, options?: RowOptions): GridRows {
    const row = rowOf(this.#display, frozenCopy(name), value === undefined ? undefined : writeText(value))
    return new GridRows(this.#display, this, writeOptions(row as RowPayload, options, fields))
  }

  toPayload(): readonly RowPayload[] {
    const rows = new Array<RowPayload>(this.length)
    let list: GridRows = this
    while (list.#previous !== undefined) {
      rows[list.length - 1] = list.#row as RowPayload
      list = list.#previous
    }
    return Object.freeze(rows)
  }
}

function rowOf(DISPLAY: string, NAME: string | undefined, VALUE: string | undefined): object {
  if (NAME === undefined) return VALUE === undefined ? { DISPLAY } : { DISPLAY, VALUE }
  return VALUE === undefined ? { DISPLAY, NAME } : { DISPLAY, NAME, VALUE }
}

/** Rows of names and values in one display: a list of rows, or a function that adds them. Absent rows are skipped. */
export function grid(
  display: GridDisplay,
  rows: readonly (GridRow | Absent)[] | ((rows: GridRows) => GridRows),
): GridBlock {
  const word = writeDisplay(display) as NonNullable<RowPayload['DISPLAY']>
  if (typeof rows === 'function') return Object.freeze({ GRID: rows(new GridRows(word)).toPayload() })
  const list = rows
    .filter((row): row is GridRow => !isAbsent(row))
    .map(row => writeOptions<RowPayload>({ DISPLAY: word }, row, fields))
  return Object.freeze({ GRID: Object.freeze(list) })
}

export const gridKind: BlockKind<'GRID'> = {
  key: 'GRID',
  store(value, trace, { out }) {
    if (!isArray(value)) {
      trace.report('attach/not-an-object', 'GRID', { kind: 'GRID', value: quote(value) })
      return
    }
    trace.enter('GRID')
    const seen: SeenDisplays = { first: undefined, isMixed: false, hasTable: false }
    storeList('GRID', out, () => {
      forEach(value, (item, key) => {
        trace.enter(key)
        seeDisplay(storeElement(item, trace, out), seen)
        trace.leave()
      })
    })
    if (seen.hasTable) trace.report('attach/display-table')
    if (seen.isMixed) trace.report('attach/mixed-displays')
    if (isEmpty(value)) trace.report('attach/empty-list', undefined, { kind: 'GRID' })
    trace.leave()
  },
}

/** What there is to say about the displays of a grid's rows. */
interface SeenDisplays {
  first: string | undefined
  isMixed: boolean
  hasTable: boolean
}

function seeDisplay(display: string | undefined, seen: SeenDisplays): void {
  if (display === undefined) return
  seen.first ??= display
  if (display !== seen.first) seen.isMixed = true
  if (display === 'TABLE') seen.hasTable = true
}

/** Writes a row and gives its display, or nothing where the server drops it. */
function storeElement(item: Data, trace: Trace, out: JsonWriter): string | undefined {
  if (isArray(item)) return storeRow(item, trace, out)
  if (typeof item === 'string') {
    // The server's code throws on text where a row belongs: a single row in the place of the list is all text.
    trace.crashed = true
    trace.report('attach/grid-not-a-list', undefined, { value: quote(item) })
  } else trace.report('attach/not-an-object', undefined, { kind: 'GRID', value: quote(item) })
  return undefined
}

function storeRow(item: DataObject, trace: Trace, out: JsonWriter): string | undefined {
  reportUnknownKeys(item, known, trace)
  const display = storeDisplay(item.DISPLAY, trace)
  const name = trim(storeText(item.NAME, 'NAME', trace) ?? '')
  const value = trim(storeText(item.VALUE, 'VALUE', trace) ?? '')
  if (name === '' && value === '' && !looselyEquals(item.DISPLAY, 'LINE')) {
    trace.report('attach/row-without-content')
    return undefined
  }
  reportText(value, 'VALUE', trace)
  const row = out.open('object')
  out.putWord('DISPLAY', display)
  out.put('NAME', joinLines(name))
  out.put('VALUE', breakLines(value))
  const color = storeHexColor(item.COLOR, 'COLOR', trace)
  if (color !== undefined) out.putWord('COLOR', color)
  putPositive(item.WIDTH, 'WIDTH', trace, out)
  putPositive(item.HEIGHT, 'HEIGHT', trace, out)
  putPositive(item.USER_ID, 'USER_ID', trace, out)
  putPositive(item.CHAT_ID, 'CHAT_ID', trace, out)
  const link = storeUrl(item.LINK, 'LINK', trace)
  if (link !== undefined) out.put('LINK', link)
  out.putWord('COLOR_TOKEN', storeColorToken(item.COLOR_TOKEN, 'COLOR_TOKEN', trace))
  out.close(row)
  reportColorWithoutToken(item.COLOR, 'COLOR', item.COLOR_TOKEN, 'COLOR_TOKEN', trace)
  return display
}

const DISPLAYS = ['BLOCK', 'LINE', 'ROW', 'TABLE']

function putPositive(written: Data | undefined, field: string, trace: Trace, out: JsonWriter): void {
  const number = storePositive(written, field, trace)
  if (number !== undefined) out.put(field, number)
}

function storeDisplay(value: Data | undefined, trace: Trace): string {
  if (value === undefined || value === null || value === '') return 'BLOCK'
  if (typeof value === 'string' && DISPLAYS.includes(value)) return value
  // Names of the first versions of the messenger, kept as aliases by the server.
  const alias = looselyEquals(value, 'COLUMN') ? 'ROW' : value === 'CARD' ? 'LINE' : undefined
  if (alias === undefined) reportWord(value, 'DISPLAY', DISPLAYS, 'BLOCK', trace)
  else trace.report('attach/display-alias', 'DISPLAY', { value: quote(value), stored: alias })
  return alias ?? 'BLOCK'
}
