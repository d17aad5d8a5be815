const MAX_CHARS = 60

/** A value as it can stand in a sentence: JSON, cut to a line; of an array only the outline. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(cut(value)))
  if (typeof value === 'object' && value !== null) return outline(value)
  return String(value)
}

function cut(text: string): string {
  if (text.length <= MAX_CHARS) return text
  const chars = [...text.slice(0, 2 * MAX_CHARS)]
  return chars.length <= MAX_CHARS ? text : `${chars.slice(0, MAX_CHARS - 1).join('')}…`
}

function outline(value: object): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ … ${value.length} … ]`
  const keys = Object.keys(value).slice(0, 5)
  if (keys.length === 0) return '{}'
  return cut(`{ ${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ', …' : ''} }`)
}
