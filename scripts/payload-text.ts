const MAX_LINE_CHARS = 100
const MAX_TEXT_CHARS = 60

/** A payload as JSON for reading: as much on a line as fits, and of a long text only the beginning and its length. */
export function writePayload(value: unknown, indent = ''): string {
  const line = onOneLine(value)
  if (indent.length + line.length <= MAX_LINE_CHARS || typeof value !== 'object' || value === null) return line
  const deeper = `${indent}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const members = Array.isArray(value)
    ? value.map(item => `${deeper}${writePayload(item, deeper)}`)
    : Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${writePayload(item, deeper)}`)
  return `${open}\n${members.join(',\n')}\n${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function shorten(text: string): string {
  if (text.length <= MAX_TEXT_CHARS) return text
  const chars = [...text]
  return `${chars.slice(0, 5).join('')}… (${chars.length.toLocaleString('en')} characters)`
}
