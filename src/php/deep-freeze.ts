import { type Data, forEach, isArray } from './data.js'

/** Freezes JSON data at every depth; what is frozen already is left alone, and what is shared is done once. */
export function deepFreeze<D extends Data | undefined>(data: D): D {
  const open: (Data | undefined)[] = [data]
  while (open.length > 0) {
    const value = open.pop()
    if (!isArray(value) || Object.isFrozen(value)) continue
    Object.freeze(value)
    forEach(value, item => {
      if (isArray(item)) open.push(item)
    })
  }
  return data
}
