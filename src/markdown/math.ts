import type { MarkdownIt, StateInline } from 'markdown-it'

/** Longer formulas are none, but text between two signs. */
const MAX_CHARS = 500

const SIGNS = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
  ['$', '$'],
] as const

// What tells a formula from a price or an escaped bracket.
const IS_FORMULA = /\\[a-z{}]|[\^_=]/i
const IS_LETTER = /^[a-z]$/i

/** Formulas in TeX show as they are typed, without their signs: nothing in them is Markdown. */
export function math(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'math', (state, isSilent) => {
    const [open, close] = SIGNS.find(([sign]) => state.src.startsWith(sign, state.pos)) ?? []
    if (open === undefined || close === undefined) return false
    const formula = formulaIn(state, open, close)
    if (formula === undefined) return false
    if (!isSilent) state.push('math', '', 0).content = formula.trim()
    state.pos += open.length + formula.length + close.length
    return true
  })
}

function formulaIn({ src, pos }: StateInline, open: string, close: string): string | undefined {
  const rest = src.slice(pos + open.length, pos + open.length + MAX_CHARS)
  const end = rest.indexOf(close)
  const formula = rest.slice(0, end)
  const isLetter = open === '$' && IS_LETTER.test(formula)
  if (end < 1 || !(isLetter || IS_FORMULA.test(formula))) return undefined
  // A single dollar is a price where it stands apart or before a figure.
  if (open === '$' && (/^\s|\s$|[\n`]/.test(formula) || /^\d/.test(rest.slice(end + 1)))) return undefined
  return formula
}
