import { readText } from './entities.js'
import { Finder } from './finder.js'

export type HtmlToken =
  | { readonly type: 'text'; readonly source: string }
  | { readonly type: 'open' | 'void'; readonly name: string; readonly source: string }
  | { readonly type: 'close'; readonly name: string }

const NAME = /^<(\/?)([a-z]+)/i
const TAG_START = /<(?=\/?[a-z])/gi
const VOID = new Set(['br', 'img'])

/** The tags and texts of the client's own HTML. A tag that does not end is dropped with all behind it, as browsers do. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const starts = new Finder(html, TAG_START)
  let at = 0
  while (at < html.length) {
    const start = starts.from(at)
    if (start !== at) yield { type: 'text', source: html.slice(at, start) }
    if (start > html.length) return
    const end = tagEnd(html, start)
    const source = html.slice(start, end)
    const [, slash, typed = ''] = NAME.exec(source) ?? []
    const name = typed.toLowerCase()
    if (slash === '/') yield { type: 'close', name }
    else yield { type: VOID.has(name) ? 'void' : 'open', name, source }
    at = end
  }
}

function tagEnd(html: string, start: number): number {
  let isQuoted = false
  for (let index = start; index < html.length; index++) {
    const char = html[index]
    if (char === '"') isQuoted = !isQuoted
    else if (char === '>' && !isQuoted) return index + 1
  }
  return html.length
}

/** The value of an attribute of an opening tag. */
export function attributeOf(source: string, name: string): string {
  const start = source.indexOf(` ${name}="`)
  if (start < 0) return ''
  const from = start + name.length + 3
  const end = source.indexOf('"', from)
  return readText(source.slice(from, end < 0 ? source.length : end))
}
