import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { fill } from '../diagnostic/language.js'
import type { Key } from '../diagnostic/trace.js'
import { deepFreeze } from '../php/deep-freeze.js'
import type { Request } from '../rest/check.js'
import { type SubjectOptions, subjectOf } from '../rest/subject.js'
import { correct } from './correct.js'
import type { Correction, OpenQuestion } from './correction.js'
import { en } from './en.js'
import type { FixCode, FixLanguage, QuestionCode } from './fix-language.js'

export interface FixOptions extends SubjectOptions {
  /** The language of the sentences; English unless told. `import { ruFix } from 'b24-message/ru'`. */
  readonly language?: FixLanguage
}

/** A correction: what stands there, what would, and why. */
export interface Fix {
  readonly code: FixCode
  /** Into the params, or into the part where a part alone was given, as in a diagnostic. */
  readonly path: readonly Key[]
  /** What stands at the path: of an object only the keys that change. Absent where nothing stands there. */
  readonly before?: unknown
  /** What stands there afterwards. Absent where it is left out; a list where one element becomes several. */
  readonly after?: unknown
  readonly reason: string
  /** The findings that are gone afterwards: their codes, and where they stand in the input. */
  readonly resolves: readonly Pick<Diagnostic, 'code' | 'path'>[]
}

/** Something that only the author can decide, with what can be done. */
export interface Offer {
  readonly code: QuestionCode
  readonly path: readonly Key[]
  readonly question: string
  /** The code of the finding that it is about. */
  readonly about: Diagnostic['code']
  /** Each can be given to `apply`. */
  readonly choices: readonly Fix[]
}

/** A finding of the check that no correction resolves. */
export type Left = Pick<Diagnostic, 'code' | 'path' | 'severity'>

/** What can be done about a request or a part. */
export interface Fixes<Value = unknown> {
  /** What is safe to do: nothing that the server keeps is lost, and nothing is decided for the author. */
  readonly fixes: readonly Fix[]
  readonly offers: readonly Offer[]
  /** What `check` still finds in the corrected value, at paths in that: what somebody has to see to, or may leave. */
  readonly left: readonly Left[]
  /** The corrected value, as plain frozen data: with all fixes, or with those and the choices that are named. */
  readonly apply: (which?: Iterable<Fix>) => Value
}

/**
 * Finds the corrections that can be made in a request, a part or a builder. Nothing is changed: `apply` gives a corrected
 * copy. Every fix names the findings of `check` that it resolves.
 *
 * @example
 * fix([{ USER: { name: 'Mantis', LINK: 'HTTPS://example.com/' } }]).apply()
 * // [{ USER: { NAME: 'Mantis', LINK: 'https://example.com/' } }]
 */
// By its type parameter a request is known also where it has no member that it may have.
export function fix<Value extends Request>(value: Value, options?: FixOptions): Fixes<Request>
export function fix(value: unknown, options?: FixOptions): Fixes
export function fix(value: unknown, options: FixOptions = {}): Fixes {
  const subject = subjectOf(value, options)
  // What JSON cannot carry has to be mended by hand before anything of it can be sent.
  if (!subject.isCarried) {
    const left = leftOf(subject.check(value).diagnostics, 0)
    return Object.freeze({ fixes: Object.freeze([]), offers: Object.freeze([]), left, apply: () => value })
  }
  deepFreeze(subject.data)
  const language = options.language ?? en
  const ids = new Map<Fix, string>()
  const toFix = (correction: Correction): Fix => {
    const made = fixOf(correction, subject.base.length, language)
    ids.set(made, correction.id)
    return made
  }
  const { document, corrections, questions, left } = correct(subject, (_, isSafe) => isSafe)
  const fixes = Object.freeze(corrections.map(toFix))
  const offers = Object.freeze(questions.map(question => offerOf(question, subject.base.length, language, toFix)))
  const apply = (which?: Iterable<Fix>) => {
    if (which === undefined) return deepFreeze(document)
    const wanted = new Set([...which].map(one => idOf(one, ids)))
    return deepFreeze(correct(subject, id => wanted.has(id)).document)
  }
  return Object.freeze({ fixes, offers, left: leftOf(left, subject.base.length), apply })
}

function leftOf(findings: readonly Diagnostic[], cut: number): readonly Left[] {
  return Object.freeze(
    findings.map(({ code, severity, path }) => Object.freeze({ code, severity, path: Object.freeze(path.slice(cut)) })),
  )
}

function idOf(which: Fix, ids: ReadonlyMap<Fix, string>): string {
  const id = ids.get(which)
  if (id === undefined)
    throw new TypeError('apply() takes fixes and choices of the same result. Take them out of it as they are.')
  return id
}

function fixOf({ code, path, before, after, figures, resolves }: Correction, cut: number, language: FixLanguage): Fix {
  return Object.freeze({
    code,
    path: Object.freeze(path.slice(cut)),
    ...(before === undefined ? {} : { before: deepFreeze(before) }),
    ...(after === undefined ? {} : { after: deepFreeze(after) }),
    reason: fill(language.reasons[code], figures),
    resolves: Object.freeze(
      [...resolves.values()].map(({ code, path }) => Object.freeze({ code, path: Object.freeze(path.slice(cut)) })),
    ),
  })
}

function offerOf(
  { code, path, about, choices }: OpenQuestion,
  cut: number,
  language: FixLanguage,
  toFix: (correction: Correction) => Fix,
): Offer {
  return Object.freeze({
    code,
    path: Object.freeze(path.slice(cut)),
    question: language.questions[code],
    about,
    choices: Object.freeze(choices.map(toFix)),
  })
}
