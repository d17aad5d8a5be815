/** U+200B, which no client shows. It stays in text that is copied. */
export const INVISIBLE = '\u200b'

// What the server or a client would read as something else, up to the character behind which it is taken apart.
const READ = [
  // Any code, for new ones keep coming; at the end, because what follows could make one.
  String.raw`\[(?=\/?(?:[a-z]|$))`,
  // Line breaks of the server.
  '#(?=BR#)',
  String.raw`<(?=br\s*\/?>)`,
  // Entities, which the server decodes before a client looks for codes; &#36 counts without its semicolon.
  String.raw`&(?=#?\w{1,31};|#36)`,
  // How the server keeps characters beyond the BMP: `:f09f9880:`.
  String.raw`:(?=[\da-f]{8}:)`,
  // Quotes: 54 dashes in a row, or `>>` where a line begins.
  '-{53}(?=-)',
  String.raw`\n(?=>>)`,
  // The server trims the text, so what stands behind white space begins it.
  String.raw`^\s*(?=>>|\/me|\/loud)`,
]
const ANY = new RegExp(READ.join('|'), 'gi')

/**
 * The text so that it shows as it was typed, whatever it holds: no code, quote, line break code, entity, emoji code or `/me`
 * in it is read as such, not even where it stands inside of your own codes. The platform knows no escape, so a zero-width
 * space (U+200B) is put behind the character that would begin one, and nowhere else; a NUL, which nothing shows, is dropped.
 *
 * Texts that touch one another are escaped as one: two halves of a code are none by themselves.
 *
 * What is left as it is: white space at the ends of a message is trimmed, four spaces or a tab show as no-break spaces and
 * those of the text as spaces, an address becomes a link (that of an image the image), and a smile of the portal its picture.
 * Backslashes are not touched either: in an ATTACH the server reads `\n`, `\t`, `\"` and `\\`.
 *
 * @example
 * escapeText('[b]no[/b]') === '[\u200bb]no[\u200b/b]'
 * // true
 */
export function escapeText(text: string): string {
  return text.replaceAll('\0', '').replace(ANY, read => read + INVISIBLE)
}
