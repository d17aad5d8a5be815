// What moves a terminal's cursor, paints it, or turns the direction of writing around: control characters, marks of
// direction, line separators, halves of surrogate pairs.
const CONTROL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu

/** Foreign text that can be printed on one line of a terminal: it does nothing there but stand as it is written. */
export function printable(text: string, maxChars = Number.POSITIVE_INFINITY): string {
  const cut = text.length > maxChars ? `${text.slice(0, maxChars - 1).toWellFormed()}…` : text
  return cut.replace(CONTROL, escapeUnit)
}

/** JSON on one line that can be printed: the encoder leaves some of those characters as they are. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(CONTROL, escapeUnit)
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
