import { quote } from '../diagnostic/quote.js'
import { type Cost, messageRuler, type Ruler } from './cost.js'
import { AT_PAUSES, Cutter, type Piece } from './cutter.js'
import { fitsInto } from './fit-text.js'
import { requireText, roomOf, type TextLimits } from './text-limits.js'
import { tokenize } from './tokenize.js'

/**
 * The text in as many pieces as it needs, each of which fits into a message. Tags and quotes that go over a cut are closed
 * and opened again, with their values. It is cut at a blank line, else a line, a sentence, a word, and in the last resort
 * between two characters; mentions, links, commands and code are kept whole where they fit. White space at a cut goes,
 * and nothing else: a piece that would begin with `>>`, `/me` or `/loud` gets a zero-width space in front.
 *
 * Throws a RangeError where something that cannot be cut is longer than a piece, like the value of a command.
 *
 * @example
 * splitText('Dear [b]Anna, your order is late[/b]', 24)
 * // ['Dear [b]Anna, your[/b]', '[b]order is late[/b]']
 */
export function splitText(text: string, within?: number | TextLimits): readonly string[] {
  return splitMessageText(requireText(text), within).map(piece => piece.text)
}

/** The same, with the places of the pieces in the text. */
export function splitMessageText(text: string, within: number | TextLimits | undefined): readonly Piece[] {
  const room = roomOf(within)
  if (fitsInto(text, room)) return [{ text, start: 0, end: text.length }]
  return cutIntoPieces(text, messageRuler(room.stage), { chars: room.maxChars, bytes: room.maxBytes })
}

/** A text in pieces that take `room` at most, as `ruler` counts. */
export function cutIntoPieces(text: string, ruler: Ruler, room: Cost, place = 'The text'): readonly Piece[] {
  const cutter = new Cutter(text, tokenize(text, ruler, room), { ruler, room, mark: '', joints: AT_PAUSES })
  const pieces: Piece[] = []
  while (!cutter.isDone) {
    const piece = cutter.next()
    if (piece === undefined) throw tooLong(place, text.slice(cutter.rest, cutter.rest + MAX_QUOTED), room)
    pieces.push(piece)
  }
  return pieces
}

const MAX_QUOTED = 200

function tooLong(place: string, rest: string, { chars, bytes }: Cost): RangeError {
  return new RangeError(
    `${place}: at ${quote(rest)} begins something that cannot be cut, and that does not fit into ${chars} characters ` +
      `and ${bytes} bytes together with the tags around it. Shorten it, or give more room.`,
  )
}
