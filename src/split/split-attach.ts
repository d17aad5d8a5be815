import { formatPath } from '../diagnostic/path.js'
import type { Key } from '../diagnostic/trace.js'
import { type Cost, costOf, jsonRuler, minus } from '../fit/cost.js'
import { cutIntoPieces } from '../fit/split-text.js'
import { type Load, Packer, type Parcel } from './pack.js'
import type { PartList } from './part-list.js'

type Block = Readonly<Record<string, unknown>>

const LISTS = ['USER', 'LINK', 'RICH_LINK', 'GRID', 'IMAGE', 'FILE']

/** Blocks over several attachments. One that is too large for any is divided: a text where it pauses, a list between two items. */
export function splitAttach(list: PartList): readonly Load[] {
  const packer = new Packer(list)
  list.elements.forEach((block, index) => {
    const cost = list.costOf(block)
    if (packer.couldTake(cost))
      packer.add({ element: block, cost, stretch: { path: list.path, start: index, end: index + 1 } })
    else for (const parcel of divide(block, index, cost, list)) packer.add(parcel)
  })
  return packer.finish(joinBlocks)
}

/** A part of a block, which joins the other parts of it that go to the same attach. */
interface Fraction extends Parcel {
  readonly element: Block
  /** The key of the list that it has items of. */
  readonly listKey: string | undefined
}

function divide(block: unknown, index: number, cost: Cost, list: PartList): readonly Parcel[] {
  const path = [...list.path, index]
  if (isBlock(block)) {
    const listKey = LISTS.find(key => Array.isArray(block[key]))
    if (listKey !== undefined) return divideList(block, listKey, path, list)
    const text = textOf(block)
    if (text !== undefined) return divideText(text, path, list)
  }
  return [{ element: block, cost, stretch: { path: list.path, start: index, end: index + 1 } }]
}

function divideList(block: Block, listKey: string, path: readonly Key[], list: PartList): readonly Fraction[] {
  const items: unknown = block[listKey]
  if (!Array.isArray(items)) return []
  return items.map((item: unknown, index) => {
    const element = { ...block, [listKey]: [item] }
    const stretch = { path: [...path, listKey], start: index, end: index + 1 }
    return { element, cost: list.costOf(element), stretch, listKey }
  })
}

/** The items of one list that come to the same attach stand in one block again. */
function joinBlocks(parcels: readonly Parcel[]): readonly unknown[] {
  const blocks: unknown[] = []
  let last:
    | { readonly source: string; readonly block: Block; readonly key: string; readonly items: unknown[] }
    | undefined
  for (const parcel of parcels) {
    const key = isFraction(parcel) ? parcel.listKey : undefined
    if (!isFraction(parcel) || key === undefined) {
      blocks.push(parcel.element)
      last = undefined
      continue
    }
    const source = formatPath(parcel.stretch.path)
    const items: unknown = parcel.element[key]
    if (last?.source === source) last.items.push(...asList(items))
    else {
      last = { source, block: parcel.element, key, items: [...asList(items)] }
      blocks.push({ ...parcel.element, [key]: last.items })
    }
  }
  return blocks
}

interface BlockText {
  readonly text: string
  readonly describes: boolean
}

function textOf({ MESSAGE: message }: Block): BlockText | undefined {
  if (typeof message === 'string') return { text: message, describes: false }
  if (!isBlock(message) || typeof message.TEXT !== 'string') return undefined
  return { text: message.TEXT, describes: message.AS_DESCRIPTION === 'Y' }
}

/** A text over several blocks. One that describes the attach counts twice, and its first piece goes on doing so. */
function divideText({ text, describes }: BlockText, path: readonly Key[], list: PartList): readonly Fraction[] {
  const around = costOf('{"MESSAGE":""},', jsonRuler)
  const room = minus(list.room, around)
  const share = describes ? 2 : 1
  const half = { chars: Math.floor(room.chars / share), bytes: Math.floor(room.bytes / share) }
  const place = formatPath([...path, 'MESSAGE'])
  return cutIntoPieces(text, jsonRuler, half, place).map((piece, index) => {
    const element =
      describes && index === 0 ? { MESSAGE: { TEXT: piece.text, AS_DESCRIPTION: 'Y' } } : { MESSAGE: piece.text }
    const stretch = { path: [...path, 'MESSAGE'], start: piece.start, end: piece.end }
    return { element, cost: list.costOf(element), stretch, listKey: undefined }
  })
}

function isFraction(parcel: Parcel): parcel is Fraction {
  return 'listKey' in parcel
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
