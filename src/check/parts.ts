import { blockKeys } from '../attach/kinds.js'
import { storeAttachData } from '../attach/store.js'
import type { Trace } from '../diagnostic/trace.js'
import { storeKeyboardData } from '../keyboard/store.js'
import { storeMenuData } from '../menu/store.js'
import { type DataObject, isSet } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'

export type PartName = 'attach' | 'keyboard' | 'menu'

/** What a structured part is to the server, whatever method brings it. */
export interface Part {
  readonly name: PartName
  /** Its parameter in the legacy methods, and the beginning of its error codes. */
  readonly param: 'ATTACH' | 'KEYBOARD' | 'MENU'
  /** The key of the full form that holds the list. */
  readonly listKey: 'BLOCKS' | 'BUTTONS' | 'ITEMS'
  readonly listPath: readonly [listKey: string]
  /** Keys that an element of the list can have, and the part itself cannot. */
  readonly elementKeys: ReadonlySet<string>
  /** A string is read by the home-made parser at once, not as JSON first (facts: since im 24.9 only for ATTACH). */
  readonly skipsJson: boolean
  /** Writes what the server stores; false where nothing is left to store. */
  readonly store: (value: DataObject, trace: Trace, out: JsonWriter, botId: number) => boolean
}

export const parts: { readonly [Name in PartName]: Part } = {
  attach: {
    name: 'attach',
    param: 'ATTACH',
    listKey: 'BLOCKS',
    listPath: ['BLOCKS'],
    elementKeys: blockKeys,
    skipsJson: true,
    store: storeAttachData,
  },
  keyboard: {
    name: 'keyboard',
    param: 'KEYBOARD',
    listKey: 'BUTTONS',
    listPath: ['BUTTONS'],
    elementKeys: new Set(['TEXT', 'TYPE']),
    skipsJson: false,
    store: storeKeyboardData,
  },
  menu: {
    name: 'menu',
    param: 'MENU',
    listKey: 'ITEMS',
    listPath: ['ITEMS'],
    elementKeys: new Set(['TEXT']),
    skipsJson: false,
    store: storeMenuData,
  },
}

export function isFullForm(value: DataObject, part: Part): boolean {
  return isSet(value[part.listKey])
}
