/** A line of BB code. A block of code is one, however many lines it shows: nothing may be put in front of them. */
export interface Line {
  readonly text: string
  readonly isBlock?: boolean
}

/** Lines that belong together, and what they are. */
export interface Box {
  readonly kind: 'text' | 'heading' | 'item' | 'quote' | 'code'
  readonly lines: readonly Line[]
}

const BLANK: Line = { text: '' }

/** The lines of boxes one below the other; `isDense` leaves no blank lines between texts and lists. */
export function stack(boxes: readonly Box[], isDense = false): readonly Line[] {
  return boxes.flatMap((box, index) => {
    const above = boxes[index - 1]
    return above !== undefined && isApart(above, box, isDense) ? [BLANK, ...box.lines] : box.lines
  })
}

// Clients leave a gap around quotes and before code themselves. The first line break behind code is not shown.
function isApart(above: Box, below: Box, isDense: boolean): boolean {
  if (above.lines.at(-1)?.isBlock === true) return true
  if (above.kind === 'quote' && below.kind === 'quote') return true
  if (above.kind === 'heading') return below.kind === 'heading'
  if (isBoxed(above) || isBoxed(below)) return below.kind === 'heading'
  if (above.kind === 'item' && below.kind === 'item') return hasGap(above) || hasGap(below)
  return !(isDense && below.kind === 'item')
}

function isBoxed({ kind }: Box): boolean {
  return kind === 'quote' || kind === 'code'
}

function hasGap({ lines }: Box): boolean {
  return lines.some(({ text }) => text === '')
}
