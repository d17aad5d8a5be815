import { bb } from './bb.js'
import { type Place, toPieces } from './pieces.js'
import { type Content, type Holding, Text } from './text.js'

const NO_BLOCK = 'A quote is whole lines, and cannot stand in another code. Put it beside.'
const FIRST_PAIR = 'The client takes the first closing tag for the end of the first opening one. Put them side by side.'

/** What cannot stand in a code that is part of a line: a quote, and its like where the client does not nest it. */
export function unfitIn(like?: 'size' | 'color' | 'link'): NonNullable<Place['unfit']> {
  return like === undefined ? { quote: NO_BLOCK } : { quote: NO_BLOCK, [like]: FIRST_PAIR }
}

/** The content between two tags; nothing where there is no content. */
export function enclose(
  name: string,
  [open, close]: readonly [open: string, close: string],
  content: Content,
  like?: 'size' | 'color' | 'link',
): Text {
  return between(open, close, content, { name, unfit: unfitIn(like) }, like)
}

export function between(open: string, close: string, content: Content, place: Place, own?: Holding, depth = 0): Text {
  const pieces = toPieces(content, place)
  if (pieces.length === 0) return new Text([])
  return new Text([{ ...bb(open, 'open'), closing: close }, ...pieces, bb(close, 'close')], own, depth)
}
