// PCRE \R with the u flag: CRLF as one, LF, VT, FF, CR, NEL, U+2028, U+2029. pcre2pattern(3), "Newline sequences"
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

// A loop, because asking a regular expression takes longer than the rest of reading a short name.
export function hasLineBreak(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 14 ? code > 9 : code === 0x85 || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/** Each line break becomes one space, as the server does in names and descriptions. */
export function joinLines(text: string): string {
  return hasLineBreak(text) ? text.replace(LINE_BREAKS, ' ') : text
}
