import { parseText } from '../text/parse-text.js'
import type { Element, Quote, TextNode } from '../text/tree.js'
import { type Cost, costOf, fits, minus, plus, type Ruler } from './cost.js'
import { readWords } from './read-words.js'
import type { Joint, Tag, Token } from './token.js'

// A text that presses, leads or is read as one thing is cut only where it is too long for a piece of its own.
const KEPT_WHOLE = new Set(['url', 'user', 'chat', 'context', 'put', 'send', 'call', 'code', 'date', 'pch'])
// Two halves of these would send, put or hide something else.
const UNCUTTABLE = new Set(['put', 'send', 'call', 'date', 'pch'])
const BREAK_CODE = /^(?:\[br\]|\[BR\]|#BR#)$/
// Of a piece at least half is content: else tags that are opened again would make more text than there was.
const MAX_TAG_SHARE = 2

/** The text in pieces, for a cut into pieces that take `room` at most. */
export function tokenize(text: string, ruler: Ruler, room: Cost): readonly Token[] {
  const tokenizer = new Tokenizer(text, ruler, room)
  tokenizer.readAll(parseText(text).children, room, false)
  return tokenizer.tokens
}

class Tokenizer {
  readonly tokens: Token[] = []
  readonly #text: string
  readonly #ruler: Ruler
  readonly #whole: Cost

  constructor(text: string, ruler: Ruler, whole: Cost) {
    this.#text = text
    this.#ruler = ruler
    this.#whole = whole
  }

  readAll(nodes: readonly TextNode[], room: Cost, isCode: boolean): void {
    for (const node of nodes) this.#read(node, room, isCode)
  }

  #read(node: TextNode, room: Cost, isCode: boolean): void {
    const { start, end } = node
    if (node.type === 'text') this.#readPlain(start, end, room, isCode)
    else if (node.type === 'break') this.#gap(start, end, 'line', isCode)
    else if (node.type === 'marker') this.#readMarker(start, end, isCode)
    else if (node.type === 'element' || node.type === 'quote') this.#readPair(node, room)
    else this.#keep(start, end, room, node.type === 'stray')
  }

  #readPlain(from: number, to: number, room: Cost, isCode: boolean): void {
    for (const { type, start, end, endsSentence } of readWords(this.#text, from, to)) {
      if (type === 'whole') this.#keep(start, end, room, true)
      else if (type === 'word') this.#word(start, end, endsSentence)
      else if (isCode) this.#readCodeSpace(start, end)
      else this.#gap(start, end, this.#text.slice(start, end).includes('\n') ? 'line' : 'space', false)
    }
  }

  // Indentation stays where it is; a line break alone can go.
  #readCodeSpace(start: number, end: number): void {
    for (let from = start; from < end; ) {
      const at = this.#text.indexOf('\n', from)
      const until = at === -1 || at >= end ? end : at
      if (until > from) this.#word(from, until, false)
      if (until < end) this.#gap(until, until + 1, 'line', true)
      from = until + 1
    }
  }

  #word(start: number, end: number, endsSentence: boolean): void {
    this.tokens.push({ type: 'word', start, end, cost: this.#cost(start, end), endsSentence })
  }

  /** White space; what touches is one gap, and two line breaks are a blank line. */
  #gap(start: number, end: number, joint: Joint, isCode: boolean): void {
    const cost = this.#cost(start, end)
    const before = this.tokens.at(-1)
    if (isCode || before?.type !== 'gap') {
      this.tokens.push({ type: 'gap', start, end, cost, joint })
      return
    }
    const isLine = before.joint !== 'space'
    const joined = joint === 'space' ? before.joint : isLine ? 'blank line' : 'line'
    this.tokens[this.tokens.length - 1] = {
      type: 'gap',
      start: before.start,
      end,
      cost: plus(before.cost, cost),
      joint: joined,
    }
  }

  #readMarker(start: number, end: number, isCode: boolean): void {
    const marker = this.#text.slice(start, end)
    if (marker.trim() === '' || BREAK_CODE.test(marker)) {
      this.#gap(start, end, marker.includes('\n') || marker.trim() !== '' ? 'line' : 'space', isCode)
    } else this.tokens.push({ type: 'whole', start, end, cost: this.#cost(start, end), isGlued: true })
  }

  /** Something that is never cut, unless it is no more than letters and too long for a piece of its own. */
  #keep(start: number, end: number, room: Cost, isPlain: boolean): void {
    const cost = this.#cost(start, end)
    if (isPlain && !fits(cost, room)) this.tokens.push({ type: 'word', start, end, cost, endsSentence: false })
    else this.tokens.push({ type: 'whole', start, end, cost, isGlued: false })
  }

  #readPair(node: Element | Quote, room: Cost): void {
    const { start, end, openEnd, closeStart, children } = node
    const name = node.type === 'element' ? node.name : 'quote'
    if (KEPT_WHOLE.has(name)) {
      const cost = this.#cost(start, end)
      const isUncuttable =
        UNCUTTABLE.has(name) || (name === 'url' && node.type === 'element' && node.value === undefined)
      if (isUncuttable || fits(cost, room)) {
        this.tokens.push({ type: 'whole', start, end, cost, isGlued: false })
        return
      }
    }
    const tag = this.#tagOf(node)
    const inner = minus(room, plus(tag.openCost, tag.closeCost))
    if (inner.chars * MAX_TAG_SHARE < this.#whole.chars || inner.bytes * MAX_TAG_SHARE < this.#whole.bytes) {
      this.tokens.push({ type: 'whole', start, end, cost: this.#cost(start, end), isGlued: false })
      return
    }
    this.tokens.push({ type: 'open', start, end: openEnd, tag })
    this.readAll(children, inner, name === 'code')
    this.tokens.push({ type: 'close', start: closeStart, end })
  }

  #tagOf(node: Element | Quote): Tag {
    const open = this.#text.slice(node.start, this.#endOfHeader(node))
    const typed = this.#text.slice(node.closeStart, node.end)
    const isDashes = node.type === 'quote' && node.form === 'dashes'
    // The dashes that end a quote stand in a line of their own.
    const close = isDashes ? `\n${typed}` : typed
    const kind = node.type === 'quote' ? (isDashes ? 'style' : 'arrows') : node.name === 'code' ? 'code' : 'style'
    return { open, close, openCost: costOf(open, this.#ruler), closeCost: costOf(close, this.#ruler), kind }
  }

  /** A quote that goes on says again whom it quotes. */
  #endOfHeader(node: Element | Quote): number {
    const [first] = node.children
    const isHeader = node.type === 'quote' && node.form === 'dashes' && first?.type === 'marker'
    return isHeader && this.#text.slice(first.start, first.end).includes('[') ? first.end : node.openEnd
  }

  #cost(start: number, end: number): Cost {
    const isBreak = this.#ruler.breakCode === 'one character' && end - start === 4
    if (isBreak && BREAK_CODE.test(this.#text.slice(start, end))) return { chars: 1, bytes: 1 }
    return costOf(this.#text, this.#ruler, start, end)
  }
}
