const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The text as the client takes it into HTML, before it looks for tags. */
export function encodeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, char => ENTITIES[char] ?? char) : text
}

// Most texts have none of them, and to look is cheaper than to replace.
const SPECIAL = /[&<>"']/
const SPECIALS = /[&<>"']/g

/** A text as a browser writes it between tags: quotes may stand there. */
export function encodeContent(text: string): string {
  return text.replace(/[&<>]/g, char => ENTITIES[char] ?? char)
}

/** What {@link encodeText} was given. An `&nbsp;` stays, for it is none of the five. */
export function decodeText(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, entity => CHARACTERS[entity] ?? entity)
}

/** The characters of an HTML text, as a browser shows them. */
export function readText(html: string): string {
  return decodeText(html.replaceAll('&nbsp;', '\u00a0'))
}
