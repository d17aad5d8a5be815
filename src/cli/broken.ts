import { enParse } from '../parse/en.js'
import { JsonSyntaxError } from '../parse/json.js'
import { sayJsonProblem } from '../parse/json-problems.js'
import { type Wording, wordings } from './wording.js'

/** Input that cannot be read, and where it ceases to be what it seemed: line and column count from 1. */
export interface Broken {
  readonly problem: string
  readonly line: number
  readonly column: number
  /** The line that the place is in. */
  readonly text: string
}

/** Why text is no JSON; `firstLine` is where it begins. Throws on any other error. */
export function toBroken(
  error: unknown,
  text: string,
  firstLine: number,
  { files, parse = enParse }: Pick<Wording, 'files' | 'parse'> = wordings.en,
): Broken {
  if (!(error instanceof JsonSyntaxError)) throw error
  const before = text.slice(0, error.offset).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  const lineText = text.slice(error.offset - column + 1).split('\n', 1)[0] ?? ''
  const problem = files.notJson(sayJsonProblem(error, parse.jsonProblems))
  return { problem, line: firstLine + before.length - 1, column, text: lineText }
}
