import type { Attach } from '../attach/attach.js'
import { blockKeys } from '../attach/kinds.js'
import { type PartName, parts } from '../check/parts.js'
import type { Keyboard } from '../keyboard/keyboard.js'
import type { Menu } from '../menu/menu.js'
import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import { parseAttach, parseKeyboard, parseMenu } from './parse-part.js'

/** A part that was read alone, with the builder to go on with. Its payload is `builder.payload`. */
export type ParsedPart =
  | { readonly name: 'attach'; readonly builder: Attach }
  | { readonly name: 'keyboard'; readonly builder: Keyboard }
  | { readonly name: 'menu'; readonly builder: Menu }

/** A part, where the value has a list of elements. */
export function toParsedPart(name: PartName, value: DataObject): ParsedPart | undefined {
  const list = Array.isArray(value) ? value : value[parts[name].listKey]
  if (!Array.isArray(list)) return undefined
  if (name === 'attach') return { name, builder: parseAttach(value) }
  return name === 'keyboard' ? { name, builder: parseKeyboard(value) } : { name, builder: parseMenu(value) }
}

/**
 * The part that a value is by its shape. A list of elements with a text is taken for a keyboard: a menu that is no object
 * with ITEMS looks the same, and is rare.
 */
export function recognizePart(value: DataObject): PartName | undefined {
  if (!Array.isArray(value)) return Object.values(parts).find(({ listKey }) => isArray(value[listKey]))?.name
  const items = value.flat().slice(0, MAX_LOOKED_AT)
  const buttons = items.filter(isButton).length
  const blocks = items.filter(isBlock).length
  if (buttons === 0 && blocks === 0) return undefined
  return buttons >= blocks ? 'keyboard' : 'attach'
}

const MAX_LOOKED_AT = 100

function isButton(item: Data): boolean {
  if (!isArray(item)) return false
  const keys = new Set(Object.keys(item).map(key => key.toUpperCase()))
  return (keys.has('TEXT') || keys.has('TYPE')) && !keys.has('METHOD')
}

function isBlock(item: Data): boolean {
  return (
    isArray(item) &&
    !isButton(item) &&
    Object.keys(item).some(key => blockKeys.has(key.toUpperCase()) && isSet(item[key]))
  )
}
