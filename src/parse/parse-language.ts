import { type Effect, type Severity, severityOf } from '../diagnostic/codes.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic/diagnostic.js'
import { fill, type Language } from '../diagnostic/language.js'
import type { Finding, Key, Params } from '../diagnostic/trace.js'
import { JsonSyntaxError } from './json.js'
import { type JsonProblems, sayJsonProblem } from './json-problems.js'
import { type ParseCode, parseCodes } from './parse-codes.js'

/** The sentences about reading in one language. `import { ruParse } from 'b24-message/ru'`. */
export interface ParseLanguage {
  readonly tag: string
  /** The language in which `value/…` findings speak. */
  readonly diagnostics: Language
  readonly sentences: Readonly<Record<ParseCode, string>>
  /** Why text is no JSON: what `{problem}` stands for in the sentences. */
  readonly jsonProblems: JsonProblems
}

/** One finding of reading. Its path leads to the call and on into its parameters, `[2, 'KEYBOARD']`. */
export interface ParseDiagnostic {
  readonly code: ParseCode
  readonly severity: Severity
  readonly effect: Effect
  readonly path: readonly Key[]
  /** Names the place, the value and what to do. */
  readonly message: string
  /** The figures of the message: of text that is no JSON, `line` and `column`, which count from 1. */
  readonly params: Params
}

/** The figures of a finding; why text is no JSON is put into words later. */
export type FoundParams = Readonly<Record<string, string | number | JsonSyntaxError>>

/** A finding of reading before it is put into words. */
export type ParseFinding =
  | Finding
  | { readonly code: ParseCode; readonly path: readonly Key[]; readonly params: FoundParams }

/** Puts a finding into words; `prefix` is where the call stands. */
export function toParseDiagnostic(
  finding: ParseFinding,
  prefix: readonly Key[],
  language: ParseLanguage,
): Diagnostic | ParseDiagnostic {
  if ('effect' in finding) return toDiagnostic(finding, prefix, language.diagnostics)
  const { code, path } = finding
  const params = said(finding.params, language)
  const effect = parseCodes[code]
  return Object.freeze({
    code,
    severity: severityOf(effect),
    effect,
    path: Object.freeze([...prefix, ...path]),
    message: fill(language.sentences[code], params),
    params: Object.freeze(params),
  })
}

function said(params: FoundParams, { jsonProblems }: ParseLanguage): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      value instanceof JsonSyntaxError ? sayJsonProblem(value, jsonProblems) : value,
    ]),
  )
}
