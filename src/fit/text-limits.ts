import { quote } from '../diagnostic/quote.js'
import { limits } from '../size/limits.js'
import type { TextStage } from '../size/text.js'

/** What a text has to fit into. A number alone is `maxChars`. */
export interface TextLimits {
  /** Unicode code points, as the server counts; 20,000 unless told. */
  readonly maxChars?: number
  /** Bytes of the database column, where a character beyond the BMP takes 10; 65,535 unless told. */
  readonly maxBytes?: number
  /** What the server puts before the text, as it does where SYSTEM is set: `prefixChars: 'Shop bot:'.length + 1`. */
  readonly prefixChars?: number | undefined
  /** Whether the text is for a new message or for a legacy update, where `[br]` counts with its four characters. */
  readonly stage?: TextStage
}

/** The limits with nothing left open. */
export interface TextRoom {
  readonly maxChars: number
  readonly maxBytes: number
  readonly stage: TextStage
}

// A name before the text is in letters of at most three bytes.
const PREFIX_BYTES = 3

/** The room that is left for a text. Throws where a limit is no number that a text could fit into. */
export function roomOf(given: number | TextLimits | undefined): TextRoom {
  const limit = typeof given === 'object' || given === undefined ? given : { maxChars: given }
  const { maxChars, maxBytes, prefixChars, stage }: TextLimits = { ...limit }
  const prefix = requireCount('prefixChars', prefixChars ?? 0, 0)
  return {
    maxChars: requireCount('maxChars', maxChars ?? limits.message.maxChars, prefix + 1) - prefix,
    maxBytes:
      requireCount('maxBytes', maxBytes ?? limits.message.maxBytes, prefix * PREFIX_BYTES + 1) - prefix * PREFIX_BYTES,
    stage: stage === 'update' ? 'update' : 'add',
  }
}

function requireCount(name: string, value: number, min: number): number {
  if (typeof value === 'number' && value >= min) return Math.floor(value)
  throw new RangeError(`${name}: ${quote(value)} is no number from ${min}. Give how much the text may take.`)
}

/** The text itself; throws where it is none. */
export function requireText(text: unknown): string {
  if (typeof text === 'string') return text
  throw new TypeError(`${quote(text) || 'undefined'} is no text. Give a string of BB code.`)
}
