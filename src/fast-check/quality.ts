import { quote } from '../diagnostic/quote.js'

/**
 * How right generated values are. `clean`: the check has nothing to say to them. `valid`: the server keeps all of it as
 * written, though today's clients may not show it. `writable`: whatever the types let through, blank texts and addresses
 * included that the server refuses.
 */
export type Quality = 'clean' | 'valid' | 'writable'

export interface QualityOption {
  /** `valid` unless told. */
  readonly quality?: Quality
}

/** How many elements a generated value has. */
export interface LengthOptions {
  /** At least so many; 1 unless told, and 0 where the quality is `writable`. */
  readonly minLength?: number
  /** At most so many; 6 unless told. */
  readonly maxLength?: number
}

/** The least and the most elements, for fast-check. */
export function lengthOf(options: LengthOptions & QualityOption): { minLength: number; maxLength: number } {
  const minLength = options.minLength ?? (options.quality === 'writable' ? 0 : 1)
  const maxLength = options.maxLength ?? Math.max(6, minLength)
  // fast-check would look for such a list without end.
  if (!(minLength >= 0 && maxLength >= minLength))
    throw new TypeError(
      `No list has from ${quote(minLength)} to ${quote(maxLength)} elements. Give a minLength from 0, which is 1 unless told, and a maxLength not below it`,
    )
  return { minLength, maxLength }
}
