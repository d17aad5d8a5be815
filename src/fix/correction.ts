import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { Key, Params } from '../diagnostic/trace.js'
import type { Data } from '../php/data.js'
import type { FixCode, QuestionCode } from './fix-language.js'

/** A finding that is gone after a correction. */
export interface Resolved {
  readonly code: Diagnostic['code']
  readonly path: readonly Key[]
}

/** A correction that was made: its paths lead into the input. */
export interface Correction {
  readonly id: string
  readonly code: FixCode
  readonly path: readonly Key[]
  readonly before: Data | undefined
  readonly after: Data | undefined
  readonly figures: Params
  /** All that it touches: of an object the keys. */
  readonly scopes: readonly (readonly Key[])[]
  /** The findings that it resolves, by code and place in the input. */
  readonly resolves: Map<string, Resolved>
}

/** Something to decide, with what each choice would do. */
export interface OpenQuestion {
  readonly code: QuestionCode
  readonly path: readonly Key[]
  readonly about: Diagnostic['code']
  readonly choices: readonly Correction[]
}

export interface Corrected {
  readonly document: Data
  readonly corrections: readonly Correction[]
  readonly questions: readonly OpenQuestion[]
  /** What the check finds in the document as it is now, at paths in it. */
  readonly left: readonly Diagnostic[]
}
