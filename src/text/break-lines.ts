/** `[BR]`, `[br]` and `#BR#` become line breaks when the server adds a message. `[Br]` does not. */
export function breakLines(text: string): string {
  return text.includes('[') || text.includes('#') ? text.replace(/\[BR\]|\[br\]|#BR#/g, '\n') : text
}
