// What moves a terminal's cursor, paints it, or turns the direction of writing around: control characters, marks of
// direction, line separators, halves of surrogate pairs.
const CONTROL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu

// Of these the encoder of JSON leaves only some from here on.
const MAY_CONTROL = /[\u007f-\uffff]/

/** Foreign text that can be printed on one line of a terminal: it does nothing there but stand as it is written. */
export function printable(text: string, maxChars = Number.POSITIVE_INFINITY): string {
  const cut = text.length > maxChars ? `${text.slice(0, maxChars - 1).toWellFormed()}…` : text
  return cut.replace(CONTROL, escapeUnit)
}

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map(line => printable(line))
    .join('\n')
}

/** JSON on one line that can be printed: the encoder leaves some of those characters as they are. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value)
  return MAY_CONTROL.test(json) ? json.replace(CONTROL, escapeUnit) : json
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
