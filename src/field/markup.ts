import type { Code } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Params } from '../diagnostic/trace.js'

// No message shows more than this, and no mistake is made for the first time behind it.
const MAX_READ_CHARS = 20_000

const SIGN = /[<*_`[]/
const HTML = /<\/?(?:a|b|i|u|s|p|div|span|strong|em|font|img|ul|ol|li|table|h\d)(?:\s[^<>]*)?>/i
const MARKDOWN_SIGN = /[*_`]|\]\(/
const MARKDOWN = /\*\*[^\s*][^*\n]*\*\*|(?<!\S)_[^\s_][^_\n]*_(?!\S)|\[[^[\]\n]+\]\(https?:|```/
const UNKNOWN_TAG =
  /\[(?!(?:b|i|u|s|br|size|color|url|user|chat|context|put|send|call|code|icon|img|timestamp|date|disk|rating|like|dislike|attach|pch|dialog)\b)[a-zа-яё][^[\]\n]{0,40}\]/i

/** Reports what shows as it is typed, and may not have been meant to: markup of other languages, brackets of no tag. */
export function reportMarkup(
  text: string,
  field: string,
  trace: { report(code: Code, field: string, params: Params): void },
): void {
  if (!SIGN.test(text)) return
  const read = text.slice(0, MAX_READ_CHARS)
  const report = (code: Code, pattern: RegExp): boolean => {
    const found = pattern.exec(read)?.[0]
    if (found !== undefined) trace.report(code, field, { field, found: quote(found) })
    return found !== undefined
  }
  if (read.includes('<')) report('text/html', HTML)
  // Most texts hold BB code alone, and are looked through once.
  if (MARKDOWN_SIGN.test(read) && report('text/markdown', MARKDOWN)) return
  if (read.includes('[')) report('text/unknown-tag', UNKNOWN_TAG)
}
