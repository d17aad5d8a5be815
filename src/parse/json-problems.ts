import { fill } from '../diagnostic/language.js'

/** Why text is no JSON, in English; `{closer}` is the bracket that was to close. */
export const enJsonProblems = {
  'text-after-end': 'there is more text after the end of the value',
  'comma-at-end': 'the comma before "{closer}" has to go',
  'no-comma': '"," or "{closer}" is expected',
  'object-open': 'the object has no end',
  'bare-key': 'a key in double quotes is expected',
  'no-colon': '":" is expected',
  'control-char': 'a line break or other control character stands inside a text: write \\n',
  'bad-escape': 'a backslash has no meaning here: write it twice',
  'text-open': 'the text that begins here has no end',
  empty: 'there is no value',
  'value-open': 'the value has no end',
  'single-quotes': 'text stands in double quotes',
  'no-value': 'a value is expected',
}

export type JsonProblem = keyof typeof enJsonProblems
interface Problem {
  readonly problem: JsonProblem
  readonly closer: string
}

export type JsonProblems = Readonly<Record<JsonProblem, string>>

/** Says why text is no JSON, as a piece of a sentence. */
export function sayJsonProblem({ problem, closer }: Problem, problems: JsonProblems): string {
  return fill(problems[problem], { closer })
}
