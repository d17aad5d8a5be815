import { frozenCopy } from './freeze.js'

/** A text that was composed, as `b24-message/text` makes them: what it stands for is its BB code. */
export interface ComposedText {
  readonly bb: string
  toJSON(): string
}

/** BB code for people to read: as a string, or composed. */
export type TextInput = string | ComposedText

export function writeText(text: TextInput): string {
  // A string, once a composed text has been asked for its own. What else JavaScript passes is left for the check to report.
  return frozenCopy<unknown>(text) as string
}
