import { toText } from '../php/convert.js'
import { type Data, type DataObject, forEach, isArray, isSet } from '../php/data.js'
import { setOwn } from '../php/set-own.js'

/** What the commands of a batch have given so far, by what they gave and by the name of the command. */
export type Given = Readonly<Record<'result' | 'error' | 'total' | 'next' | 'time', DataObject>>

const REFERENCE = /\$(result|error|total|next|time)(\S*)/gi

/**
 * Puts the results of earlier commands into the parameters of a later one: in every value and every key, `$result[send]`
 * becomes what the command `send` gave.
 */
export function substitute(params: DataObject, given: Given): DataObject {
  const filled: Record<string, Data> = {}
  forEach(params, (value, key) => {
    const name = typeof key === 'string' ? fill(key, given) : key
    setOwn(
      filled,
      isArray(name) ? String(key) : toText(name),
      isArray(value) ? substitute(value, given) : typeof value === 'string' ? fill(value, given) : value,
    )
  })
  return filled
}

/**
 * A text that is a reference and nothing else becomes the value itself, whatever it is. Within a text, a reference reaches
 * to the next space, and is replaced by text and numbers only.
 */
function fill(text: string, given: Given): Data {
  if (!text.includes('$')) return text
  let whole: Data | undefined
  const filled = text.replace(REFERENCE, (reference, name: string, path: string) => {
    const keys = keysOf(path)
    if (keys.length === 0) return reference
    const value = valueAt(name, keys, given)
    if (reference === text) whole = value
    return typeof value === 'string' || typeof value === 'number' ? toText(value) : reference
  })
  return whole === undefined ? filled : whole
}

/** What stands in the brackets of a path; empty ones do not count. */
function keysOf(path: string): readonly string[] {
  const keys: string[] = []
  let open = path.indexOf('[')
  while (open !== -1) {
    const close = path.indexOf(']', open)
    if (close === -1) break
    if (close > open + 1) keys.push(path.slice(open + 1, close))
    open = path.indexOf('[', close)
  }
  return keys
}

/** Follows a path as far as there is something; the names of what was given count in lower case only. */
function valueAt(name: string, keys: readonly string[], given: Given): Data {
  if (!isNameOf(given, name)) return null
  let value: Data = given[name]
  for (const key of keys) {
    const next: Data | undefined = isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined
    if (!isSet(next)) break
    value = next
  }
  return value
}

function isNameOf(given: Given, name: string): name is keyof Given {
  return Object.hasOwn(given, name)
}
