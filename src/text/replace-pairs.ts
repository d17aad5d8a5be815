import { Finder } from './finder.js'

export interface Pairs {
  /** An opening tag, with the flags `g` and `i`; what it captures goes to `write`. */
  readonly open: RegExp
  /** Its closing tag, with the flags `g` and `i`. */
  readonly close: RegExp
  /** How much must stand between the two. */
  readonly minChars?: 0 | 1
  /** What stands instead; undefined leaves the text as it is. */
  readonly write: (inner: string, captured: readonly (string | undefined)[]) => string | undefined
}

/** Replaces each opening tag together with the next closing one, whatever stands between them. */
export function replacePairs(text: string, { open, close, minChars = 0, write }: Pairs): string {
  const closing = new Finder(text, close)
  const opening = new RegExp(open)
  let written = ''
  let copied = 0
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = opening.lastIndex
    const end = closing.from(start + minChars)
    if (end === Number.POSITIVE_INFINITY) break
    const html = write(text.slice(start, end), found.slice(1))
    written += text.slice(copied, found.index) + (html ?? text.slice(found.index, closing.end))
    copied = closing.end
    opening.lastIndex = copied
  }
  return copied === 0 ? text : written + text.slice(copied)
}

/** How often the client looks for tags inside of the tags that it has just replaced. */
const MAX_PASSES = 11

/** Replaces again what stands inside of what was replaced. Deeper tags stay as typed. */
export function replaceNested(text: string, replace: (text: string) => string): string {
  let replaced = text
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = replace(replaced)
    if (next === replaced) break
    replaced = next
  }
  return replaced
}
