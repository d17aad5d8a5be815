const CELLS = 20
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** A bar of how much of a limit is taken, to an eighth of a cell, in its two pieces. */
export function sizeBar(chars: number, maxChars: number): { readonly taken: string; readonly left: string } {
  const share = Math.min(1, chars / maxChars)
  const eighths = chars === 0 ? 0 : Math.max(1, Math.floor(share * CELLS * 8))
  const taken = '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7]
  return { taken, left: '·'.repeat(CELLS - taken.length) }
}

/** Percent to one decimal: 100 is said of the limit itself only, and 0 of nothing only. */
export function percentOf(chars: number, maxChars: number): number {
  const permille = (chars * 1000) / maxChars
  if (chars > maxChars) return Math.ceil(permille) / 10
  return chars === 0 ? 0 : Math.max(1, Math.floor(permille)) / 10
}
