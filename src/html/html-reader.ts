import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** What a reader of HTML meets, in order. */
export interface HtmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, source: string): void
  close(name: string, source: string): void
  text(text: string): void
}

/** Longer names are none, and more attributes are read by nobody. */
const MAX_ATTRIBUTES = 50

/** Reads HTML as browsers take it apart, with its entities decoded. Comments and declarations are passed over. */
export function readHtml(html: string, handler: HtmlHandler): void {
  let start = 0
  let name = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  const open = (end: number) => {
    const source = html.slice(start, end + 1)
    handler.open(name, attributes, source)
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname(from, to) {
      start = from - 1
      name = html.slice(from, to).toLowerCase()
      attributes = new Map()
    },
    onattribname(from, to) {
      attribute = html.slice(from, to).toLowerCase()
      value = ''
    },
    onattribdata(from, to) {
      value += html.slice(from, to)
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      if (attributes.size < MAX_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, value)
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag(from, to) {
      handler.close(html.slice(from, to).toLowerCase(), `</${html.slice(from, to)}>`)
    },
    ontext(from, to) {
      handler.text(html.slice(from, to))
    },
    ontextentity(codePoint) {
      handler.text(String.fromCodePoint(codePoint))
    },
    oncdata(from, to, endOffset) {
      handler.text(html.slice(from, to - endOffset))
    },
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
}
