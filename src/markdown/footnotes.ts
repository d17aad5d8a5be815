import type { MarkdownIt, StateBlock } from 'markdown-it'
import { putParagraph } from './nesting.js'

const REFERENCE = /\[\^([^\]\s[]{1,60})\](?![(:])/y
const INDENT = 4
const DEFINITION = /^\[\^([^\]\s[]{1,60})\]:/

/** Footnotes: `[1]` in the text, and before the note itself, which stands where it was written. */
export function footnotes(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'footnote', (state, isSilent) => {
    REFERENCE.lastIndex = state.pos
    const found = REFERENCE.exec(state.src)
    if (found === null) return false
    if (!isSilent) state.push('text', '', 0).content = `[${found[1]}]`
    state.pos = REFERENCE.lastIndex
    return true
  })
  md.block.ruler.before('reference', 'footnote', readDefinition, { alt: ['paragraph'] })
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, isSilent: boolean): boolean {
  const found = DEFINITION.exec(lineOf(state, startLine))
  if (found === null || state.sCount[startLine] !== state.blkIndent) return false
  if (isSilent) return true
  let line = startLine + 1
  while (line < endLine && !state.isEmpty(line) && !DEFINITION.test(lineOf(state, line))) line++
  state.line = line
  const content = state.getLines(startLine, line, state.blkIndent, false).trim()
  putParagraph(state, startLine, `[^${found[1]}] ${content.slice(found[0].length).trim()}`)
  readFurther(state, endLine)
  return true
}

// What is indented behind a blank line belongs to the note.
function readFurther(state: StateBlock, endLine: number): void {
  const start = state.line
  const indent = state.blkIndent + INDENT
  let end = start
  for (let line = start; line < endLine; line++) {
    if (state.isEmpty(line)) continue
    if ((state.sCount[line] ?? 0) < indent) break
    end = line + 1
  }
  if (end === start) return
  state.blkIndent = indent
  state.md.block.tokenize(state, start, end)
  state.blkIndent = indent - INDENT
  state.line = end
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}
