import { INVISIBLE } from '../escape-text.js'
import { bb } from './bb.js'
import { unfitIn } from './enclose.js'
import { toPieces } from './pieces.js'
import { type Content, Text } from './text.js'

/**
 * A whole text in italics, as what somebody does. It is the text: nothing can stand around it.
 *
 * @example
 * me('is on the way').bb
 * // '/me is on the way'
 */
export function me(...content: readonly Content[]): Text {
  return whole('me', content)
}

/** A whole text in large letters. It is the text: nothing can stand around it. */
export function loud(...content: readonly Content[]): Text {
  return whole('loud', content)
}

function whole(name: 'me' | 'loud', content: Content): Text {
  const pieces = toPieces(content, { name, unfit: unfitIn() })
  if (pieces.length === 0) return new Text([])
  // The client takes four spaces for a gap before it looks for the word, and then cuts into the gap.
  const isGap = /^\s/.test(new Text(pieces).bb)
  return new Text([bb(`/${name} ${isGap ? INVISIBLE : ''}`), ...pieces], 'start')
}
