import { isHexColor } from '../../field/color.js'
import type { DataObject } from '../../php/data.js'
import { textOf } from '../client/fields.js'
import { isHidden } from '../client/is-hidden.js'
import { tokenOf } from '../client/token.js'
import type { ScenePart } from '../scene/scene.js'
import { wordOf } from '../view.js'
import { type Box, flow, toColumns } from './box.js'
import { BUTTON_INKS, DIM, type Ink } from './ink.js'
import { center, type Line, run, widestOf } from './line.js'
import { findingLines } from './note-lines.js'
import type { Pen } from './pen.js'
import { wrap } from './wrap.js'

const FULL_COLUMNS = 28
const MAX_COLUMNS = 62

/** The buttons as they stand beside and below one another. */
export function keyboardLines({ slots }: ScenePart, width: number, pen: Pen): readonly Line[] {
  const most = Math.min(width, MAX_COLUMNS)
  const lines: Line[] = []
  let row: Box[] = []
  let notes: Line[] = []
  const endRow = () => {
    lines.push(...flow(row, most), ...notes)
    row = []
    notes = []
  }
  for (const slot of slots) {
    for (const element of slot.stored) {
      if (element.TYPE === 'NEWLINE') endRow()
      else if (isHidden(element, pen.client)) {
        if (pen.marks) row.push(hiddenBox(element, most, pen))
      } else if (element.DISPLAY === 'LINE') row.push(buttonBox(element, most, pen))
      else {
        endRow()
        lines.push(...buttonBox(element, most, pen).lines)
      }
    }
    // Below the row, which stays as it is.
    notes.push(...findingLines(slot, width, pen))
  }
  endRow()
  return lines
}

function buttonBox(element: DataObject, most: number, pen: Pen): Box {
  const ink = inkOf(element, pen)
  const told = toColumns(element.WIDTH) ?? (element.DISPLAY === 'LINE' ? undefined : FULL_COLUMNS)
  const [left, right] = pen.isColored ? ['  ', '  '] : ['[ ', ' ]']
  const label = wrap(run(textOf(element.TEXT), ink), Math.min(told ?? most, most) - 4)
  const width = Math.max(told === undefined ? 0 : Math.min(told, most), widestOf(label) + 4)
  const lines = label.map(line => [...run(left, ink), ...center(line, width - 4, ink), ...run(right, ink)])
  return { width, lines }
}

function hiddenBox({ TEXT }: DataObject, most: number, pen: Pen): Box {
  const lines = wrap(run(wordOf(pen, 'hidden', { what: textOf(TEXT) }), DIM), most)
  return { width: widestOf(lines), lines }
}

/** Today's clients paint by the token, the old one by the colours alone. */
function inkOf({ BG_COLOR, TEXT_COLOR, BG_COLOR_TOKEN, DISABLED }: DataObject, { client }: Pen): Ink {
  const { background, color } = BUTTON_INKS[client === 'legacy' ? 'base' : tokenOf(BG_COLOR_TOKEN)]
  const own = (given: unknown, other: string) =>
    client === 'legacy' && typeof given === 'string' && isHexColor(given) ? given : other
  const ink = { background: own(BG_COLOR, background), color: own(TEXT_COLOR, color) }
  return DISABLED === 'Y' ? { ...ink, ...DIM } : ink
}
