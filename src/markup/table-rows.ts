import type { Element, Piece } from './document.js'

/** The rows of a table, wherever they stand in it; what is no cell belongs to the row's own. */
export function rowsOf(table: Element): readonly (readonly Element[])[] {
  const rows: (readonly Element[])[] = []
  const collect = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (typeof piece === 'string') continue
      if (piece.kind === 'row') rows.push(piece.children.filter(isCell))
      else if (piece.kind !== 'table') collect(piece.children)
    }
  }
  collect(table.children)
  return rows.filter(cells => cells.length > 0)
}

/** Whether the first row names the columns. */
export function hasHead(rows: readonly (readonly Element[])[]): boolean {
  return rows[0]?.every(({ isHead }) => isHead === true) ?? false
}

function isCell(piece: Piece): piece is Element {
  return typeof piece !== 'string' && piece.kind === 'cell'
}
