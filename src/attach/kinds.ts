import { type DataObject, isSet } from '../php/data.js'
import type { BlockKind } from './block.js'
import { type DelimiterBlock, delimiterKind } from './delimiter.js'
import { type FileBlock, fileKind } from './file.js'
import { type GridBlock, gridKind } from './grid.js'
import { type ImageBlock, imageKind } from './image.js'
import { type LinkBlock, linkKind } from './link.js'
import { type MessageBlock, messageKind } from './message.js'
import { type RichLinkBlock, richLinkKind } from './rich-link.js'
import { type UserBlock, userKind } from './user.js'

/** One block of an attach, in payload form. */
export type Block =
  | UserBlock
  | LinkBlock
  | RichLinkBlock
  | MessageBlock
  | GridBlock
  | ImageBlock
  | FileBlock
  | DelimiterBlock

type KeyOf<B> = B extends B ? keyof B : never

// A kind of the union that is missing here is a compile error.
const kinds: { readonly [Key in KeyOf<Block>]: BlockKind<Key> } = {
  USER: userKind,
  LINK: linkKind,
  RICH_LINK: richLinkKind,
  MESSAGE: messageKind,
  GRID: gridKind,
  IMAGE: imageKind,
  FILE: fileKind,
  DELIMITER: delimiterKind,
}

const byKey: ReadonlyMap<string, BlockKind> = new Map(Object.entries(kinds))
const order: readonly string[] = Object.keys(kinds)

/** The kind of a block: of its keys the one that the server looks for first, in the order of the table. */
export function kindOf(block: DataObject): BlockKind | undefined {
  let found: BlockKind | undefined
  for (const key in block) {
    const kind = byKey.get(key)
    if (kind === undefined || !isSet(block[key])) continue
    if (found === undefined || order.indexOf(key) < order.indexOf(found.key)) found = kind
  }
  return found
}

export const blockKeys: ReadonlySet<string> = new Set(Object.keys(kinds))
