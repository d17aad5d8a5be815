import type { Key } from '../diagnostic/trace.js'

/** Where a stretch of the message that was split stands now. */
export interface Placement {
  /** Its place in the list of messages. */
  readonly message: number
  /** The list or text in the message that was split: `['ATTACH', 'BLOCKS']`, `['ATTACH', 'BLOCKS', 3, 'GRID']`, `['MESSAGE']`. */
  readonly path: readonly Key[]
  /** The first of its elements; of a text, the first UTF-16 unit. */
  readonly start: number
  /** Behind the last one. */
  readonly end: number
}

/** A stretch of a part, before it is known which message it goes to. */
export type Stretch = Omit<Placement, 'message'>

/** One stretch for those that follow one another in the same list. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const before = result.at(-1)
    if (before !== undefined && before.end <= stretch.start && isSame(before.path, stretch.path)) {
      result[result.length - 1] = { ...before, end: stretch.end }
    } else result.push(stretch)
  }
  return result
}

function isSame(one: readonly Key[], other: readonly Key[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index])
}
