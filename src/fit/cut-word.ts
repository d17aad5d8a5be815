import { bytesOf, type Cost, type Ruler } from './cost.js'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

// What a segmenter looks at behind a place, and how far back a word may begin that goes over to the next piece whole.
const CONTEXT_CHARS = 64
const MAX_MOVED_CHARS = 40
const WORD_WINDOW_CHARS = 200

/**
 * Where to cut letters that stand without white space, from `start` on, so that what is before takes `room` at most:
 * between two words, as Chinese and Thai write them, or between two characters as people see them. A character that is
 * larger than the room is cut between its code points. Gives `start` where not even one code point fits.
 */
export function cutWord(text: string, start: number, end: number, ruler: Ruler, room: Cost): number {
  const last = lastFit(text, start, end, ruler, room)
  if (last >= end || last <= start) return last
  const context = Math.min(end, last + CONTEXT_CHARS)
  const character = start + startOf(graphemes, text.slice(start, context), last - start)
  if (character <= start) return last
  const from = Math.max(start, character - WORD_WINDOW_CHARS)
  const word = from + startOf(words, text.slice(from, context), character - from)
  return word > from && character - word <= MAX_MOVED_CHARS ? word : character
}

function startOf(segmenter: Intl.Segmenter, text: string, index: number): number {
  return segmenter.segment(text).containing(index)?.index ?? index
}

function lastFit(text: string, start: number, end: number, ruler: Ruler, room: Cost): number {
  let chars = 0
  let bytes = 0
  let index = start
  while (index < end) {
    const code = text.codePointAt(index) ?? 0
    const cost = ruler.charsOf(code)
    chars += cost
    bytes += bytesOf(code, cost)
    if (chars > room.chars || bytes > room.bytes) break
    index += code > 0xffff ? 2 : 1
  }
  return index
}
