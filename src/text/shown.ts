import { toClientHtml } from './client-html.js'
import type { Mark } from './mark.js'
import { readMarks } from './read-marks.js'
import { type Failure, Unshowable } from './unshowable.js'

/** What a reader sees of a text. */
export interface Shown {
  /** The characters, line breaks as `\n`; four spaces and tabs are shown as no-break spaces. */
  readonly visible: string
  /** What is styled, linked or can be pressed, in order of appearance. */
  readonly marks: readonly Mark[]
  /** The client's own code fails on the text, and nothing of the message can be shown. */
  readonly failure?: Failure
}

/**
 * What a reader sees of a text, by the rules of the web client: of the text of an ATTACH block, or of a message after the
 * server has cleaned it up. Users and chats that the text does not name show as `User 5` and `Chat 5`, and the reader is
 * user 1. Never throws.
 *
 * @example
 * shown('Order [b]#142[/b] is [B]late')
 * // { visible: 'Order #142 is [B]late', marks: [['b', '#142']] }
 */
export function shown(text: string): Shown {
  if (typeof text !== 'string') return NOTHING
  try {
    return readMarks(toClientHtml(text))
  } catch (error) {
    if (error instanceof Unshowable) return { ...NOTHING, failure: error.failure }
    throw error
  }
}

const NOTHING: Shown = { visible: '', marks: [] }
