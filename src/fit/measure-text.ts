import { limits } from '../size/limits.js'
import { cleanText, MESSAGE_TOLERANCE_CHARS, textSizeOf } from '../size/text.js'
import { requireText, roomOf, type TextLimits } from './text-limits.js'

/** How long a text is, as the server counts it. */
export interface TextMeasure {
  /** Unicode code points, after trimming, line break codes as the line breaks that they become. */
  readonly chars: number
  readonly maxChars: number
  /** What is left of `maxChars`; negative when over. */
  readonly charsLeft: number
  /** Bytes of the database column; beyond the BMP a character takes 10 there. */
  readonly bytes: number
  readonly maxBytes: number
  /** The server cuts the text: it is longer than the limit and six more characters, which it lets pass. */
  readonly willBeCut: boolean
}

/**
 * How long the text of a message is, as the server counts it, and whether it will be cut.
 *
 * @example
 * measureText(' Hello[br]😀 ')
 * // { chars: 7, maxChars: 20000, charsLeft: 19993, bytes: 16, maxBytes: 65535, willBeCut: false }
 */
export function measureText(text: string, within?: number | TextLimits): TextMeasure {
  const { stage, ...room } = roomOf(within)
  const size = textSizeOf(cleanText(requireText(text), stage), { ...limits.message, ...room })
  return { ...size, willBeCut: size.chars > size.maxChars + MESSAGE_TOLERANCE_CHARS }
}
