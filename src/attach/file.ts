import { keysOf, optionFields, writeItems, writeOptions } from '../builder/options.js'
import type { Trace } from '../diagnostic/trace.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import type { DataObject } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { joinLines } from '../php/line-break.js'
import { trim } from '../php/trim.js'
import { type BlockKind, eachItem, storeList } from './block.js'
import { requireUrl, storeText } from './field.js'

/** A file to fetch: an icon by its extension, a name, a size. */
export interface FileOptions {
  readonly link: string
  /** Without it today's web client shows "Untitled". */
  readonly name?: string
  /** Size in bytes, shown rounded to B, KB or MB. */
  readonly size?: number
}

export interface FilePayload {
  readonly LINK: string
  readonly NAME?: string
  readonly SIZE?: number
}

export interface FileBlock {
  readonly FILE: FilePayload | readonly FilePayload[]
}

const fields = optionFields({ link: 'LINK', name: 'NAME', size: 'SIZE' })
const known = keysOf(fields)

/** One file, or a list of them under one another. */
export function file(options: FileOptions | readonly FileOptions[]): FileBlock {
  return Object.freeze({ FILE: writeItems(options, one => writeOptions({} as FilePayload, one, fields)) })
}

export const fileKind: BlockKind<'FILE'> = {
  key: 'FILE',
  store(value, trace, { out }) {
    storeList('FILE', out, () => eachItem(value, 'FILE', trace, out, storeFile))
  },
}

function storeFile(item: DataObject, trace: Trace, out: JsonWriter): void {
  reportUnknownKeys(item, known, trace)
  const address = requireUrl(item.LINK, 'LINK', trace)
  if (address === undefined) return
  const file = out.open('object')
  out.put('LINK', address)
  const name = trim(storeText(item.NAME, 'NAME', trace) ?? '')
  if (name !== '') out.put('NAME', joinLines(name))
  const size = storePositive(item.SIZE, 'SIZE', trace)
  if (size !== undefined) out.put('SIZE', size)
  out.close(file)
}
