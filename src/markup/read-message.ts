import { toClientHtml } from '../text/client-html.js'
import { readText } from '../text/entities.js'
import { type HtmlEvent, htmlEvents } from '../text/html-events.js'
import { type MarkKind, markOf } from '../text/mark.js'
import { Unshowable } from '../text/unshowable.js'
import type { Element, Piece } from './document.js'
import { DocumentBuilder } from './document-builder.js'

const KINDS = new Map<MarkKind, Element['kind']>([
  ['b', 'bold'],
  ['i', 'italic'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['link', 'link'],
  ['image', 'image'],
  ['code', 'code'],
  ['quote', 'quote'],
])
// What a command sends stands in an element of its own, and is not shown.
const VALUE = 'class="bx-im-message-command-data"'
const NAME = 'mark'

/** The document that clients show of a text; of one that they fail on, the text itself. */
export function readMessage(text: string): readonly Piece[] {
  try {
    const reader = new MessageReader()
    for (const event of htmlEvents(toClientHtml(text))) reader.read(event)
    return reader.children
  } catch (error) {
    if (error instanceof Unshowable) return [text]
    throw error
  }
}

class MessageReader {
  readonly #builder = new DocumentBuilder()
  #hiddenDepth = 0

  get children(): readonly Piece[] {
    return this.#builder.children
  }

  read({ type, source }: HtmlEvent): void {
    if (this.#hiddenDepth > 0 || (type === 'open' && source.includes(VALUE))) this.#hide(type)
    else if (type === 'open') this.#open(source)
    else if (type === 'close') this.#builder.close(NAME)
    else if (type === 'text') this.#builder.text(readText(source).replaceAll('\u00a0', ' '))
    else if (source.startsWith('<br')) this.#builder.add('break')
    else this.#builder.add('image', { address: markOf(source)?.[1] ?? '' })
  }

  #hide(type: HtmlEvent['type']): void {
    if (type === 'open') this.#hiddenDepth++
    else if (type === 'close') this.#hiddenDepth--
  }

  #open(source: string): void {
    const [kind, value] = markOf(source) ?? []
    const element = kind === undefined ? undefined : KINDS.get(kind)
    this.#builder.open(NAME, element ?? 'span', element === 'link' && value !== undefined ? { address: value } : {})
  }
}
