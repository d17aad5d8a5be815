import { type Code, type Effect, type Severity, severityOf } from './codes.js'
import { type Language, say } from './language.js'
import type { Finding, Key } from './trace.js'

/** One finding of a check: what, where, how bad, and what to do. */
export interface Diagnostic {
  /** The rule, stable and documented: `keyboard/button-without-action`. */
  readonly code: Code
  readonly severity: Severity
  readonly effect: Effect
  /** Into the params, or into the part where a part alone was checked: `['KEYBOARD', 'BUTTONS', 2, 'LINK']`. */
  readonly path: readonly Key[]
  /** Names the field, the value, the limit and its unit, and what to do. */
  readonly message: string
  /** The error code that the server answers, where it does: `KEYBOARD_ERROR`. */
  readonly serverCode?: string
  /** The figures of the message. */
  readonly params: Readonly<Record<string, string | number>>
}

export function toDiagnostic(
  finding: Finding,
  prefix: readonly Key[],
  language: Language,
  serverCode?: string,
): Diagnostic {
  const { code, effect, params } = finding
  return Object.freeze({
    code,
    severity: severityOf(effect),
    effect,
    path: Object.freeze(prefix.length === 0 ? finding.path : [...prefix, ...finding.path]),
    message: say(language, code, params),
    ...(serverCode === undefined ? {} : { serverCode }),
    params: Object.freeze(params),
  })
}
