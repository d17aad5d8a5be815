import type { Line } from './boxes.js'

/** Clients show four spaces as no-break spaces, and collapse fewer. */
const INDENT = '    '
const ARROWS = '>>'

/** Lines of a quote. One in another is no code of its own. */
export function quoted(lines: readonly Line[]): readonly Line[] {
  return lines.map(line => {
    const isQuote = line.text.startsWith(ARROWS)
    return { ...line, text: isQuote ? `${ARROWS}> ${line.text.slice(ARROWS.length)}` : ARROWS + line.text }
  })
}

/** Lines of an item, the first of them behind its marker. */
export function withMarker(lines: readonly Line[], marker: string): readonly Line[] {
  const [first = { text: '' }, ...rest] = lines
  return isFlush(first)
    ? [{ text: marker }, ...lines.map(indented)]
    : [{ text: `${marker} ${first.text}` }, ...rest.map(indented)]
}

// Quotes and code begin where the line begins.
function isFlush({ text, isBlock }: Line): boolean {
  return isBlock === true || text.startsWith(ARROWS)
}

function indented(line: Line): Line {
  return isFlush(line) || line.text === '' ? line : { text: INDENT + line.text }
}
