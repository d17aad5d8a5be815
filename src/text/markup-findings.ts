import type { TextFinding } from './tag-findings.js'

const HTML = /<\/?(?:a|b|i|u|s|p|div|span|strong|em|font|img|ul|ol|li|table|h\d)(?:\s[^<>]*)?>/i
const MARKDOWN_SIGN = /[*_`]|\]\(/
const MARKDOWN = /\*\*[^\s*][^*\n]*\*\*|(?<!\S)_[^\s_][^_\n]*_(?!\S)|\[[^[\]\n]+\]\(https?:|```/
const ENTITY = /&(?:(?:quot|lt|gt|amp|#91|#93|#39|#33|#124|#092|nbsp);|#36)/

/** The first of each kind of markup that shows as it is typed, or not at all: of other languages, and entities. */
export function markupFindings(text: string): readonly TextFinding[] {
  const findings: TextFinding[] = []
  const find = (code: TextFinding['code'], pattern: RegExp): void => {
    const found = pattern.exec(text)
    if (found !== null) findings.push({ code, start: found.index, end: found.index + found[0].length })
  }
  if (text.includes('<')) find('text/html', HTML)
  // Most texts hold BB code alone, and are looked through once.
  if (MARKDOWN_SIGN.test(text)) find('text/markdown', MARKDOWN)
  if (text.includes('&')) find('text/entity', ENTITY)
  return findings
}
