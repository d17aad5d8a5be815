/** What stands in the editor: a message as JSON, or code that makes one with the builders. */
export interface Draft {
  readonly mode: Mode
  readonly text: string
}

export type Mode = 'json' | 'builder'

export const MODES: readonly Mode[] = ['json', 'builder']

// What is longer would stop the page at each letter, and the server takes a hundredth of it.
export const MAX_CHARS = 2_000_000
