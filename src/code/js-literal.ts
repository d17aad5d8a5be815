import { type Data, isArray } from '../php/data.js'
import { brackets, type Code, lay, MAX_COLUMNS, type Place, word } from './layout.js'
import { escapeUnseen, hex, quoteFor } from './unseen.js'

// In a script of a page, these end the script or begin a comment of the page.
const TAG = /<(?=\/script|!--)/gi
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** A text as JavaScript. */
export function jsText(text: string): string {
  const quote = quoteFor(text)
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replace(TAG, '\\x3C')
  return `${quote}${escapeUnseen(escaped, code => `\\u${hex(code, 4)}`)}${quote}`
}

/** Any value as JavaScript. */
export function jsData(value: Data): Code {
  if (!isArray(value)) return word(typeof value === 'string' ? jsText(value) : jsNumber(value))
  if (Array.isArray(value)) return jsList(value.map(jsData), value)
  return jsObject(Object.entries(value).map(([key, item]) => jsProperty(key, jsData(item), item)))
}

function jsNumber(value: number | boolean | null): string {
  // JSON has no exponent with a sign that could be left out, and neither has a formatter.
  return String(value).replace('e+', 'e')
}

/** A list of what stands for `values`. */
export function jsList(items: readonly Code[], values: readonly Data[]): Code {
  const list = brackets('[', items, ']')
  if (isTable(values)) return { ...list, flat: undefined, isComplex: true }
  return {
    ...list,
    isComplex: values.some(isFilled),
    ...(areNumbers(values) ? { broken: fill(items), hugged: fill(items) } : {}),
  }
}

/** Several objects, or several lists, of more than one member: each has a line of its own. */
function isTable(values: readonly Data[]): boolean {
  return (
    values.length > 1 &&
    values.every(isArray) &&
    new Set(values.map(one => Array.isArray(one))).size === 1 &&
    values.every(one => Object.keys(one as object).length > 1)
  )
}

function areNumbers(values: readonly Data[]): boolean {
  return values.length > 1 && values.every(one => typeof one === 'number')
}

/** Numbers stand on as few lines as they fit on. */
function fill(items: readonly Code[]): Code['broken'] {
  return ({ indent, step }: Place) => {
    const lines: string[] = []
    const inner: Place = { column: 0, indent: 0, step, after: 1 }
    for (const item of items.map(one => lay(one, inner))) {
      const line = lines.at(-1)
      if (line === undefined || indent + step + line.length + item.length + 2 > MAX_COLUMNS) lines.push(`${item},`)
      else lines[lines.length - 1] = `${line} ${item},`
    }
    return `[\n${lines.map(line => `${' '.repeat(indent + step)}${line}\n`).join('')}${' '.repeat(indent)}]`
  }
}

function isFilled(value: Data): boolean {
  return isArray(value) && Object.keys(value).length > 0
}

/** An object of properties. */
export function jsObject(properties: readonly Code[]): Code {
  return { ...brackets('{', properties, '}', ' '), isComplex: properties.some(({ isComplex }) => isComplex === true) }
}

/** A property; a text that is too long for the line of its key goes on the next. */
export function jsProperty(key: string, code: Code, value: Data): Code {
  const name = jsKey(key)
  const flat = code.flat === undefined ? undefined : `${name}: ${code.flat}`
  return {
    flat,
    isComplex: isFilled(value) || key === '__proto__',
    broken: place => {
      const column = place.column + name.length + 2
      const laid = lay(code, { ...place, column })
      if (typeof value !== 'string' || name.length <= place.step || column + laid.length + place.after <= MAX_COLUMNS)
        return `${name}: ${laid}`
      return `${name}:\n${' '.repeat(place.indent + place.step)}${laid}`
    },
  }
}

function jsKey(key: string): string {
  // Written as a plain key, it would set the prototype.
  if (key === '__proto__') return "['__proto__']"
  return NAME.test(key) ? key : jsText(key)
}
