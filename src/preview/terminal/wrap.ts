import stringWidth from 'string-width'
import { columnsOf, type Line, type Run } from './line.js'

/** A word, and the space before it. A word can change its looks within. */
interface Word {
  readonly gap: Line
  readonly runs: Run[]
}

/** Breaks a line between words into lines of at most `width` columns; a longer word is broken where it must. */
export function wrap(line: Line, width: number): readonly Line[] {
  const most = Math.max(width, 1)
  const lines: Run[][] = []
  let current: Run[] = []
  let left = most
  const startNext = () => {
    lines.push(current)
    current = []
    left = most
  }
  for (const { gap, runs } of wordsOf(line)) {
    const columns = columnsOf(runs)
    const isFirst = current.length === 0
    const space = isFirst ? 0 : gap.length
    if (!isFirst && space + columns > left) startNext()
    else if (space > 0) {
      current.push(...gap)
      left -= space
    }
    for (const piece of columns > most ? piecesOf(runs) : runs) {
      const taken = columnsOf([piece])
      if (taken > left && current.length > 0) startNext()
      current.push(piece)
      left -= taken
    }
  }
  if (current.length > 0 || lines.length === 0) lines.push(current)
  return lines
}

function wordsOf(line: Line): readonly Word[] {
  const words: Word[] = []
  let word: Word = { gap: [], runs: [] }
  for (const { text, ink } of line) {
    for (const [index, part] of text.split(/ +/).entries()) {
      if (index > 0) {
        if (word.runs.length > 0) words.push(word)
        word = { gap: [{ text: ' ', ink }], runs: [] }
      }
      if (part !== '') word.runs.push({ text: part, ink })
    }
  }
  if (word.runs.length > 0) words.push(word)
  return words
}

const segmenter = new Intl.Segmenter()

/** Pieces that are not broken: what a reader takes for a character. What takes no column stays with the one before. */
function* piecesOf(runs: readonly Run[]): Generator<Run> {
  for (const { text, ink } of runs) {
    let piece = ''
    for (const { segment } of segmenter.segment(text)) {
      if (piece !== '' && stringWidth(segment) > 0) {
        yield { text: piece, ink }
        piece = ''
      }
      piece += segment
    }
    if (piece !== '') yield { text: piece, ink }
  }
}
