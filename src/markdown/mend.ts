/** No message shows more, and no paragraph of one is as long. */
const MAX_CHARS = 20_000

/** Text with its code in a line hidden: `plain` is as long as `content`, and holds no sign that is code. */
interface Text {
  readonly content: string
  readonly plain: string
}

/**
 * A text whose end is not written yet, as if it were: code, tags and links that are open are closed or left out, then what
 * `openIn` finds to be open is closed.
 */
export function mend(content: string, openIn: (content: string) => readonly string[]): string {
  if (content.length > MAX_CHARS) return content
  const settled = withoutTag(withOpenLink(withClosedCode(withoutTableHead(content))))
  const words = settled
    .replace(/(?<!\\)(?:\\\\)*\\$/, backslashes => backslashes.slice(1))
    .trimEnd()
    .replace(/(?<![*_~\\])[*_~]+$/, '')
    .trimEnd()
  return words + openIn(words).toReversed().join('')
}

// A row with a bar in front may be the head of a table.
function withoutTableHead(content: string): string {
  const start = content.lastIndexOf('\n') + 1
  return /^\s*\|/.test(content.slice(start)) ? content.slice(0, Math.max(start - 1, 0)) : content
}

function withClosedCode(content: string): Text {
  let plain = ''
  let copied = 0
  let open: { readonly run: string; readonly start: number } | undefined
  for (const { 0: run, index } of content.matchAll(/`+/g)) {
    if (open === undefined) open = isEscaped(content, index) ? undefined : { run, start: index }
    else if (open.run === run) {
      const end = index + run.length
      plain += content.slice(copied, open.start) + 'x'.repeat(end - open.start)
      copied = end
      open = undefined
    }
  }
  if (open === undefined) return { content, plain: plain + content.slice(copied) }
  const before = plain + content.slice(copied, open.start)
  const typed = content
    .slice(open.start + open.run.length)
    .replace(/(?<!`)`+$/, '')
    .trimEnd()
  const code = typed === '' ? '' : open.run + typed + open.run
  return { content: content.slice(0, open.start) + code, plain: before + 'x'.repeat(code.length) }
}

// Of a link, the text is shown before its address is known.
function withOpenLink({ content, plain }: Text): Text {
  const middle = plain.lastIndexOf('](')
  if (middle !== -1 && !hasEnd(plain.slice(middle + 2))) return withoutBracket(content, plain, middle)
  const start = plain.lastIndexOf('[')
  const end = plain.lastIndexOf(']')
  if (start <= end && end !== plain.length - 1) return { content, plain }
  return withoutBracket(content, plain, start > end ? plain.length : end)
}

// An address may hold parentheses in pairs.
function hasEnd(address: string): boolean {
  let depth = 0
  for (const sign of address.match(/[()]/g) ?? []) {
    depth += sign === '(' ? 1 : -1
    if (depth < 0) return true
  }
  return false
}

/** The text up to an end, without the bracket that opens the label there. */
function withoutBracket(content: string, plain: string, end: number): Text {
  const at = plain.lastIndexOf('[', end - 1)
  if (at === -1 || isEscaped(content, at)) return { content, plain }
  const cut = (text: string) => text.slice(0, text[at - 1] === '!' ? at - 1 : at) + text.slice(at + 1, end)
  return { content: cut(content), plain: cut(plain) }
}

function withoutTag({ content, plain }: Text): string {
  const start = plain.lastIndexOf('<')
  const isOpen = start > plain.lastIndexOf('>') && /^<(?:[a-z/!][^\n]{0,300})?$/i.test(plain.slice(start))
  return isOpen ? content.slice(0, start) : content
}

function isEscaped(content: string, at: number): boolean {
  return content[at - 1] === '\\'
}
