import type { DataObject } from '../../php/data.js'
import { dialogOf, textOf } from '../client/fields.js'
import { displayOf, hasValue, isPainted } from '../client/grid-row.js'
import { tokenOf } from '../client/token.js'
import { wordOf } from '../view.js'
import { type Box, beside, flow, toColumns } from './box.js'
import { BOLD, DIM, type Ink, LINK, PLAIN, paintedIn, VALUE_INKS } from './ink.js'
import { columnsOf, type Line, run, widestOf } from './line.js'
import type { Pen } from './pen.js'
import { textLines } from './text-lines.js'
import { wrap } from './wrap.js'

/** The rows of a grid in order, each in its own display; those of LINE stand beside one another. */
export function gridLines(rows: readonly DataObject[], width: number, pen: Pen): readonly Line[] {
  const lines: Line[] = []
  let inline: Box[] = []
  for (const row of rows) {
    const display = displayOf(row, pen.client)
    if (display === 'LINE') {
      inline.push(stackOf(row, width, pen, pen.client === 'legacy' ? OLD_LINE_COLUMNS : undefined))
      continue
    }
    lines.push(...flow(inline, width))
    inline = []
    if (display === 'BLOCK') lines.push(...stackOf(row, width, pen).lines)
    else if (display === 'ROW') lines.push(...sideLines(row, width, pen))
    else if (pen.marks) lines.push(...hiddenLines(row, width, pen))
  }
  return [...lines, ...flow(inline, width)]
}

function hiddenLines({ NAME, VALUE }: DataObject, width: number, pen: Pen): readonly Line[] {
  return wrap(run(wordOf(pen, 'hidden', { what: textOf(NAME) || textOf(VALUE) }), DIM), width)
}

// The old client makes these as wide as this where no width is told.
const OLD_LINE_COLUMNS = 25
const MIN_NAME_COLUMNS = 6

/** The name above the value. */
function stackOf(row: DataObject, width: number, pen: Pen, unlessTold?: number): Box {
  const told = (hasValue(row) ? toColumns(row.WIDTH) : undefined) ?? unlessTold
  const most = Math.min(told ?? width, width)
  const lines = [...nameLines(row, most), ...valueLines(row, most, pen)]
  // A wide character does not get narrower than its two columns.
  return { width: Math.max(told === undefined ? 0 : most, widestOf(lines)), lines }
}

/** The name on the left, the value on the right; each row is a table of its own. */
function sideLines(row: DataObject, width: number, pen: Pen): readonly Line[] {
  const name = textOf(row.NAME)
  if (name === '') return valueLines(row, width, pen)
  if (!hasValue(row)) return nameLines(row, width)
  const most = Math.max(Math.floor((width * 2) / 3), 1)
  const told = toColumns(row.WIDTH) ?? Math.max(columnsOf(run(name)), MIN_NAME_COLUMNS)
  const names = nameLines(row, Math.min(told, most))
  const nameWidth = Math.max(Math.min(told, most), widestOf(names))
  const value = valueLines(row, Math.max(width - nameWidth - 1, 1), pen)
  return beside([
    { width: nameWidth, lines: names },
    { width: widestOf(value), lines: value },
  ])
}

function nameLines({ NAME }: DataObject, width: number): readonly Line[] {
  const name = textOf(NAME)
  return name === '' ? [] : wrap(run(name, BOLD), width)
}

function valueLines(row: DataObject, width: number, pen: Pen): readonly Line[] {
  const target = textOf(row.LINK) || (pen.client === 'legacy' ? dialogOf(row) : '')
  const ink = inkOf(row, pen)
  const lines = textLines(textOf(row.VALUE), width, pen, target === '' ? ink : { ...LINK, ...ink })
  return pen.isColored || target === '' ? lines : [...lines, ...wrap(run(`<${target}>`), width)]
}

function inkOf(row: DataObject, { client }: Pen): Ink {
  if (client === 'legacy') return paintedIn(PLAIN, row.COLOR)
  return isPainted(row, client) ? VALUE_INKS[tokenOf(row.COLOR_TOKEN)] : PLAIN
}
