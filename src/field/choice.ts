import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { type Data, isSet } from '../php/data.js'

/** What the server keeps of a word out of a list: the word itself, spelt exactly so, or else `fallback`. */
export function storeWord(
  value: Data | undefined,
  field: string,
  words: readonly string[],
  fallback: string,
  trace: Trace,
): string {
  if (value === undefined) return fallback
  for (const word of words) if (value === word) return word
  if (isSet(value) && value !== '') reportWord(value, field, words, fallback, trace)
  return fallback
}

export function reportWord(value: Data, field: string, words: readonly string[], stored: string, trace: Trace): void {
  trace.report('field/unknown-word', field, {
    field,
    value: quote(value),
    words: words.join(', '),
    stored,
    meant: nearest(value, words),
  })
}

const MAX_WORD_CHARS = 40

/** The one of `words` that somebody who wrote `value` probably meant, or '' when none is near. */
export function nearest(value: Data, words: Iterable<string>): string {
  if (typeof value !== 'string' || value.length > MAX_WORD_CHARS) return ''
  const written = fold(value)
  let best = ''
  let bestDistance = Math.min(3, Math.floor(written.length / 3) + 1)
  for (const word of words) {
    const folded = fold(word)
    if (Math.abs(folded.length - written.length) >= bestDistance) continue
    const distance = editDistance(written, folded, bestDistance)
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}

// Case, spaces and the separators of other naming styles make no difference: `bgColor `, `BG-COLOR`, `BG_COLOR`.
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '')
}

/**
 * Characters to replace, insert, leave out or swap, or `enough` where there are not fewer:
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
function editDistance(from: string, to: string, enough: number): number {
  let beforePrevious: number[] = []
  let previous: number[] = []
  for (let j = 0; j <= to.length; j++) previous.push(j)
  let beforeLeast = 0
  for (let i = 1; i <= from.length; i++) {
    const current = [i]
    let least = i
    for (let j = 1; j <= to.length; j++) {
      const replaced = (previous[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1)
      current[j] = Math.min(replaced, (previous[j] as number) + 1, (current[j - 1] as number) + 1)
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (isSwapped) current[j] = Math.min(current[j] as number, (beforePrevious[j - 2] as number) + 1)
      least = Math.min(least, current[j] as number)
    }
    // A swap goes on from the row before the last one.
    if (least >= enough && beforeLeast >= enough - 1) return enough
    beforeLeast = least
    beforePrevious = previous
    previous = current
  }
  return previous[to.length] as number
}
