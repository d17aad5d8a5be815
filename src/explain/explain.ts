import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { deepFreeze } from '../php/deep-freeze.js'
import type { Request } from '../rest/check.js'
import { type SubjectOptions, subjectOf } from '../rest/subject.js'
import type { ExplainedElement } from './element.js'
import { elementsOf } from './elements.js'
import { en } from './en.js'
import type { ExplainLanguage, Outcome } from './explain-language.js'
import { explanationText } from './explanation-text.js'
import { headlineOf, outcomeOf } from './headline.js'
import { lookAt } from './look.js'

export interface ExplainOptions extends SubjectOptions {
  /** The language of the explanation; English unless told. `import { ruExplain } from 'b24-message/ru'`. */
  readonly language?: ExplainLanguage
}

/** What becomes of a request or a part, from the server to the screen. */
export interface Explanation {
  /** What the server answers: `OK`, or the code of its refusal. */
  readonly verdict: string
  /** The HTTP status of a refusal. */
  readonly status?: number
  /** What comes of the whole. */
  readonly outcome: Outcome
  /** The verdict in words, with the reason of a refusal. */
  readonly headline: string
  /** Every element in the order in which it is written: parameters, the text, parts, and what is in them. */
  readonly elements: readonly ExplainedElement[]
  /** Everything that the check finds. */
  readonly diagnostics: readonly Diagnostic[]
  /** The whole as a text to read. */
  readonly toText: () => string
}

/**
 * Explains a request, a part or a builder: what the server answers, what it keeps of each element and what it changes, what
 * the clients show of it, and what a press does. Never throws.
 *
 * @example
 * explain([{ TEXT: 'Site', LINK: 'example.com' }, { TEXT: 'Open', LINK: '/crm/' }]).elements.map(({ fate }) => fate)
 * // ['changed', 'dropped', 'kept']
 */
export function explain(value: Request | unknown, options: ExplainOptions = {}): Explanation {
  const subject = subjectOf(value, options)
  deepFreeze(subject.data)
  const language = options.language ?? en
  const seen = lookAt(value, subject, options.botId ?? 0, language)
  const elements = Object.freeze(elementsOf(seen, language))
  const outcome = outcomeOf(seen, elements)
  const headline = headlineOf(seen, outcome, elements, subject.method !== undefined, language)
  const { verdict, status, diagnostics } = seen
  const explanation: Omit<Explanation, 'toText'> = {
    verdict,
    ...(status === undefined ? {} : { status }),
    outcome,
    headline,
    elements,
    diagnostics: Object.freeze(diagnostics),
  }
  const toText = () => explanationText(headline, elements, diagnostics, language)
  // Data and nothing else is what is written down as JSON or compared.
  Object.defineProperty(explanation, 'toText', { value: toText })
  return Object.freeze(explanation as Explanation)
}
