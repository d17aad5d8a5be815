import { type Effect, type Severity, severityOf } from '../diagnostic/codes.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic/diagnostic.js'
import { fill, type Language } from '../diagnostic/language.js'
import type { Finding, Key, Params } from '../diagnostic/trace.js'
import { type ParseCode, parseCodes } from './parse-codes.js'

/** The sentences about reading in one language. `import { ruParse } from 'b24-message/ru'`. */
export interface ParseLanguage {
  readonly tag: string
  /** The language in which `value/…` findings speak. */
  readonly diagnostics: Language
  readonly sentences: Readonly<Record<ParseCode, string>>
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

/** A finding of reading before it is put into words. */
export type ParseFinding =
  | Finding
  | { readonly code: ParseCode; readonly path: readonly Key[]; readonly params: Params }

/** Puts a finding into words; `prefix` is where the call stands. */
export function toParseDiagnostic(
  finding: ParseFinding,
  prefix: readonly Key[],
  language: ParseLanguage,
): Diagnostic | ParseDiagnostic {
  if ('effect' in finding) return toDiagnostic(finding, prefix, language.diagnostics)
  const { code, path, params } = finding
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
