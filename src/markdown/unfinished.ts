import type { Env, MarkdownIt, StateCore, Token } from 'markdown-it'
import { mend } from './mend.js'

const TILDE = 126
const SIGN_LINE = /^(?:[\s>\-+*#=_`~|:]*|[\s>\-+*]*\d{1,9}[.)]?\s*)(?:\[[ xX]?\]?\s*)?$/

/** Mends the end of a document of which more will come: what is open there is closed, what means nothing yet is held back. */
export function unfinished(md: MarkdownIt): void {
  md.inline.ruler2.push('open_ends', state => {
    const open = state.delimiters.filter(({ open, close, end }) => open && !close && end === -1)
    state.env.open = open.map(({ marker }) => (marker === TILDE ? '~~' : String.fromCharCode(marker)))
  })
  md.core.ruler.after('block', 'unfinished', state => {
    if (state.env.isPartial !== true) return
    const last = lastText(state)
    if (last !== undefined) last.content = mend(last.content, content => openIn(content, md))
  })
}

/** The document without a last line that holds only signs: what they mean depends on what comes behind them. */
export function withoutSigns(markdown: string): string {
  const start = markdown.lastIndexOf('\n') + 1
  return SIGN_LINE.test(markdown.slice(start)) ? markdown.slice(0, start) : markdown
}

function lastText({ tokens, src }: StateCore): Token | undefined {
  const last = tokens.findLast(({ nesting, type }) => nesting === 0 || type.endsWith('_open'))
  if (last?.type !== 'inline' || /\n[ \t>]*\n\s*$/.test(src.slice(-100))) return undefined
  return last
}

function openIn(content: string, md: MarkdownIt): readonly string[] {
  const read: Env = {}
  md.inline.parse(content, md, read, [])
  return Array.isArray(read.open) ? read.open : []
}
