import { type Code, codes } from '../diagnostic/codes.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic/diagnostic.js'
import { en } from '../diagnostic/en.js'
import type { Language } from '../diagnostic/language.js'
import { quote } from '../diagnostic/quote.js'
import type { Params } from '../diagnostic/trace.js'
import { isBlank } from '../php/trim.js'
import { breakLines } from './break-lines.js'
import { findInText, type TextPlace } from './find-in-text.js'
import { findingParams } from './finding-params.js'

export interface TextCheckOptions {
  /** Whether it is the text of a message, as it is unless told, or stands in an ATTACH, where the server decodes no entities. */
  readonly place?: TextPlace
  /** The language of the messages; English unless told. */
  readonly language?: Language
}

/**
 * What a reader would not see as you may have meant it: tags that are unclosed, crossed, unknown or badly valued, Markdown
 * and HTML, entities that become something else, what the client fails on, and a text of which the server keeps nothing.
 * Every place is told, in order; `params` hold its `start` and `end` in UTF-16 units, and `line` and `column`. `check` reports
 * the first of each kind for every text of a call. An empty string is no text, and nothing is said about it.
 *
 * @example
 * checkText('[b]Late').map(({ code, params }) => [code, params.start, params.end])
 * // [['text/unclosed-tag', 0, 3]]
 */
export function checkText(text: string, options: TextCheckOptions = {}): readonly Diagnostic[] {
  if (typeof text !== 'string' || text === '') return []
  const { place = 'message', language = en } = options
  const say = (code: Code, params: Params) =>
    toDiagnostic({ code, effect: codes[code], path: [], params }, [], language)
  if (place === 'message' && isBlank(breakLines(text))) {
    const code = isBlank(text) ? 'message/empty' : 'message/empty-after-cleaning'
    return [say(code, { param: 'MESSAGE', value: quote(text), line: 1, column: 1, start: 0, end: text.length })]
  }
  const toParams = findingParams(text, 'MESSAGE')
  return findInText(text, place).map(finding => say(finding.code, toParams(finding)))
}
