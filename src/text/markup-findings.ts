import type { TextFinding } from './tag-findings.js'

const HTML = /<(\/?)(a|b|i|u|s|p|div|span|strong|em|font|img|ul|ol|li|table|h\d)(?:\s[^<>]*)?>/gi
const MARKDOWN_SIGN = /[*_`]|\]\(/
const MARKDOWN = /\*\*[^\s*][^*\n]*\*\*|(?<!\S)_[^\s_][^_\n]*_(?!\S)|\[[^[\]\n]+\]\(https?:|```(?:[\s\S]*?```)?/g
const ENTITY = /&(?:(?:quot|lt|gt|amp|#91|#93|#39|#33|#124|#092|nbsp);|#36)/g

/** Markup that shows as it is typed, or not at all: of other languages, and entities. In order of its kinds. */
export function markupFindings(text: string): readonly TextFinding[] {
  const findings: TextFinding[] = []
  const find = (code: TextFinding['code'], pattern: RegExp): void => {
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      findings.push({ code, start, end: start + found.length })
    }
  }
  if (text.includes('<')) addHtml(findings, text)
  // Most texts hold BB code alone, and are looked through once.
  if (MARKDOWN_SIGN.test(text)) find('text/markdown', MARKDOWN)
  if (text.includes('&')) find('text/entity', ENTITY)
  return findings
}

// Of two tags that belong together the first is told.
function addHtml(findings: TextFinding[], text: string): void {
  const opened = new Map<string, number>()
  for (const { 0: tag, 1: slash, 2: typed = '', index: start } of text.matchAll(HTML)) {
    const name = typed.toLowerCase()
    const count = opened.get(name) ?? 0
    const isSecond = slash === '/' && count > 0
    opened.set(name, Math.max(0, count + (slash === '/' ? -1 : 1)))
    if (!isSecond) findings.push({ code: 'text/html', start, end: start + tag.length })
  }
}
