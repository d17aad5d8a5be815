import { quote } from '../diagnostic/quote.js'
import type { Params } from '../diagnostic/trace.js'
import type { TextFinding } from './tag-findings.js'

/** Gives the figures of a finding's sentence, with its place in the text; lines and columns count from 1. */
export function findingParams(text: string, field: string): (finding: TextFinding) => Params {
  const lineStarts = lineStartsOf(text)
  return ({ start, end, form = '' }) => {
    const line = lastUpTo(lineStarts, start)
    const column = start - (lineStarts[line] ?? 0) + 1
    return { field, found: quote(text.slice(start, end)), form, line: line + 1, column, start, end }
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The index of the last of these numbers that is not above `value`; the first one never is. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
