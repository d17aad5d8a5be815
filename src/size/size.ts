import type { Key, Weight } from '../diagnostic/trace.js'
import type { Limit } from './limits.js'

/** What one element of a part takes of its size. */
export interface ElementSize {
  /** Where the element stands, as in the path of a diagnostic. */
  readonly path: readonly Key[]
  /** Its length in the server's JSON, in Unicode code points. */
  readonly chars: number
}

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
  /** The elements that take most, by their place in the list. */
  readonly heaviest: readonly Weight[]
  /** Where the list stands in the part: under its key in the full form. */
  readonly listPath: readonly Key[]
}

/** The size of a part that stands at `path`. */
export function sizeOf(measured: Measured, { maxChars, maxBytes }: Limit, path: readonly Key[]): Size {
  const { chars, bytes } = measured
  return { chars, maxChars, charsLeft: maxChars - chars, bytes, maxBytes, heaviest: heaviestOf(measured, path) }
}

export function heaviestOf({ heaviest, listPath }: Measured, path: readonly Key[]): readonly ElementSize[] {
  const place = [...path, ...listPath]
  return heaviest.map(({ key, chars }) => ({ path: [...place, key], chars }))
}
