import type { Language } from '../diagnostic/language.js'
import type { ErrorCode } from './error-codes.js'
import type { Variant } from './variant.js'

/** A meaning that has a sentence: that of a code, of a code in a certain call, or of a code that is not known here. */
export type Meaning = ErrorCode | Variant | 'unknown'

/** The words around the meaning. */
export type Phrase = 'command' | 'likely' | 'serverSays' | 'details' | 'maybeStale' | 'maybeUnread'

/** The sentences about errors in one language. `{name}` stands for a figure, as in the sentences of diagnostics. */
export interface ErrorLanguage {
  readonly tag: string
  /** The language in which the diagnostics of an error speak. */
  readonly diagnostics: Language
  readonly meanings: Readonly<Record<Meaning, string>>
  readonly phrases: Readonly<Record<Phrase, string>>
}
