import { type Data, isArray, isList } from '../php/data.js'
import { brackets, type Code, prefixed, word } from './layout.js'
import { escapeUnseen, hasUnseen, hex } from './unseen.js'

/** A text as PHP: in single quotes, or where there are characters that those cannot show, in double ones. */
export function phpText(text: string): string {
  if (!hasUnseen(text)) return `'${text.replace(/[\\']/g, '\\$&')}'`
  const escaped = text.replace(/[\\"$]/g, '\\$&')
  return `"${escapeUnseen(escaped, code => (code < 0x80 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`))}"`
}

/** Any value as PHP. An object that PHP would take for a list stays an object when it is sent. */
export function phpData(value: Data): Code {
  if (!isArray(value)) return word(typeof value === 'string' ? phpText(value) : String(value))
  return isList(value) && !Array.isArray(value) ? prefixed('(object)', phpArray(value)) : phpArray(value)
}

/** A list or object as a PHP array. */
export function phpArray(value: Data): Code {
  if (Array.isArray(value)) return brackets('[', value.map(phpData), ']')
  const items = Object.entries(value ?? {}).map(([key, item]) => prefixed(`${phpText(key)} => `, phpData(item)))
  return brackets('[', items, ']')
}
