import { quote } from '../diagnostic/quote.js'
import type { Element, Traits } from '../markup/document.js'
import type { DocumentBuilder } from '../markup/document-builder.js'
import type { Printing } from '../markup/printing.js'
import { elements, empty, implied, unshown } from './elements.js'
import { type HtmlHandler, readHtml } from './html-reader.js'

const ITEMS: ReadonlySet<string> = new Set(['li', 'list_item'])

/** Builds a document of HTML, which may come in pieces: the tags that stand in Markdown. */
export class HtmlDocument implements HtmlHandler {
  readonly #builder: DocumentBuilder
  readonly #printing: Printing
  readonly #showsUnknown: boolean
  /** The element whose content is left out. */
  #unshown = ''

  /** `showsUnknown`: a tag that HTML does not know is what somebody has typed. */
  constructor(builder: DocumentBuilder, printing: Printing, { showsUnknown }: { readonly showsUnknown: boolean }) {
    this.#builder = builder
    this.#printing = printing
    this.#showsUnknown = showsUnknown
  }

  /** Reads a piece that begins in a line of the document. */
  read(html: string, line: number): void {
    this.#builder.line = line
    readHtml(html, this)
  }

  /** Text that is no HTML: it too is left out inside of what is not shown. */
  get isHidden(): boolean {
    return this.#unshown !== ''
  }

  /** What is hidden ends with the piece that it stands in, however it goes on. */
  endHidden(): void {
    this.#unshown = ''
  }

  open(name: string, attributes: ReadonlyMap<string, string>, source: string): void {
    if (this.isHidden) return
    if (unshown.has(name)) {
      this.#unshown = empty.has(name) ? '' : name
      this.#printing.report('markup/not-shown', this.#builder.line, { element: name })
      return
    }
    const kind = elements.get(name)
    if (kind === undefined) this.#openUnknown(name, source)
    else this.#openKnown(name, kind, attributes)
    this.#skipLines(source)
  }

  #openKnown(name: string, kind: Element['kind'], attributes: ReadonlyMap<string, string>): void {
    this.#endImplied(name)
    if (name === 'input') this.#check(attributes)
    if (empty.has(name)) this.#builder.add(kind, traitsOf(name, attributes), altOf(attributes))
    else this.#builder.open(name, kind, traitsOf(name, attributes))
  }

  close(name: string, source: string): void {
    if (this.isHidden) this.#unshown = name === this.#unshown ? '' : this.#unshown
    else if (name === 'br') this.#builder.add('break')
    else if (elements.has(name)) this.#builder.close(name)
    else if (this.#showsUnknown && !unshown.has(name)) this.#builder.text(source)
  }

  text(text: string): void {
    if (!this.isHidden) this.#builder.text(text)
    this.#skipLines(text)
  }

  #openUnknown(name: string, source: string): void {
    if (!this.#showsUnknown || empty.has(name)) return
    this.#printing.report('markup/unknown-element', this.#builder.line, { element: quote(source) })
    this.#builder.text(source)
  }

  #endImplied(name: string): void {
    const ended = implied.get(name)
    if (ended === undefined) return
    for (const end of ended[0]) {
      if (this.#builder.innermost(ended[0], ended[1]) !== undefined) this.#builder.close(end)
    }
  }

  #check(attributes: ReadonlyMap<string, string>): void {
    if (attributes.get('type')?.toLowerCase() !== 'checkbox') return
    const item = this.#builder.innermost(ITEMS)
    if (item !== undefined) item.checked = attributes.has('checked')
  }

  #skipLines(text: string): void {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#builder.line++
  }
}

const ALIGNS = new Map<string, NonNullable<Traits['align']>>([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
])

function traitsOf(name: string, attributes: ReadonlyMap<string, string>): Traits {
  const address = attributes.get(name === 'img' ? 'src' : 'href')
  if (name === 'a' || name === 'img') return address === undefined ? {} : { address }
  if (/^h\d$/.test(name)) return { number: Number(name.slice(1)) }
  if (name === 'ol') return { number: Math.trunc(Number(attributes.get('start') ?? 1)) || 1 }
  if (name !== 'td' && name !== 'th') return {}
  const align = ALIGNS.get((attributes.get('align') ?? '').toLowerCase())
  return { isHead: name === 'th', ...(align !== undefined && { align }) }
}

function altOf(attributes: ReadonlyMap<string, string>): string[] {
  const alt = attributes.get('alt') ?? ''
  return alt === '' ? [] : [alt]
}
