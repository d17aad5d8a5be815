/** As wide as a digit, and not collapsed by clients. */
const FIGURE_SPACE = '\u2007'

const GAP = /^ +| {2,}/gm
// One to three spaces at the beginning of a line, or two or three within, behind those that clients widen.
const CLOSED_GAP = /(?:^|[^ ])(?: {4})* {2,3}(?! )|^(?: {4})* (?! )/m

/**
 * Code whose indents and columns stay as wide as they are. Clients make no-break spaces of every four spaces and collapse
 * the others, so where gaps of other widths occur, all of them are made of figure spaces.
 */
export function withFirmGaps(code: string): string {
  const spaced = code.replaceAll('\t', '    ')
  return CLOSED_GAP.test(spaced) ? spaced.replace(GAP, gap => FIGURE_SPACE.repeat(gap.length)) : spaced
}
