import { nameFiles } from '../../text/files.js'
import type { MarkKind } from '../../text/mark.js'
import { Unshowable } from '../../text/unshowable.js'
import { fileNameOf } from '../client/address.js'
import { isPlain, quotedIn, textEvents } from '../client/text-events.js'
import { wordOf } from '../view.js'
import { behind, leftOf } from './box.js'
import { BOLD, DIM, type Ink, LINK, PLAIN, paintedIn } from './ink.js'
import { type Line, run } from './line.js'
import type { Pen } from './pen.js'
import { wrap } from './wrap.js'

/** A text with its BB code as the client shows it; where the client fails on it, only a note. */
export function textLines(text: string, width: number, pen: Pen, ink: Ink = PLAIN): readonly Line[] {
  if (isPlain(text)) return text.trim() === '' ? [] : wrap(run(text.trim(), ink), width)
  try {
    return markedLines(text, width, pen, ink)
  } catch (error) {
    if (error instanceof Unshowable) return wrap(run(wordOf(pen, 'cannotShow'), DIM), width)
    throw error
  }
}

/** The place of a picture. */
export function pictureLabel(address: string, name = fileNameOf(address)): Line {
  return run(`[▣ ${name}]`, DIM)
}

function markedLines(text: string, width: number, pen: Pen, ink: Ink): readonly Line[] {
  const page = new Page(width)
  const open: Opened[] = []
  for (const event of textEvents(text)) {
    const last = open.at(-1)
    const look = last?.ink ?? ink
    if (event.type === 'break') page.endLine()
    else if (event.type === 'image') {
      if (last !== undefined) last.label += event.address
      page.write(pictureLabel(event.address))
    } else if (event.type === 'text') {
      const said = nameFiles(event.text, pen.language.words.file)
      if (last !== undefined) last.label += said
      for (const [index, part] of (page.isBoxed ? said.split('\n') : [said]).entries()) {
        if (index > 0) page.endLine()
        page.write(run(part, look))
      }
    } else if (event.type === 'open') {
      open.push({ kind: event.kind, value: event.value, ink: inkOf(event.kind, event.value, look), label: '' })
      const edge = EDGES[event.kind]
      if (edge !== undefined) page.openBox(run('▎ ', edge))
      page.write(headOf(event.kind, event.value, look))
      if (event.kind === 'quote' && event.value !== '') page.endFullLine()
    } else {
      const closed = open.pop()
      if (closed === undefined) continue
      if (EDGES[closed.kind] !== undefined) page.closeBox()
      if (closed.kind === 'link' && !pen.isColored) page.write(addressOf(closed))
      const outer = open.at(-1)
      if (outer !== undefined) outer.label += closed.label
    }
  }
  return page.end()
}

interface Opened {
  readonly kind: MarkKind
  readonly value: string
  readonly ink: Ink
  /** The text that it holds. */
  label: string
}

/** Where a link leads, of which a terminal without colours shows nothing else. */
function addressOf({ value, label }: Opened): Line {
  return value === label ? [] : run(` <${value}>`)
}

/** Lines as they fill, within the quotes and code that they stand in. */
class Page {
  readonly #width: number
  readonly #lines: Line[] = []
  readonly #boxes: Line[] = []
  #line: Line[number][] = []

  constructor(width: number) {
    this.#width = width
  }

  get isBoxed(): boolean {
    return this.#boxes.length > 0
  }

  write(line: Line): void {
    this.#line.push(...line)
  }

  endLine(): void {
    const mark = this.#boxes.flat()
    this.#lines.push(...behind(mark, wrap(this.#line, leftOf(this.#width, mark))))
    this.#line = []
  }

  endFullLine(): void {
    if (this.#line.length > 0) this.endLine()
  }

  openBox(mark: Line): void {
    this.endFullLine()
    this.#boxes.push(mark)
  }

  closeBox(): void {
    this.endFullLine()
    this.#boxes.pop()
  }

  end(): readonly Line[] {
    this.endFullLine()
    return this.#lines
  }
}

/** What stands in a box of its own, and the colour of the bar before it. */
const EDGES: { readonly [Kind in MarkKind]?: Ink } = { code: { color: '#7d7d7d' }, quote: { color: '#939ba4' } }

const MENTION: Ink = { color: '#3a8fd9' }

function inkOf(kind: MarkKind, value: string, ink: Ink): Ink {
  switch (kind) {
    case 'b':
      return { ...ink, bold: true }
    case 'i':
      return { ...ink, italic: true }
    case 'u':
      return { ...ink, underline: true }
    case 's':
      return { ...ink, strike: true }
    case 'color':
      return paintedIn(ink, value)
    case 'link':
      return { ...ink, ...LINK }
    case 'quote':
      return { ...ink, ...DIM }
    case 'user':
    case 'chat':
    case 'lines':
    case 'context':
    case 'call':
    case 'send':
    case 'put':
      return { ...ink, ...MENTION }
    default:
      return ink
  }
}

/** What the client draws before the text of a mark. */
function headOf(kind: MarkKind, value: string, ink: Ink): Line {
  switch (kind) {
    case 'quote': {
      const { name, time } = quotedIn(value)
      return name === '' ? [] : [...run(name, BOLD), ...run(` ${time}`, DIM)]
    }
    case 'rating':
      return run('★'.repeat(Number(value) || 0), { ...ink, color: '#e89b06' })
    case 'like':
      return run('👍')
    case 'dislike':
      return run('👎')
    default:
      return []
  }
}
