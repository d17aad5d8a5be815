import { escapeText, INVISIBLE } from '../escape-text.js'
import type { Bb } from './bb.js'
import { isReadAcross, MAX_SEAM_CHARS } from './seam.js'

// Something that is seen stands before on the same line: neither `>>` nor `/me` can begin here. Tags are not seen, and
// the server takes some of them out.
const MID_LINE = /[^\s\]][^\S\n]*$/
const BREAK_AT_END = /(?:\n|\[br]|#BR#)$/i
const BREAKS = /(?:\r?\n|\[br]|#BR#)+/gi
const BREAK = /\r?\n|\[br]|#BR#/gi

/** Puts typed strings and codes together: what was typed is escaped, with an eye on what it touches. */
export class Writer {
  readonly #chunks: string[] = []
  #typed = ''
  #wasTyped = false
  #tail = ''
  #chars = 0
  #wantsLine = false
  #inArrows = false
  readonly #open: Bb[] = []
  /** The beginning of what was written since the last quote with `>>` ended. */
  #sinceArrows = 'none'

  write(piece: string | Bb): void {
    // Strings that touch one another are escaped as one.
    if (typeof piece === 'string') this.#typed += piece
    else {
      this.#flush()
      this.#writeCode(piece)
    }
  }

  end(): string {
    this.#flush()
    return this.#chunks.join('')
  }

  #writeCode(code: Bb): void {
    const { bb, role } = code
    if (role === 'line') this.#wantsLine = true
    else if (role === 'arrows') this.#beginArrows()
    else if (role === 'end') this.#endArrows()
    else if (bb !== '') {
      this.#beginLine(bb)
      this.#part(bb, this.#wasTyped)
      this.#append(role === 'code' ? this.#inQuote(bb) : bb)
      this.#wasTyped = false
      if (role === 'open') this.#open.push(code)
      else if (role === 'close') this.#open.pop()
    }
  }

  #flush(): void {
    if (this.#typed === '') return
    const typed = this.#typed
    this.#typed = ''
    this.#beginLine(typed)
    const escaped = MID_LINE.test(this.#tail) ? escapeText(`x${typed}`).slice(1) : escapeText(typed)
    if (escaped === '') return
    this.#part(escaped, true)
    this.#append(this.#inQuote(escaped))
    this.#wasTyped = true
  }

  /** Keeps apart what would be read as a code together. */
  #part(next: string, isTypedBeside: boolean): void {
    if (isTypedBeside && isReadAcross(this.#tail, next, this.#chars === this.#tail.length)) this.#append(INVISIBLE)
  }

  #inQuote(text: string): string {
    if (!this.#inArrows) return text
    // The client does not see the `>>` of a line that begins inside of a link, a size or a colour.
    const close = this.#open.map(({ closing }) => closing).toReversed()
    const open = this.#open.map(({ bb }) => bb)
    return text.replace(BREAKS, breaks => [...close, breaks.replace(BREAK, '\n>>'), ...open].join(''))
  }

  #beginLine(next: string): void {
    if (!this.#wantsLine) return
    this.#wantsLine = false
    if (this.#chars > 0 && !BREAK_AT_END.test(this.#tail) && !next.startsWith('\n')) this.#append('\n')
  }

  #beginArrows(): void {
    this.#wantsLine = true
    this.#beginLine('')
    // Neighbouring lines are one quote to the client.
    if (this.#sinceArrows === '\n') this.#append('\n')
    this.#append('>>')
    this.#wasTyped = false
    this.#inArrows = true
  }

  #endArrows(): void {
    this.#inArrows = false
    this.#wantsLine = true
    this.#sinceArrows = ''
  }

  #append(text: string): void {
    this.#chunks.push(text)
    this.#chars += text.length
    this.#tail = (this.#tail + text).slice(-MAX_SEAM_CHARS)
    this.#sinceArrows = (this.#sinceArrows + text.slice(0, 2)).slice(0, 2)
  }
}
