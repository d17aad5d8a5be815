import { columnsOf, type Line, padEnd, run } from './line.js'

/** What is drawn as a rectangle: lines of at most its width. */
export interface Box {
  readonly width: number
  readonly lines: readonly Line[]
}

/** Boxes side by side, one column apart, in as many rows as the width makes of them. */
export function flow(boxes: readonly Box[], width: number): readonly Line[] {
  const lines: Line[] = []
  let row: Box[] = []
  let taken = 0
  for (const box of boxes) {
    if (row.length > 0 && taken + 1 + box.width > width) {
      lines.push(...beside(row))
      row = []
      taken = 0
    }
    taken += box.width + (row.length > 0 ? 1 : 0)
    row.push(box)
  }
  return [...lines, ...beside(row)]
}

/** Boxes in one row, their first lines at one height. */
export function beside(boxes: readonly Box[]): readonly Line[] {
  const height = Math.max(0, ...boxes.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    boxes.flatMap(({ lines, width }, index) => {
      const line = lines[at] ?? []
      const isLast = index === boxes.length - 1
      return [...(index > 0 ? run(' ') : []), ...(isLast ? line : padEnd(line, width))]
    }),
  )
}

/** Lines in a frame of their own width. */
export function framed(lines: readonly Line[], width: number, frame: (text: string) => Line): readonly Line[] {
  const edge = '─'.repeat(width + 2)
  return [
    frame(`╭${edge}╮`),
    ...lines.map(line => [...frame('│ '), ...padEnd(line, width), ...frame(' │')]),
    frame(`╰${edge}╯`),
  ]
}

/** Lines behind something that stands before each of them. */
export function behind(mark: Line, lines: readonly Line[]): readonly Line[] {
  return lines.map(line => [...mark, ...line])
}

/** The width that is left behind a mark. */
export function leftOf(width: number, mark: Line): number {
  return Math.max(width - columnsOf(mark), 1)
}

const PX_PER_COLUMN = 8

/** A width in columns; nothing where there is none. */
export function toColumns(px: unknown): number | undefined {
  return typeof px === 'number' && px > 0 ? Math.max(1, Math.round(px / PX_PER_COLUMN)) : undefined
}
