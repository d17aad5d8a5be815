import { escapeText } from '../text/escape-text.js'

/** A pair of codes around what is styled or linked. */
export interface Style {
  /** A style is not put into another of its name. */
  readonly name: string
  readonly open: string
  readonly close: string
}

interface Segment {
  readonly text: string
  readonly styles: readonly Style[]
  /** BB code already. */
  readonly isCode?: boolean
}

/** Text with styles on its way to become lines of BB code. Neighbours are escaped as one, and codes around nothing vanish. */
export class InlineRun {
  readonly #segments: Segment[] = []
  #atGap = true

  /** Text whose white space is but space between words. */
  text(text: string, styles: readonly Style[]): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ')
    this.#push(this.#atGap && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed, styles)
  }

  /** Text that keeps its white space. */
  literal(text: string, styles: readonly Style[]): void {
    this.#push(text, styles)
  }

  /** A line break: no style goes over it. */
  break(): void {
    if (this.#segments.length > 0) this.#push('\n', [])
  }

  /** BB code that is no text. */
  code(text: string, styles: readonly Style[]): void {
    this.#segments.push({ text, styles, isCode: true })
    this.#atGap = false
  }

  get isEmpty(): boolean {
    return this.#segments.every(({ text }) => isBlank(text))
  }

  toLines(): readonly string[] {
    return new RunWriter().write(this.#segments).split('\n').map(trimEnd)
  }

  #push(text: string, styles: readonly Style[]): void {
    if (text === '') return
    this.#segments.push({ text, styles })
    this.#atGap = /[ \n]$/.test(text)
  }
}

class RunWriter {
  #written = ''
  #text = ''
  #open: readonly Style[] = []

  write(segments: readonly Segment[]): string {
    for (const { text, styles, isCode } of segments) {
      this.#turnTo(styles, isBlank(text))
      if (isCode) this.#flush()
      if (isCode) this.#written += text
      else this.#text += text
    }
    this.#turnTo([], false)
    this.#flush()
    return this.#written
  }

  // No style is begun for white space alone.
  #turnTo(styles: readonly Style[], onlyClose: boolean): void {
    let shared = 0
    while (shared < styles.length && styles[shared] === this.#open[shared]) shared++
    const closed = this.#open.slice(shared).reverse()
    const opened = onlyClose ? [] : styles.slice(shared)
    if (closed.length === 0 && opened.length === 0) return
    this.#flush()
    this.#written += closed.map(({ close }) => close).join('') + opened.map(({ open }) => open).join('')
    this.#open = [...this.#open.slice(0, shared), ...opened]
  }

  #flush(): void {
    this.#written += escapeText(this.#text)
    this.#text = ''
  }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function trimEnd(line: string): string {
  return line.trimEnd()
}
