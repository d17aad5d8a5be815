import type { Line } from './boxes.js'
import { type Element, type Piece, plainText } from './document.js'
import type { Printing } from './printing.js'
import { hasHead, rowsOf } from './table-rows.js'

type LayOut = (pieces: readonly Piece[], printing: Printing) => readonly Line[]

/**
 * Puts a table into the ATTACH: one of two columns as rows of a name and a value, a wider one as a group of cells under
 * their columns' names for each row.
 */
export function toGrid(table: Element, printing: Printing, layOut: LayOut): void {
  const rows = rowsOf(table)
  const names = hasHead(rows) ? (rows[0] ?? []).map(nameOf) : []
  const cellText = (cell: Element) =>
    layOut(cell.children, printing)
      .map(({ text }) => text)
      .join('\n')
  const columns = Math.max(0, ...rows.map(cells => cells.length))
  if (columns === 0) return
  if (columns <= 2) {
    const pairs = rows.map(([name, value]) => rowOf(name && nameOf(name), value && cellText(value)))
    printing.append(attach => attach.grid('row', pairs))
    return
  }
  for (const cells of names.length > 0 ? rows.slice(1) : rows) {
    const group = cells.map((cell, index) => rowOf(names[index], cellText(cell)))
    printing.append(attach => attach.grid('line', group).delimiter())
  }
}

function rowOf(name = '', value = ''): { readonly name?: string; readonly value?: string } {
  return { ...(name !== '' && { name }), ...(value !== '' && { value }) }
}

function nameOf(cell: Element): string {
  return cell.children.map(plainText).join('').replace(/\s+/g, ' ').trim()
}
