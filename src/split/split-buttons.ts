import { type Cost, NO_COST, plus } from '../fit/cost.js'
import { elementsOf, type Load, Packer, type Parcel } from './pack.js'
import type { PartList } from './part-list.js'

interface Row {
  /** What ends the row before; goes where the row begins a keyboard. */
  readonly newLines: readonly Parcel[]
  readonly buttons: readonly Parcel[]
}

/** Rows of buttons over several keyboards. A row that is too long for any is divided between two buttons. */
export function splitKeyboard(list: PartList): readonly Load[] {
  const packer = new Packer(list)
  for (const { newLines, buttons } of rowsOf(list)) {
    const cost = totalOf(buttons)
    if (!packer.takes(plus(totalOf(newLines), cost))) packer.startNext()
    if (!packer.isEmpty) for (const newLine of newLines) packer.add(newLine)
    for (const button of buttons) packer.add(button)
  }
  return packer.finish(elementsOf)
}

/** Items over several menus. */
export function splitMenu(list: PartList): readonly Load[] {
  const packer = new Packer(list)
  for (const item of parcelsOf(list)) packer.add(item)
  return packer.finish(elementsOf)
}

function rowsOf(list: PartList): readonly Row[] {
  const rows: { newLines: Parcel[]; buttons: Parcel[] }[] = []
  let row: (typeof rows)[number] | undefined
  for (const parcel of parcelsOf(list)) {
    const endsRow = isNewLine(parcel.element)
    if (row === undefined || (endsRow && row.buttons.length > 0)) {
      row = { newLines: [], buttons: [] }
      rows.push(row)
    }
    ;(endsRow ? row.newLines : row.buttons).push(parcel)
  }
  return rows
}

function isNewLine(element: unknown): boolean {
  return typeof element === 'object' && element !== null && 'TYPE' in element && element.TYPE === 'NEWLINE'
}

function parcelsOf(list: PartList): readonly Parcel[] {
  return list.elements.map((element, index) => ({
    element,
    cost: list.costOf(element),
    stretch: { path: list.path, start: index, end: index + 1 },
  }))
}

function totalOf(parcels: readonly Parcel[]): Cost {
  return parcels.reduce((total, { cost }) => plus(total, cost), NO_COST)
}
