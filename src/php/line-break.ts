// PCRE \R with the u flag: CRLF as one, LF, VT, FF, CR, NEL, U+2028, U+2029. pcre2pattern(3), "Newline sequences"
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/

export function hasLineBreak(text: string): boolean {
  return LINE_BREAK.test(text)
}

/** Each line break becomes one space, as the server does in names and descriptions. */
export function joinLines(text: string): string {
  return LINE_BREAK.test(text) ? text.replace(LINE_BREAKS, ' ') : text
}
