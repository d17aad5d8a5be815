import { codes } from '../diagnostic/codes.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic/diagnostic.js'
import { en } from '../diagnostic/en.js'
import type { Language } from '../diagnostic/language.js'
import { findInText, paramsOf, type TextPlace } from './find-in-text.js'

export interface TextCheckOptions {
  /** Whether it is the text of a message, as it is unless told, or stands in an ATTACH, where the server decodes no entities. */
  readonly place?: TextPlace
  /** The language of the messages; English unless told. */
  readonly language?: Language
}

/**
 * What a reader would not see as you may have meant it: tags that are unclosed, crossed, unknown or badly valued, Markdown
 * and HTML, entities that become something else, and what the client fails on. `params` hold `start` and `end` of the
 * place, in UTF-16 units, and `line` and `column`. `check` reports the first of each kind for every text of a call.
 *
 * @example
 * checkText('[b]Late').map(({ code, params }) => [code, params.start, params.end])
 * // [['text/unclosed-tag', 0, 3]]
 */
export function checkText(text: string, options: TextCheckOptions = {}): readonly Diagnostic[] {
  if (typeof text !== 'string') return []
  const { place = 'message', language = en } = options
  return findInText(text, place).map(finding => {
    const params = paramsOf(finding, text, 'MESSAGE')
    return toDiagnostic({ code: finding.code, effect: codes[finding.code], path: [], params }, [], language)
  })
}
