import stringWidth from 'string-width'
import { quote } from '../diagnostic/quote.js'
import { toAddress } from './address.js'
import { type Element, type Piece, plainText } from './document.js'
import type { Printing } from './printing.js'
import { hasHead, rowsOf } from './table-rows.js'

/** Wider cells are not filled up to: their rows would break in every window. */
const MAX_COLUMN_WIDTH = 40

type Align = NonNullable<Element['align']>

/** A table as lines of text with aligned columns. */
export function toTableText(table: Element, printing: Printing): string {
  const rows = rowsOf(table)
  const texts = rows.map(cells => cells.map(cell => textOf(cell, printing)))
  const widths: number[] = []
  for (const row of texts) {
    for (const [index, { width }] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, Math.min(width, MAX_COLUMN_WIDTH))
    }
  }
  const aligns = rows[0]?.map(({ align = 'left' }) => align) ?? []
  const lines = texts.map(row => row.map((cell, index) => fill(cell, widths[index] ?? 0, aligns[index])).join(' | '))
  if (hasHead(rows)) lines.splice(1, 0, widths.map(width => '-'.repeat(Math.max(width, 1))).join('-|-'))
  return lines.map(line => line.trimEnd()).join('\n')
}

interface Cell {
  readonly text: string
  readonly width: number
}

function textOf(cell: Element, printing: Printing): Cell {
  reportLinks(cell.children, printing)
  const text = cell.children.map(plainText).join('').replace(/\s+/g, ' ').trim()
  return { text, width: stringWidth(text) }
}

function fill({ text, width }: Cell, columnWidth: number, align: Align = 'left'): string {
  const space = Math.max(columnWidth - width, 0)
  const left = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0
  return ' '.repeat(left) + text + ' '.repeat(space - left)
}

function reportLinks(pieces: readonly Piece[], printing: Printing): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    const { address, children, line } = piece
    const isHidden = address !== undefined && toAddress(plainText(piece)) !== toAddress(address)
    if (isHidden) printing.report('markup/table-link', line, { address: quote(address) })
    reportLinks(children, printing)
  }
}
