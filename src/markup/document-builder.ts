import type { Element, Piece, Traits } from './document.js'

/** Deeper elements are left out, and what they hold belongs to the deepest one that is left. */
const MAX_DEPTH = 60

interface Open {
  readonly name: string
  readonly children: Piece[]
  readonly element: Element | undefined
}

/** Builds a document of what a reader meets in it: beginnings, texts and ends, which need not be balanced. */
export class DocumentBuilder {
  readonly children: Piece[] = []
  /** The line that the reader is at, from 1. */
  line = 1
  readonly #open: Open[] = [{ name: '', children: this.children, element: undefined }]
  #tooDeep = 0

  /** Begins an element; `name` is what ends it again. */
  open(name: string, kind: Element['kind'], traits: Traits = {}): void {
    if (this.#open.length > MAX_DEPTH) {
      this.#tooDeep++
      return
    }
    const element: Element = { kind, line: this.line, children: [], ...traits }
    this.#children.push(element)
    this.#open.push({ name, children: element.children, element })
  }

  /** Ends the innermost element of the name, with all that is open in it. An end without a beginning is passed over. */
  close(name: string): void {
    if (this.#tooDeep > 0) this.#tooDeep--
    else {
      const index = this.#open.findLastIndex(open => open.name === name)
      if (index > 0) this.#open.length = index
    }
  }

  /** Appends an element that is complete. */
  add(kind: Element['kind'], traits: Traits = {}, children: Piece[] = []): void {
    this.#children.push({ kind, line: this.line, children, ...traits })
  }

  text(text: string): void {
    if (text !== '') this.#children.push(text)
  }

  /** The innermost open element, of all or of one of the names; not beyond one of `within`. */
  innermost(names?: ReadonlySet<string>, within?: ReadonlySet<string>): Element | undefined {
    for (const { name, element } of this.#open.toReversed()) {
      if (names === undefined || names.has(name)) return element
      if (within?.has(name)) return undefined
    }
    return undefined
  }

  get #children(): Piece[] {
    return this.#open.at(-1)?.children ?? this.children
  }
}
