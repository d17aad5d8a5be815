const segmenter = new Intl.Segmenter()
const WINDOW_CHARS = 1_000

/**
 * How many characters people count in a text. It is read in windows, for engines copy the whole text with every character
 * that they find in it.
 */
export function countGraphemes(text: string): number {
  let count = 0
  let start = 0
  let window = WINDOW_CHARS
  while (start < text.length) {
    const end = codePointEnd(text, start + window)
    let found = 0
    let last = 0
    for (const { index } of segmenter.segment(text.slice(start, end))) {
      found++
      last = index
    }
    if (end === text.length) return count + found
    // The last one may go on behind the window. One that fills it needs a larger one.
    window = last === 0 ? window * 2 : WINDOW_CHARS
    count += found - 1
    start += last
  }
  return count
}

function codePointEnd(text: string, end: number): number {
  if (end >= text.length) return text.length
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end
}
