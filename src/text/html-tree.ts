import { htmlTokens } from './html-tokens.js'

/** What stands in an element, in order. */
export type HtmlNode = HtmlElement | HtmlText

export interface HtmlText {
  readonly type: 'text' | 'void'
  readonly source: string
}

export class HtmlElement {
  readonly type = 'element'
  readonly name: string
  readonly source: string
  children: HtmlNode[] = []
  parent: HtmlElement | undefined

  constructor(name: string, source: string) {
    this.name = name
    this.source = source
  }

  append(node: HtmlNode): void {
    if (node instanceof HtmlElement) {
      // What is moved is still open, and so the last of its parent.
      node.parent?.children.pop()
      node.parent = this
    }
    this.children.push(node)
  }

  copy(): HtmlElement {
    return new HtmlElement(this.name, this.source)
  }
}

const FORMATTING = new Set(['a', 'b', 'i', 's', 'u'])
const BLOCK = 'div'

/** How many equal formatting elements a browser opens again, and how often it tries to settle one closing tag. */
const MAX_EQUAL = 3
const MAX_ROUNDS = 8
const MAX_COPIES = 3

/**
 * The tree that a browser builds of the client's HTML, in which tags may cross: by the rules for formatting elements of
 * https://html.spec.whatwg.org/#adoption-agency-algorithm
 */
export function toHtmlTree(html: string): HtmlElement {
  const builder = new TreeBuilder()
  for (const token of htmlTokens(html)) {
    if (token.type === 'open') builder.open(token.name, token.source)
    else if (token.type === 'close') builder.close(token.name)
    else builder.insert({ type: token.type, source: token.source })
  }
  return builder.root
}

class TreeBuilder {
  readonly root = new HtmlElement('', '')
  readonly #stack = [this.root]
  readonly #counts = new Map<string, number>()
  readonly #active: HtmlElement[] = []

  insert(node: HtmlText): void {
    this.#reopen()
    this.#last.append(node)
  }

  open(name: string, source: string): void {
    if (name === 'a' && this.#active.some(element => element.name === 'a')) this.close('a')
    if (name !== BLOCK) this.#reopen()
    this.#push(new HtmlElement(name, source))
  }

  close(name: string): void {
    if (!FORMATTING.has(name)) {
      if (this.#counts.get(name)) this.#closeOther(name)
      return
    }
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const element = this.#active.findLast(active => active.name === name)
      if (element === undefined) return
      const at = this.#stack.lastIndexOf(element)
      const block = at < 0 ? -1 : this.#stack.findIndex((open, index) => index > at && open.name === BLOCK)
      if (block >= 0) this.#adopt(element, at, block)
      else {
        this.#active.splice(this.#active.indexOf(element), 1)
        if (at >= 0) this.#popTo(at)
        return
      }
    }
  }

  get #last(): HtmlElement {
    return this.#stack.at(-1) ?? this.root
  }

  #closeOther(name: string): void {
    const at = this.#stack.findLastIndex(open => open.name === name || open.name === BLOCK)
    if (this.#stack[at]?.name === name) this.#popTo(at)
  }

  #popTo(depth: number): void {
    for (const { name } of this.#stack.splice(depth)) this.#count(name, -1)
  }

  #count(name: string, change: 1 | -1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + change)
  }

  #push(element: HtmlElement): void {
    this.#last.append(element)
    this.#stack.push(element)
    this.#count(element.name, 1)
    if (!FORMATTING.has(element.name)) return
    const equal = this.#active.filter(({ source }) => source === element.source)
    const [oldest] = equal
    if (oldest !== undefined && equal.length >= MAX_EQUAL) this.#active.splice(this.#active.indexOf(oldest), 1)
    this.#active.push(element)
  }

  /** Formatting that was closed from outside goes on behind it. */
  #reopen(): void {
    const last = this.#active.at(-1)
    if (last === undefined || this.#stack.includes(last)) return
    const first = this.#active.findLastIndex(element => this.#stack.includes(element)) + 1
    for (const element of this.#active.splice(first)) this.#push(element.copy())
  }

  /** A block inside of the element is taken out of it, and what the block holds is put into a copy of the element. */
  #adopt(element: HtmlElement, at: number, blockAt: number): void {
    const block = this.#stack[blockAt]
    const ancestor = this.#stack[at - 1]
    if (block === undefined || ancestor === undefined) return
    let outer = block
    let after: HtmlElement = element
    const between = this.#stack.slice(at + 1, blockAt).reverse()
    const kept: HtmlElement[] = []
    for (const [index, node] of between.entries()) {
      const active = this.#active.indexOf(node)
      if (active >= 0 && index < MAX_COPIES) {
        const copy = node.copy()
        this.#active[active] = copy
        if (outer === block) after = copy
        copy.append(outer)
        outer = copy
        kept.unshift(copy)
      } else {
        if (active >= 0) this.#active.splice(active, 1)
        this.#count(node.name, -1)
      }
    }
    ancestor.append(outer)
    const inner = element.copy()
    inner.children = block.children
    for (const child of inner.children) if (child instanceof HtmlElement) child.parent = inner
    block.children = []
    block.append(inner)
    this.#active.splice(this.#active.indexOf(after) + (after === element ? 0 : 1), 0, inner)
    this.#active.splice(this.#active.indexOf(element), 1)
    this.#stack.splice(at, blockAt - at + 1, ...kept, block, inner)
  }
}
