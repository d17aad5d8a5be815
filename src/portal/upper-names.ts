import type { Data, DataObject } from '../php/data.js'
import { isSet } from '../php/data.js'

/** The parameters of an older method, which takes their names in any case: of several the last one that is set. */
export function toUpperNames(params: DataObject): Readonly<Partial<Record<string, Data>>> {
  const named: Record<string, Data> = Object.create(null)
  for (const [name, value] of Object.entries(params)) if (isSet(value)) named[name.toUpperCase()] = value
  return named
}
