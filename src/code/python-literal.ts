import { type Data, isArray } from '../php/data.js'
import { brackets, type Code, prefixed, word } from './layout.js'
import { escapeUnseen, hex, quoteFor } from './unseen.js'

const WORDS: ReadonlyMap<Data, string> = new Map<Data, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
])

/** A text as Python. */
export function pythonText(text: string): string {
  const quote = quoteFor(text)
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  return `${quote}${escapeUnseen(escaped, code => (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`))}${quote}`
}

/** Any value as Python. */
export function pythonData(value: Data): Code {
  if (typeof value === 'string') return word(pythonText(value))
  if (!isArray(value)) return word(WORDS.get(value) ?? String(value))
  if (Array.isArray(value)) return brackets('[', value.map(pythonData), ']')
  const items = Object.entries(value).map(([key, item]) => prefixed(`${pythonText(key)}: `, pythonData(item)))
  return brackets('{', items, '}')
}
