import type { Io } from './io.js'

export const DEFAULT_WIDTH = 100
// Less has no room for a bar with its figures; more is hard to read.
const MIN_WIDTH = 66
const MAX_WIDTH = 110

/** Characters in a line of what is printed for people. */
export function widthOf({ stdout }: Io): number {
  return Math.min(Math.max(stdout.columns ?? DEFAULT_WIDTH, MIN_WIDTH), MAX_WIDTH)
}
