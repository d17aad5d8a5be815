import { keyOfPath } from '../diagnostic/path.js'
import type { Key } from '../diagnostic/trace.js'
import { type Data, isArray } from '../php/data.js'

/** The element of a list in which a path ends, or the parameter where there is no list. */
export function elementOf(path: readonly Key[]): readonly Key[] {
  const index = path.findIndex(key => typeof key === 'number')
  return index === -1 ? path : path.slice(0, index + 1)
}

export function valueAt(document: Data, path: readonly Key[]): Data | undefined {
  let value: Data | undefined = document
  for (const key of path) {
    if (!isArray(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

export function placeOf(code: string, path: readonly Key[]): string {
  return `${code} ${keyOfPath(path)}`
}

/** The places that a path goes through, the root and its end among them. */
export function beginningsOf(path: readonly Key[]): readonly string[] {
  return Array.from({ length: path.length + 1 }, (_, length) => keyOfPath(path.slice(0, length)))
}
