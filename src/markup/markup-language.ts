import { type Effect, type Severity, severityOf } from '../diagnostic/codes.js'
import { fill } from '../diagnostic/language.js'
import type { Params } from '../diagnostic/trace.js'
import { type MarkupCode, markupCodes } from './markup-codes.js'

/** The sentences about conversion in one language. `import { ruMarkup } from 'b24-message/ru'`. */
export interface MarkupLanguage {
  readonly tag: string
  readonly sentences: Readonly<Record<MarkupCode, string>>
}

/** Something that the text does not show as the document had it. */
export interface MarkupFinding {
  readonly code: MarkupCode
  readonly severity: Severity
  readonly effect: Effect
  /** Of the document, from 1. */
  readonly line: number
  /** Names the place, the value and what to do. */
  readonly message: string
  /** The figures of the message. */
  readonly params: Params
}

/** Puts a finding into words. */
export function toMarkupFinding(
  code: MarkupCode,
  line: number,
  params: Params,
  language: MarkupLanguage,
): MarkupFinding {
  const effect = markupCodes[code]
  return Object.freeze({
    code,
    severity: severityOf(effect),
    effect,
    line,
    message: fill(language.sentences[code], { line, ...params }),
    params: Object.freeze(params),
  })
}
