import { keyOfPath } from '../diagnostic/path.js'
import type { Key } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { inFieldOrder } from './field-order.js'
import { literal, printText } from './print-text.js'

const MAX_INLINE_CHARS = 108
const NAME = /^[A-Za-z_$][\w$]*$/

/** Comments, by the {@link keyOfPath} of the place that they stand at. */
export type Notes = ReadonlyMap<string, readonly string[]>

/** Prints plain data as a literal with comments, in an order that does not depend on how it was made. */
export class DataPrinter {
  readonly #notes: Notes
  readonly #areParams: boolean

  /** `areParams`: the data are the parameters of a call, not a part alone. */
  constructor(notes: Notes, areParams: boolean) {
    this.#notes = notes
    this.#areParams = areParams
  }

  /** The lines of the whole, `headline` before its first bracket. */
  print(headline: string, value: Data): readonly string[] {
    if (!isArray(value)) return [...this.#notesAt([]), ...prefixed(`${headline} `, scalarLines(value))]
    const [open, close] = brackets(value)
    return [`${headline} ${open}`, ...indented([...this.#notesAt([]), ...this.#members(value, [])]), close]
  }

  #lines(value: Data, path: readonly Key[]): readonly string[] {
    if (!isArray(value)) return scalarLines(value)
    const inline = this.#inline(value, path, MAX_INLINE_CHARS)
    if (inline !== undefined) return [inline]
    const [open, close] = brackets(value)
    return [open, ...indented(this.#members(value, path)), close]
  }

  #members(value: DataObject, path: readonly Key[]): readonly string[] {
    return this.#entries(value, path).flatMap(([key, item]) => {
      const place = [...path, key]
      const lines = this.#lines(item, place)
      const named = typeof key === 'number' ? lines : prefixed(`${nameOf(key)}: `, lines)
      return [...this.#notesAt(place), ...named.slice(0, -1), `${named.at(-1)},`]
    })
  }

  /** A short value in one line; nothing where it is too long, or a comment stands in it. */
  #inline(value: Data, path: readonly Key[], room: number): string | undefined {
    if (!isArray(value)) {
      const lines = scalarLines(value)
      const [line = ''] = lines
      return lines.length === 1 && line.length <= room ? line : undefined
    }
    const members: string[] = []
    let left = room - 4
    for (const [key, item] of this.#entries(value, path)) {
      const place = [...path, key]
      if (left < 0 || this.#notes.has(keyOfPath(place))) return undefined
      const text = this.#inline(item, place, left)
      if (text === undefined) return undefined
      const member = typeof key === 'number' ? text : `${nameOf(key)}: ${text}`
      members.push(member)
      left -= member.length + 2
    }
    const [open, close] = brackets(value)
    if (left < -2) return undefined
    if (members.length === 0) return `${open}${close}`
    return open === '[' ? `[${members.join(', ')}]` : `{ ${members.join(', ')} }`
  }

  #entries(value: DataObject, path: readonly Key[]): readonly (readonly [key: Key, item: Data])[] {
    if (Array.isArray(value)) return (value as readonly Data[]).map((item, index) => [index, item])
    const isParams = this.#areParams && (path.length === 0 || (path.length === 1 && path[0] === 'fields'))
    return inFieldOrder(Object.keys(value), isParams ? 'params' : 'element').map(key => [key, value[key] as Data])
  }

  #notesAt(path: readonly Key[]): readonly string[] {
    return (this.#notes.get(keyOfPath(path)) ?? []).map(line => `// ${line}`)
  }
}

function scalarLines(value: Data): readonly string[] {
  return typeof value === 'string' ? printText(value) : [String(value)]
}

function brackets(value: DataObject): readonly [open: string, close: string] {
  return Array.isArray(value) ? ['[', ']'] : ['{', '}']
}

function nameOf(key: string): string {
  return NAME.test(key) ? key : literal(key)
}

/** A text of several lines begins below its name. */
function prefixed(name: string, lines: readonly string[]): readonly string[] {
  const [first = '', ...rest] = lines
  if (rest.length === 0 || /^[[{]$/.test(first)) return [`${name}${first}`, ...rest]
  return [name.trimEnd(), ...indented(lines)]
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map(line => `  ${line}`)
}
