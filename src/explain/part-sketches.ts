import { kindOf } from '../attach/kinds.js'
import { inspectData, readPart } from '../check/inspect.js'
import { isFullForm, type PartName, parts } from '../check/parts.js'
import type { Key } from '../diagnostic/trace.js'
import { BUTTON_COLORS } from '../keyboard/button.js'
import { arrayOfList, type Data, type DataObject, forEach, isArray, isList, isSet } from '../php/data.js'
import { looselyEquals } from '../php/truth.js'
import { changesOf } from './changes.js'
import type { Sketch } from './element.js'
import type { Fate, Kind } from './explain-language.js'

/** A part that a method looks at, or that it leaves unread. */
export interface GivenPart {
  readonly name: PartName
  readonly path: readonly Key[]
  readonly botId: number
  /** The call says which bot that is. */
  readonly isBotNamed: boolean
  /** Nothing of it is kept, whatever it holds. */
  readonly isLost: boolean
}

/**
 * The elements of a part in order. Each is given to the model of the server alone, so that what is stored is known to come
 * of it: elements do not depend on one another.
 */
export function sketchPart(value: Data, part: GivenPart): readonly Sketch[] {
  const read = typeof value === 'string' ? readPart(value, parts[part.name]) : value
  if (!isArray(read)) return []
  const { listKey } = parts[part.name]
  const isFull = isFullForm(read, parts[part.name])
  const list = isFull ? (read[listKey] as Data) : read
  if (!isArray(list)) return []
  const path = isFull ? [...part.path, listKey] : part.path
  const walk = new PartWalk(part, isFull ? shellOf(read) : {})
  forEach(list, (element, key) => walk.visit(element, [...path, key]))
  return walk.sketches
}

/** What a keyboard hands down to its buttons; of anything else nothing. */
function shellOf(part: DataObject): DataObject {
  if (!isArray(part.COLORS)) return {}
  const colors: Record<string, Data> = {}
  for (const key of BUTTON_COLORS) if (part.COLORS[key] !== undefined) colors[key] = part.COLORS[key]
  return { COLORS: colors }
}

const BLOCK_KINDS: Readonly<Record<string, Kind>> = {
  USER: 'user',
  LINK: 'link',
  RICH_LINK: 'richLink',
  MESSAGE: 'message',
  GRID: 'row',
  IMAGE: 'image',
  FILE: 'file',
  DELIMITER: 'delimiter',
}

class PartWalk {
  readonly sketches: Sketch[] = []
  readonly #part: GivenPart
  readonly #shell: DataObject

  constructor(part: GivenPart, shell: DataObject) {
    this.#part = part
    this.#shell = shell
  }

  visit(element: Data, path: readonly Key[]): void {
    if (this.#part.name === 'attach') this.#block(element, path)
    else if (this.#part.name === 'keyboard' && Array.isArray(element)) this.#row(element, path)
    else this.#add(kindOfElement(element, this.#part.name), element, path, element, undefined)
  }

  /** The server knows no rows, and drops one with all its buttons. */
  #row(row: readonly Data[], path: readonly Key[]): void {
    this.sketches.push({ kind: 'buttonRow', label: undefined, path, fate: 'dropped', sent: arrayOfList(row) })
    row.forEach((button, index) => {
      const kind = kindOfElement(button, 'keyboard')
      this.sketches.push({ kind, label: labelOf(button), path: [...path, index], fate: 'dropped', sent: button })
    })
  }

  #block(block: Data, path: readonly Key[]): void {
    const kind = isArray(block) ? kindOf(block)?.key : undefined
    if (!isArray(block) || kind === undefined) {
      this.#add('unknown', block, path, block, undefined)
      return
    }
    this.#items(block[kind] as Data, kind, [...path, kind])
    // The server takes one kind of a block, and drops the others with all that is in them.
    for (const other of Object.keys(BLOCK_KINDS)) {
      if (other !== kind && isSet(block[other])) this.#lost(other, block[other], [...path, other])
    }
  }

  #items(value: Data, key: string, path: readonly Key[]): void {
    const kind = BLOCK_KINDS[key] as Kind
    const hasItems = key === 'GRID' || (key !== 'MESSAGE' && key !== 'DELIMITER')
    if (hasItems && isArray(value) && isList(value) && Object.keys(value).length > 0) {
      forEach(value, (item, index) => this.#add(kind, { [key]: arrayOfList([item]) }, [...path, index], item, key))
    } else this.#add(key === 'GRID' ? 'grid' : kind, { [key]: value }, path, value, key)
  }

  #lost(key: string, sent: Data, path: readonly Key[]): void {
    this.sketches.push({ kind: BLOCK_KINDS[key] as Kind, label: labelOf(sent), path, fate: 'dropped', sent })
  }

  #add(kind: Kind, alone: Data, path: readonly Key[], sent: Data, key: string | undefined): void {
    const { isLost, botId, isBotNamed } = this.#part
    const { stored, crashed } = isLost ? { stored: undefined, crashed: false } : this.#storeAlone(alone, key)
    const changes = stored === undefined ? [] : changesOf(sent, stored)
    const fate: Fate = crashed ? 'refused' : stored === undefined ? 'dropped' : changes.length > 0 ? 'changed' : 'kept'
    const common = { kind, label: labelOf(sent), path, fate, sent, changes, ...(isBotNamed ? { botId } : {}) }
    this.sketches.push(stored === undefined || crashed ? common : { ...common, stored })
  }

  #storeAlone(
    element: Data,
    key: string | undefined,
  ): { readonly stored: Data | undefined; readonly crashed: boolean } {
    const { name, botId } = this.#part
    const part = parts[name]
    const list = { ...this.#shell, [part.listKey]: arrayOfList([element]) }
    const { stored, crashed } = inspectData(list, part, botId, true)
    const kept = isArray(stored) ? (name === 'attach' ? stored.BLOCKS : stored) : undefined
    const first = isArray(kept) ? kept[0] : undefined
    const content = key !== undefined && isArray(first) ? first[key] : first
    // What the server keeps of a user or a row stands in a list of its own.
    return { stored: key !== undefined && isArray(content) && Array.isArray(content) ? content[0] : content, crashed }
  }
}

function kindOfElement(element: Data, name: PartName): Kind {
  if (!isArray(element) || Array.isArray(element)) return 'unknown'
  if (name === 'menu') return 'item'
  return looselyEquals(element.TYPE, 'NEWLINE') ? 'newLine' : 'button'
}

const LABELS = ['TEXT', 'NAME', 'VALUE', 'LINK']

function labelOf(sent: Data): Data | undefined {
  if (!isArray(sent)) return typeof sent === 'string' ? sent : undefined
  for (const key of LABELS) if (typeof sent[key] === 'string' && sent[key] !== '') return sent[key]
  return undefined
}
