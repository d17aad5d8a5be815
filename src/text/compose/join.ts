import { toPieces } from './pieces.js'
import { type Content, Text } from './text.js'

/**
 * The items one after another, with a separator between those that are there. Strings are taken as typed by people.
 *
 * @example
 * join(['Ann', false, b('Bob')], ', ').bb
 * // 'Ann, [b]Bob[/b]'
 */
export function join(items: readonly Content[], separator?: Content): Text {
  const place = { name: 'join' }
  const between = toPieces(separator, place)
  const lists = [...items].map(item => toPieces(item, place)).filter(pieces => pieces.length > 0)
  return new Text(lists.flatMap((pieces, index) => (index === 0 ? pieces : [...between, ...pieces])))
}
