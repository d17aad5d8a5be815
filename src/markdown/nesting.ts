import type { MarkdownIt, StateBlock } from 'markdown-it'

/** Deeper blocks are text: the parser would leave them out. A list and its item are two levels. */
export const MAX_LEVEL = 20

/** Of the parser, which counts brackets in brackets too, and takes its time for each. */
export const MAX_NESTING = MAX_LEVEL + 2

/** Keeps what is nested too deeply as text. */
export function nesting(md: MarkdownIt): void {
  md.block.ruler.before('table', 'nesting', (state, startLine, endLine) => {
    if (state.level < MAX_LEVEL) return false
    let line = startLine + 1
    while (line < endLine && isInside(state, line)) line++
    state.line = line
    putParagraph(state, startLine, state.getLines(startLine, line, state.blkIndent, false).trim())
    return true
  })
}

/** Appends a paragraph of lines that end before `state.line`. */
export function putParagraph(state: StateBlock, startLine: number, content: string): void {
  state.push('paragraph_open', 'p', 1).map = [startLine, state.line]
  const inline = state.push('inline', '', 0)
  inline.content = content
  inline.map = [startLine, state.line]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
}

function isInside(state: StateBlock, line: number): boolean {
  return state.isEmpty(line) || (state.sCount[line] ?? 0) >= state.blkIndent
}
