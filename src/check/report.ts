import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { Language } from '../diagnostic/language.js'
import type { LimitOverrides } from '../size/limits.js'
import type { Size } from '../size/size.js'

/** Everything that a check found out. */
export interface Report {
  /** False as soon as the server would refuse the call, or lose an element of it. */
  readonly ok: boolean
  /** Every finding, in the order in which the server comes across it. */
  readonly diagnostics: readonly Diagnostic[]
  /** The size of each part that there is, as the server counts it. */
  readonly sizes: Sizes
}

export interface Sizes {
  readonly attach?: Size
  readonly keyboard?: Size
  readonly menu?: Size
  readonly message?: TextSize
}

/** How long the text is as the server counts, and what it takes in the database. */
export type TextSize = Omit<Size, 'heaviest'>

export interface CheckOptions {
  /** The language of the messages; English unless told. `import { ru } from 'b24-message/ru'`. */
  readonly language?: Language
  /** Other limits for this call: `{ keyboard: { maxChars: 30_000 } }`. */
  readonly limits?: LimitOverrides
}

export function toReport(diagnostics: readonly Diagnostic[], sizes: Sizes): Report {
  const ok = diagnostics.every(({ severity }) => severity !== 'error')
  return { ok, diagnostics, sizes }
}
