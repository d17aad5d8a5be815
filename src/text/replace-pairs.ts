import { Finder } from './finder.js'

export interface PairRule {
  /** An opening tag, with the flags `g` and `i`. */
  readonly open: RegExp
  /** Its closing tag, with the flags `g` and `i`. */
  readonly close: RegExp
  /** How much must stand between the two. */
  readonly minChars?: 0 | 1
}

/** Where a pair of tags stands. */
export interface FoundPair {
  readonly start: number
  readonly openEnd: number
  readonly closeStart: number
  readonly end: number
  /** What the opening tag captures. */
  readonly captured: readonly (string | undefined)[]
}

/** Each opening tag with the next closing one, whatever stands between them. */
export function* pairsIn(text: string, { open, close, minChars = 0 }: PairRule): Generator<FoundPair> {
  if (!isIn(text, open)) return
  const closing = new Finder(text, close)
  const opening = new RegExp(open)
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const openEnd = opening.lastIndex
    const closeStart = closing.from(openEnd + minChars)
    if (closeStart === Number.POSITIVE_INFINITY) return
    yield { start: found.index, openEnd, closeStart, end: closing.end, captured: found.slice(1) }
    opening.lastIndex = closing.end
  }
}

// Most texts hold few of the codes, and a pattern of one's own costs more than a look.
function isIn(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0
}

export interface Pairs extends PairRule {
  /** What stands instead, with what the opening tag captures; undefined leaves the text as it is. */
  readonly write: (inner: string, captured: readonly (string | undefined)[]) => string | undefined
}

/** Replaces each opening tag together with the next closing one. */
export function replacePairs(text: string, pairs: Pairs): string {
  if (!isIn(text, pairs.open)) return text
  return replaceFound(text, pairsIn(text, pairs), ({ openEnd, closeStart, captured }) =>
    pairs.write(text.slice(openEnd, closeStart), captured),
  )
}

/** The text with what `write` gives in the places of the pairs; undefined leaves one as it is. */
export function replaceFound<Found extends { readonly start: number; readonly end: number }>(
  text: string,
  pairs: Iterable<Found>,
  write: (pair: Found) => string | undefined,
): string {
  let written = ''
  let copied = 0
  for (const pair of pairs) {
    written += text.slice(copied, pair.start) + (write(pair) ?? text.slice(pair.start, pair.end))
    copied = pair.end
  }
  return copied === 0 ? text : written + text.slice(copied)
}

/** How often the client looks for tags inside of the tags that it has just replaced. */
export const MAX_PASSES = 11

/** Replaces again what stands inside of what was replaced. Deeper tags stay as typed. */
export function replaceNested(text: string, replace: (text: string) => string): string {
  let replaced = text
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = replace(replaced)
    if (next === replaced) break
    replaced = next
  }
  return replaced
}
