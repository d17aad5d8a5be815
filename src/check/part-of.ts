import { Attach } from '../attach/attach.js'
import { PartBuilder } from '../builder/part-builder.js'
import { Keyboard } from '../keyboard/keyboard.js'
import { type Data, type DataObject, forEach, isArray } from '../php/data.js'
import { isFullForm, type PartName, parts } from './parts.js'

const MAX_READ = 20

/** Which part a value is: a builder, a full form by its list, a list by its first elements. A list of buttons may be a
 * menu too, so a menu in short form has to be named. */
export function partOf(value: unknown, data: Data): PartName {
  const built = builtPart(value)
  if (built !== undefined) return built
  if (!isArray(data)) return typeof data === 'string' && /"(?:TEXT|BUTTONS)"/.test(data) ? 'keyboard' : 'attach'
  for (const part of Object.values(parts)) if (isFullForm(data, part)) return part.name
  return isListOfButtons(data) ? 'keyboard' : 'attach'
}

function builtPart(value: unknown): PartName | undefined {
  try {
    if (!(value instanceof PartBuilder)) return undefined
    return value instanceof Attach ? 'attach' : value instanceof Keyboard ? 'keyboard' : 'menu'
  } catch {
    // A proxy can throw whatever is asked of it, even what it is.
    return undefined
  }
}

function isListOfButtons(list: DataObject): boolean {
  const keys: string[] = []
  let read = 0
  forEach(list, (item, key) => {
    if (typeof key === 'string') keys.push(key)
    if (read++ >= MAX_READ || !isArray(item)) return
    const element = Array.isArray(item) && isArray(item[0]) ? item[0] : item
    for (const own in element) keys.push(own)
  })
  const upper = new Set(keys.map(key => key.toUpperCase()))
  if ([...parts.attach.elementKeys].some(key => key !== 'LINK' && upper.has(key))) return false
  return upper.has('TEXT') || upper.has('TYPE') || upper.has('COMMAND')
}
