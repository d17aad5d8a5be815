import { cleanText } from '../size/text.js'
import { costOf, fits, messageRuler } from './cost.js'
import { AS_LATE_AS_CAN_BE, Cutter } from './cutter.js'
import { requireText, roomOf, type TextLimits, type TextRoom } from './text-limits.js'
import { tokenize } from './tokenize.js'

export interface FitOptions extends TextLimits {
  /** What stands where the text was cut, `…` unless told; '' for nothing. */
  readonly mark?: string
}

/** A text that fits, and what was cut off it. */
export interface FitText {
  readonly text: string
  /** Absent where the text fits as it is. */
  readonly cut: Cut | undefined
}

export interface Cut {
  /** Where it begins in the text that was given, in UTF-16 units. */
  readonly start: number
  /** Its length in Unicode code points. */
  readonly chars: number
  /** The end of the text that was given, as it was typed. */
  readonly text: string
}

/**
 * The text, cut off at a word where it is too long for a message: open tags are closed, and no tag, entity, emoji, command
 * or mention is cut in two. By itself the server cuts after 20,000 characters, in the middle of a tag if need be.
 *
 * @example
 * fitText('Order [b]is late again[/b]', 22)
 * // { text: 'Order [b]is late…[/b]', cut: { start: 16, chars: 10, text: ' again[/b]' } }
 */
export function fitText(text: string, within?: number | FitOptions): FitText {
  const source = requireText(text)
  const room = roomOf(within)
  if (fitsInto(source, room)) return { text: source, cut: undefined }
  const ruler = messageRuler(room.stage)
  const mark = (typeof within === 'object' ? within.mark : undefined) ?? '…'
  const total = { chars: room.maxChars, bytes: room.maxBytes }
  const tokens = tokenize(source, ruler, total)
  const piece = new Cutter(source, tokens, { ruler, room: total, mark, joints: AS_LATE_AS_CAN_BE }).next()
  if (piece !== undefined) return { text: piece.text, cut: cutFrom(source, piece.end) }
  return { text: fits(costOf(mark, ruler), total) ? mark : '', cut: cutFrom(source, 0) }
}

/** Whether the server has room for the text, as it counts. */
export function fitsInto(text: string, { maxChars, maxBytes, stage }: TextRoom): boolean {
  return fits(costOf(cleanText(text, stage), messageRuler(stage)), { chars: maxChars, bytes: maxBytes })
}

function cutFrom(source: string, start: number): Cut {
  const text = source.slice(start)
  let chars = 0
  for (const _ of text) chars++
  return { start, chars, text }
}
