import type { Place } from './entries.js'

/** A value of a file that is written anew. */
export interface Rewritten {
  readonly place: Place
  readonly value: unknown
}

/** Whether a text of JSON has whole numbers of more digits than a number can hold: written anew, they would be others. */
export function hasLongNumbers(text: string): boolean {
  const numbers = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""').match(/\d{16,}/g) ?? []
  return numbers.some(digits => String(Number(digits)) !== digits)
}

/** The text of a file with other values in it: of JSON lines those lines, of one JSON text all of it, laid out as it was. */
export function toFileText(text: string, values: readonly Rewritten[]): string {
  const [first] = values
  if (first === undefined) return text
  if (first.place.kind !== 'line') return likeIn(text, first.value)
  const lines = text.split('\n')
  for (const { place, value } of values) {
    if (place.kind !== 'line') continue
    const line = lines[place.line - 1] ?? ''
    lines[place.line - 1] = markOf(line) + JSON.stringify(value) + (line.endsWith('\r') ? '\r' : '')
  }
  return lines.join('\n')
}

/** A value as JSON, with the indents, line ends and byte order mark of another text. */
function likeIn(text: string, value: unknown): string {
  const indent = /^\ufeff?\s*[[{]\r?\n([ \t]+)/.exec(text)?.[1]
  const isOnOneLine = !text.trim().includes('\n')
  const json = JSON.stringify(value, null, isOnOneLine ? undefined : (indent ?? 2))
  const end = /\s*$/.exec(text)?.[0] ?? ''
  const laid = text.includes('\r\n') ? json.replaceAll('\n', '\r\n') : json
  return `${markOf(text)}${laid}${end}`
}

/** The byte order mark at the beginning of a text. */
function markOf(text: string): string {
  return text.startsWith('\ufeff') ? '\ufeff' : ''
}
