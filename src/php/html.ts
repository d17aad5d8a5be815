// PHP htmlspecialchars() with ENT_COMPAT, as the server calls it: the single quote stays.
// https://www.php.net/htmlspecialchars
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}
const SPECIAL = /[&"<>]/
const SPECIALS = /[&"<>]/g

export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, char => ENTITIES[char] as string) : text
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' }

/** The text that {@link escapeHtml} was given. */
export function decodeHtml(html: string): string {
  return html.includes('&') ? html.replace(/&(?:amp|quot|lt|gt);/g, entity => CHARACTERS[entity] as string) : html
}
