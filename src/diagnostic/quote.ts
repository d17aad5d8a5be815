const MAX_CHARS = 60

/** A value as it can stand in a sentence: JSON, cut to a line; of an array only the outline; nothing of a missing one. */
export function quote(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return quoteText(value)
  if (typeof value === 'object' && value !== null) return outline(value)
  return typeof value === 'function' ? 'a function' : cut(String(value), MAX_CHARS)
}

function quoteText(text: string): string {
  if (text.length < MAX_CHARS) {
    const json = JSON.stringify(text)
    if (json.length <= MAX_CHARS) return json
  }
  let shown = ''
  for (const char of text) {
    const next = `${shown}${char}`
    if (JSON.stringify(next).length >= MAX_CHARS) break
    shown = next
  }
  return JSON.stringify(`${shown}…`)
}

function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text
  const chars = [...text.slice(0, 2 * maxChars)]
  return chars.length <= maxChars ? text : `${chars.slice(0, maxChars - 1).join('')}…`
}

function outline(value: object): string {
  try {
    if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ … ${value.length} … ]`
    const keys = Object.keys(value)
    const shown = keys.slice(0, 4).map(key => cut(key, MAX_CHARS / 4))
    if (keys.length > shown.length) shown.push('…')
    return keys.length === 0 ? '{}' : `{ ${shown.join(', ')} }`
  } catch {
    // A proxy can throw whatever is asked of it.
    return 'an unreadable object'
  }
}
