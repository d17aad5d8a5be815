import type { ElementSize } from '../diagnostic/trace.js'
import type { Limit } from './limits.js'

/** How large a part is as the server counts: its own JSON copy, in Unicode code points. */
export interface Size {
  readonly chars: number
  readonly maxChars: number
  /** What is left of `maxChars`; negative when over. */
  readonly charsLeft: number
  /** Bytes in the database column; beyond the BMP a character takes 10 there. */
  readonly bytes: number
  readonly maxBytes: number
  /** The elements that take most, largest first, at most three. */
  readonly heaviest: readonly ElementSize[]
}

/** The figures of a measured part, before they are held against a limit. */
export interface Measured {
  readonly chars: number
  readonly bytes: number
  readonly heaviest: readonly ElementSize[]
}

export function sizeOf({ chars, bytes, heaviest }: Measured, { maxChars, maxBytes }: Limit): Size {
  return { chars, maxChars, charsLeft: maxChars - chars, bytes, maxBytes, heaviest }
}
