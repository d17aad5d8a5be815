import { readText } from './entities.js'
import { type HtmlEvent, htmlEvents } from './html-events.js'
import { type Mark, type MarkKind, markOf } from './mark.js'

interface Begun {
  readonly kind: MarkKind
  value: string | undefined
  readonly start: number
  end: number
}

interface Hidden {
  readonly command: Begun | undefined
  depth: number
  text: string
}

/** What a browser shows of the client's HTML, and which of it is marked. */
export function readMarks(html: string): { readonly visible: string; readonly marks: readonly Mark[] } {
  const reader = new MarkReader()
  for (const event of htmlEvents(html)) reader.read(event)
  return { visible: reader.visible, marks: reader.marks }
}

// The value of a command stands in an element that is not shown, behind or, where tags cross, inside of the command's.
const VALUE_CLASS = 'class="bx-im-message-command-data"'

class MarkReader {
  visible = ''
  readonly #begun: Begun[] = []
  readonly #open: (Begun | undefined)[] = []
  #justClosed: Begun | undefined
  #hidden: Hidden | undefined

  get marks(): readonly Mark[] {
    return this.#begun.map(({ kind, value, start, end }) => {
      const covered = this.visible.slice(start, end)
      return value === undefined ? [kind, covered] : [kind, value, covered]
    })
  }

  read(event: HtmlEvent): void {
    const before = this.#justClosed
    this.#justClosed = undefined
    if (this.#hidden !== undefined) this.#readHidden(event, this.#hidden)
    else if (event.type === 'text') this.visible += readText(event.source)
    else if (event.type === 'void') this.#readVoid(event.source)
    else if (event.type === 'close') this.#close()
    else if (event.source.includes(VALUE_CLASS)) {
      const command = before ?? this.#open.findLast(mark => mark?.kind === 'put' || mark?.kind === 'send')
      this.#hidden = { command, depth: 0, text: '' }
    } else this.#open.push(this.#begin(event.source))
  }

  #readHidden({ type, source }: HtmlEvent, hidden: Hidden): void {
    if (type === 'text') hidden.text += readText(source)
    else if (type === 'void') hidden.text += source.startsWith('<br') ? '\n' : ''
    else if (type === 'open') hidden.depth++
    else if (hidden.depth > 0) hidden.depth--
    else {
      if (hidden.command !== undefined) hidden.command.value = hidden.text
      this.#hidden = undefined
    }
  }

  #readVoid(source: string): void {
    if (source.startsWith('<br')) this.visible += '\n'
    else this.#begin(source)
  }

  #close(): void {
    const mark = this.#open.pop()
    if (mark !== undefined) mark.end = this.visible.length
    this.#justClosed = mark
  }

  #begin(source: string): Begun | undefined {
    const found = markOf(source)
    if (found === undefined) return undefined
    const [kind, value] = found
    const mark = { kind, value, start: this.visible.length, end: this.visible.length }
    this.#begun.push(mark)
    return mark
  }
}
