// Controls, halves of characters, and what changes the direction of a text or takes no place in it.
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Whether a text holds characters that nobody sees in an editor, or that an editor cannot hold. */
export function hasUnseen(text: string): boolean {
  return text.search(UNSEEN) !== -1
}

/** Writes such characters as escapes: `\n`, `\r`, `\t`, and what `write` makes of any other code point. */
export function escapeUnseen(text: string, write: (codePoint: number) => string): string {
  return text.replace(UNSEEN, char => NAMED.get(char) ?? write(char.codePointAt(0) ?? 0))
}

/** A number in hexadecimal digits, at least so many. */
export function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

/** The quote that a text holds less often; the single one where it does not matter. */
export function quoteFor(text: string): "'" | '"' {
  const singles = text.split("'").length
  return singles > 1 && singles > text.split('"').length ? '"' : "'"
}
