import { quote } from '../diagnostic/quote.js'
import { code } from '../text/compose/code.js'
import { INVISIBLE } from '../text/escape-text.js'
import { toAddress } from './address.js'
import { type Box, type Line, stack } from './boxes.js'
import { type Element, type Piece, plainText } from './document.js'
import { withFirmGaps } from './firm-gaps.js'
import { InlineRun, type Style } from './inline-run.js'
import { quoted, withMarker } from './marked-lines.js'
import type { Printing } from './printing.js'
import { headingStyles, STYLES, withStyle } from './styles.js'
import { toGrid } from './table-grid.js'
import { toTableText } from './table-text.js'

const BULLETS = ['•', '◦', '▪']
const DONE = '☑'
const TO_DO = '☐'
const RULE = '─'.repeat(10)
/** What the server takes for the address of an image. */
const IMAGE_ADDRESS = /^(?:\/|https?:\/\/)/

/** The lines of BB code that show these pieces. */
export function layOut(pieces: readonly Piece[], printing: Printing): readonly Line[] {
  return stack(new Layout(printing, 0).of(pieces))
}

class Layout {
  readonly #printing: Printing
  readonly #listDepth: number
  readonly #boxes: Box[] = []
  #run = new InlineRun()

  constructor(printing: Printing, listDepth: number) {
    this.#printing = printing
    this.#listDepth = listDepth
  }

  of(pieces: readonly Piece[]): readonly Box[] {
    this.#putAll(pieces, [])
    this.#end()
    return this.#boxes
  }

  #putAll(pieces: readonly Piece[], styles: readonly Style[]): void {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.#run.text(piece, styles)
      else this.#put(piece, styles)
    }
  }

  #put(element: Element, styles: readonly Style[]): void {
    const { kind, children } = element
    if (kind === 'bold' || kind === 'italic' || kind === 'underline' || kind === 'strike') {
      this.#putAll(children, withStyle(styles, STYLES[kind]))
    } else if (kind === 'span') this.#putAll(children, styles)
    else if (kind === 'break') this.#run.break()
    else if (kind === 'literal') this.#putLiteral(element, styles)
    else if (kind === 'link') this.#putLink(element, styles)
    else if (kind === 'image') this.#putImage(element, styles)
    else this.#putBlock(element, styles)
  }

  #putLiteral({ children, line }: Element, styles: readonly Style[]): void {
    const text = children.map(plainText).join('').replace(/\s+/g, ' ')
    if (this.#printing.options.inlineCode === 'block') this.#run.code(this.#code(text, line), styles)
    else this.#run.literal(`\`${text}\``, styles)
  }

  #putLink({ address = '', children, line }: Element, styles: readonly Style[]): void {
    const shownAddress = toAddress(address)
    if (shownAddress === undefined) this.#printing.report('markup/link', line, { address: quote(address) })
    const text = children.map(plainText).join('').trim()
    if (shownAddress === undefined || styles.some(({ name }) => name === 'url')) this.#putAll(children, styles)
    else if (text === '' || text === shownAddress) this.#run.code(`[url]${shownAddress}[/url]`, styles)
    else this.#putAll(children, withStyle(styles, { name: 'url', open: `[url=${shownAddress}]`, close: '[/url]' }))
  }

  #putImage(element: Element, styles: readonly Style[]): void {
    const { address = '', children } = element
    const link = IMAGE_ADDRESS.test(address) ? toAddress(address) : undefined
    if (this.#printing.options.images !== 'attach' || link === undefined) this.#putLink(element, styles)
    else {
      const name = children.map(plainText).join('').trim()
      this.#printing.append(attach => attach.image(name === '' ? { link } : { link, name }))
      this.#run.text(name, styles)
    }
  }

  #putBlock(element: Element, styles: readonly Style[]): void {
    this.#end()
    const { kind, children, line } = element
    if (kind === 'heading') {
      this.#putAll(children, headingStyles(element.number ?? 1, this.#printing.options))
      this.#end('heading')
    } else if (kind === 'quote')
      this.#box('quote', quoted(stack(new Layout(this.#printing, this.#listDepth).of(children))))
    else if (kind === 'list') this.#putList(element)
    else if (kind === 'item') this.#putItem(element, '•')
    else if (kind === 'code') this.#putCode(children.map(plainText).join(''), line)
    else if (kind === 'rule') this.#box('text', [{ text: RULE }])
    else if (kind === 'table') this.#putTable(element)
    else {
      this.#putAll(children, styles)
      this.#end()
    }
  }

  #putList({ children, number }: Element): void {
    const bullet = BULLETS[this.#listDepth % BULLETS.length] ?? ''
    let next = number ?? 0
    for (const child of children) {
      if (typeof child === 'string' || child.kind !== 'item') this.#putAll([child], [])
      else this.#putItem(child, number === undefined ? bullet : `${next++}.`)
    }
  }

  #putItem({ children, checked }: Element, marker: string): void {
    this.#end()
    const lines = stack(new Layout(this.#printing, this.#listDepth + 1).of(children), true)
    this.#box('item', withMarker(lines, checked === undefined ? marker : checked ? DONE : TO_DO))
  }

  #putTable(element: Element): void {
    if (this.#printing.options.tables === 'grid') toGrid(element, this.#printing, layOut)
    else this.#putCode(toTableText(element, this.#printing), element.line)
  }

  #putCode(text: string, line: number): void {
    const content = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
    if (content !== '') this.#box('code', [{ text: this.#code(content, line), isBlock: true }])
  }

  #code(text: string, line: number): string {
    const typed = withFirmGaps(text)
    const { bb } = code(typed)
    const at = bb.indexOf(INVISIBLE)
    if (at !== -1 && !typed.includes(INVISIBLE)) {
      this.#printing.report('markup/code', line, { found: quote(bb.slice(at - 1, at + 6).replace(INVISIBLE, '')) })
    }
    return bb
  }

  #end(kind: Box['kind'] = 'text'): void {
    if (!this.#run.isEmpty)
      this.#box(
        kind,
        this.#run.toLines().map(text => ({ text })),
      )
    this.#run = new InlineRun()
  }

  #box(kind: Box['kind'], lines: readonly Line[]): void {
    if (lines.length > 0) this.#boxes.push({ kind, lines })
  }
}
