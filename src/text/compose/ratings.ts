import { bb } from './bb.js'
import { refuse } from './refuse.js'
import { Text } from './text.js'

/**
 * Stars, as open lines show what a client has given.
 *
 * @example
 * rating(4).bb
 * // '[rating=4]'
 */
export function rating(stars: 1 | 2 | 3 | 4 | 5): Text {
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) refuse('rating', stars, 'It is 1, 2, 3, 4 or 5.')
  return new Text([bb(`[rating=${stars}]`)])
}

/** A thumb up, as open lines show it. */
export const like: Text = new Text([bb('[like]')])

/** A thumb down, as open lines show it. */
export const dislike: Text = new Text([bb('[dislike]')])
