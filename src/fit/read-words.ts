// What is one thing, though it has the look of several: entities, emoji as the server keeps them, line break codes,
// sequences that the server replaces in an ATTACH, and addresses, which become links.
const WHOLE = String.raw`&(?:#?\w{1,31};|#36)|:[\da-f]{8}:|#BR#|\\+[nt"]|(?:https?:\/\/|www\.)[^\s[\]<>"]+`
// White space that may go at the end of a line; no-break spaces stay.
const GAP = String.raw`[^\S\u00a0\u202f\ufeff]+`
// A sentence of Chinese or Japanese ends without a space.
const SENTENCE_END = '[。！？]+'
const PIECE = new RegExp(`(${WHOLE})|(${GAP})|(${SENTENCE_END})`, 'gi')
const ENDS_SENTENCE = /[.!?…][)\]"'»”’]*$/

/** A piece of plain text: a word, the white space between words, or signs that belong together. */
export interface Word {
  readonly type: 'word' | 'gap' | 'whole'
  readonly start: number
  readonly end: number
  readonly endsSentence: boolean
}

/** Takes plain text apart, without leaving out anything. */
export function readWords(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = []
  const part = text.slice(start, end)
  let from = 0
  const push = (type: Word['type'], until: number, endsSentence: boolean) => {
    if (until > from) words.push({ type, start: start + from, end: start + until, endsSentence })
    from = until
  }
  for (const { 1: whole, 2: gap, 3: stop, 0: found, index } of part.matchAll(PIECE)) {
    const until = index + found.length
    if (stop !== undefined) push('word', until, true)
    else {
      push('word', index, gap !== undefined && ENDS_SENTENCE.test(part.slice(Math.max(from, index - 10), index)))
      push(whole === undefined ? 'gap' : 'whole', until, false)
    }
  }
  push('word', part.length, false)
  return words
}
