// PHP trim() without a second argument: space, tab, newline, carriage return, NUL and vertical tab.
// Not among them: form feed, NBSP, BOM, U+2028 and every other Unicode space. https://www.php.net/trim
function isTrimmed(code: number): boolean {
  return code === 32 || (code < 14 && (code === 10 || code === 9 || code === 13 || code === 0 || code === 11))
}

export function trim(text: string): string {
  let end = text.length
  if (end === 0) return text
  if (!isTrimmed(text.charCodeAt(0)) && !isTrimmed(text.charCodeAt(end - 1))) return text
  let start = 0
  while (start < end && isTrimmed(text.charCodeAt(start))) start++
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

/** Nothing is left after {@link trim}. */
export function isBlank(text: string): boolean {
  return trim(text) === ''
}
