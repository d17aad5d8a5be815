import { DASHES, HEADER } from './quotes.js'
import type { Reading } from './reading.js'
import { pairsIn } from './replace-pairs.js'

const ARROWS = '>>'
const LINE = /(?<=^|\n)\uE001*>>/g

/** Lines that begin with `>>`; neighbours make one quote. */
export function readArrowQuotes(reading: Reading): void {
  const { flat, start, end } = reading
  if (!flat.includes(ARROWS)) return
  let quote: { readonly start: number; lineEnd: number } | undefined
  for (const { 0: sign, index } of flat.slice(start, end).matchAll(LINE)) {
    const arrows = start + index + sign.length - ARROWS.length
    if (quote?.lineEnd === start + index - 1) reading.addInner('marker', arrows, arrows + ARROWS.length)
    else {
      if (quote !== undefined) addQuote(reading, quote.start, quote.lineEnd)
      quote = { start: arrows, lineEnd: end }
    }
    const lineEnd = flat.indexOf('\n', arrows)
    quote.lineEnd = lineEnd < 0 ? end : lineEnd
  }
  if (quote !== undefined) addQuote(reading, quote.start, quote.lineEnd)
  reading.settle()
}

function addQuote(reading: Reading, start: number, lineEnd: number): void {
  const end = reading.startOfBreak(lineEnd)
  reading.addPair({ kind: 'arrows', start, openEnd: start + ARROWS.length, closeStart: end, end })
  // The quote ends between a code and the break behind it.
  reading.hiddenBreaks.delete(end)
}

const ROWS = { open: /-{54}\uE001*\n/g, close: /-{54}/g }
const BREAK = /^\uE001*\n/

/** What stands between two rows of 54 dashes, the first of which ends its line. */
export function readDashQuotes(reading: Reading): void {
  const { flat } = reading
  if (!flat.includes(DASHES)) return
  for (const { start, openEnd, closeStart, end } of pairsIn(flat, ROWS)) {
    reading.addPair({ kind: 'dashes', start, openEnd, closeStart, end })
    reading.hiddenBreaks.add(end)
    const quoted = flat.slice(openEnd, closeStart)
    const [header = ''] = HEADER.exec(quoted) ?? []
    const [gap = ''] = BREAK.exec(quoted.slice(header.length)) ?? []
    if (header !== '' && gap !== '') reading.addInner('marker', openEnd, openEnd + header.length + gap.length)
  }
  reading.settle()
}
