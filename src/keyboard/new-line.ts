/** Ends a row of `line` buttons. */
export interface NewLine {
  readonly TYPE: 'NEWLINE'
}

/** A new line in payload form: the buttons after it start a row of their own. */
export const newLine: NewLine = Object.freeze({ TYPE: 'NEWLINE' })

export const newLineKeys: ReadonlySet<string> = new Set(['TYPE'])
