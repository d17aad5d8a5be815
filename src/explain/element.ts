import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { Key } from '../diagnostic/trace.js'
import type { Data } from '../php/data.js'
import type { Fate, Kind, Press } from './explain-language.js'

/** A field of an element that the server keeps otherwise than it was sent. */
export interface Change {
  readonly key: string
  readonly before: unknown
  /** Absent where the server leaves the field out. */
  readonly after?: unknown
}

/** What a press on an element does. */
export interface PressResult {
  readonly does: Press
  /** The address, text, number or dialog, or the name of the command. */
  readonly value?: string
  /** What the command gets. */
  readonly params?: string
  /** The bot that the command goes to, where the call names it. */
  readonly botId?: number
  /** The whole keyboard waits until the bot updates the message. */
  readonly blocks?: true
  readonly sentence: string
}

/** What the clients show of an element. */
export interface Shows {
  /** The web and desktop client of today. */
  readonly web: string
  /** The web client before 2024. */
  readonly oldWeb: string
  readonly mobile: string
}

/** One element of a message, and what becomes of it. */
export interface ExplainedElement {
  readonly kind: Kind
  /** What it is, in a few words: `button "Take"`. */
  readonly title: string
  /** Into the params, or into the part where a part alone was given, as in a diagnostic. */
  readonly path: readonly Key[]
  /** What the server makes of it, were the rest of the call right. */
  readonly fate: Fate
  readonly sent: unknown
  /** What the server stores of it; absent where that is nothing. */
  readonly stored?: unknown
  /** What it takes of the limit, as the server counts: of a part or the text. */
  readonly size?: { readonly chars: number; readonly maxChars: number }
  /** The fields that the server changes or leaves out. */
  readonly changes: readonly Change[]
  /** What the check finds here, and in no element within. */
  readonly diagnostics: readonly Diagnostic[]
  /** Absent where there is nothing to show. */
  readonly shows?: Shows
  /** Absent where nothing can be pressed. */
  readonly press?: PressResult
}

/** An element before it is put into words. */
export interface Sketch {
  readonly kind: Kind
  /** What names it: a text or a name of its own. */
  readonly label: unknown
  readonly path: readonly Key[]
  readonly fate: Fate
  readonly sent: Data
  readonly stored?: Data
  readonly changes?: readonly Change[]
  /** It takes away what an old message has of it. */
  readonly clears?: boolean
  /** A new line that ends no row. */
  readonly isIdle?: boolean
  /** The bot of its commands, where the call names it. */
  readonly botId?: number
}
