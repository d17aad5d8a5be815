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

/** The kinds in the order in which the server looks for a block's key: where a block has two, the first wins. */
export const blockKinds: readonly BlockKind[] = Object.values(kinds)

export const blockKeys: ReadonlySet<string> = new Set(Object.keys(kinds))
