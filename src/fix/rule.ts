import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { Key, Params } from '../diagnostic/trace.js'
import type { Data } from '../php/data.js'
import type { Edit } from './edits.js'
import type { FixCode, QuestionCode } from './fix-language.js'

/** A correction of one place, before it is made. */
export interface Candidate {
  readonly code: FixCode
  readonly edit: Edit
  readonly figures: Params
}

/** What somebody has to decide, and what can be done. */
export interface Question {
  readonly code: QuestionCode
  readonly choices: readonly Candidate[]
}

/** A finding of the check; its path goes from the root of the document. */
export type Found = Pick<Diagnostic, 'code' | 'effect' | 'path' | 'params'>

/** The document as it stands, and what it is. */
export interface View {
  /** What stands at a path. */
  readonly at: (path: readonly Key[]) => Data | undefined
  /** The method of a request; absent of a part. */
  readonly method: string | undefined
  /** Where the parameters, or the part, stand in the document. */
  readonly base: readonly Key[]
}

/** What a finding calls for: a safe correction, a decision, or nothing that could be done here. */
export type Rule = (found: Found, view: View) => Candidate | Question | undefined

/** The rules of some codes. */
export type Rules = Readonly<Partial<Record<Diagnostic['code'], Rule>>>

/** Other values for keys of an object; `undefined` leaves a key out. */
export function change(
  code: FixCode,
  path: readonly Key[],
  fields: Readonly<Record<string, Data | undefined>>,
  figures: Params = {},
): Candidate {
  return { code, edit: { path, fields: new Map(Object.entries(fields)) }, figures }
}

/** Another value in one place. */
export function replace(code: FixCode, path: readonly Key[], value: Data, figures: Params = {}): Candidate {
  return { code, edit: { path, value }, figures }
}

/** Other elements, or none, in the place of one. */
export function splice(
  code: FixCode,
  path: readonly Key[],
  elements: readonly Data[],
  figures: Params = {},
): Candidate {
  return { code, edit: { path, elements }, figures }
}

export function lastOf(path: readonly Key[]): string {
  return String(path[path.length - 1])
}

export function parentOf(path: readonly Key[]): readonly Key[] {
  return path.slice(0, -1)
}
