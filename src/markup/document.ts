/** What a document consists of, whatever it was written in. */
export type BlockKind =
  | ('paragraph' | 'block' | 'heading' | 'quote' | 'list' | 'item' | 'code' | 'rule')
  | ('table' | 'row' | 'cell')

export type InlineKind = 'bold' | 'italic' | 'underline' | 'strike' | 'literal' | 'link' | 'image' | 'break' | 'span'

/** A piece of a document: its text, or an element around others. */
export type Piece = string | Element

export interface Element {
  readonly kind: BlockKind | InlineKind
  /** The line of the source, from 1. */
  readonly line: number
  readonly children: Piece[]
  /** The address of a link or an image. */
  readonly address?: string
  /** The level of a heading, from 1; the number of a list's first item, absent where it has bullets. */
  readonly number?: number
  /** A box of an item of a task list; it may come behind the item was begun. */
  checked?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** A cell of a table's head. */
  readonly isHead?: boolean
}

export type Traits = Omit<Element, 'kind' | 'line' | 'children'>

/** The characters of a piece, without anything that styles them. */
export function plainText(piece: Piece): string {
  if (typeof piece === 'string') return piece
  return piece.kind === 'break' ? '\n' : piece.children.map(plainText).join('')
}
