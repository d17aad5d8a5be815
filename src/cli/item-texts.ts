import type { Position } from './position.js'

/** An item of a JSON array, and where it begins in the text of the array. */
export interface ItemText {
  readonly text: string
  readonly start: Position
}

const MARK = /["[\]{},]/g
const SPACE = /[ \t\r\n]*/y

/**
 * The items in the text of a JSON array, one at a time: so a place in one of them is found without a second reading of
 * all. The text has to be valid JSON.
 */
export class ItemTexts {
  readonly #text: string
  readonly #origin: Position
  #index = -1
  #start = 0
  #end = 0
  #line = 0
  #lineStart = 0
  #lineEnd = 0

  /** `origin`: where the text itself begins. */
  constructor(text: string, origin: Position) {
    this.#text = text
    this.#origin = origin
    this.#rewind()
  }

  at(index: number): ItemText {
    if (index < this.#index) this.#rewind()
    while (this.#index < index) this.#next()
    const { line, column } = this.#origin
    const inLine = this.#start - this.#lineStart
    return {
      text: this.#text.slice(this.#start, this.#end),
      start: { line: line + this.#line, column: this.#line === 0 ? column + inLine : inLine + 1 },
    }
  }

  #rewind(): void {
    this.#index = -1
    this.#end = this.#text.indexOf('[')
    this.#line = 0
    this.#lineStart = 0
    this.#lineEnd = this.#lineEndAfter(0)
  }

  /** Goes from the bracket or comma at the end of the last item to the end of the next. */
  #next(): void {
    SPACE.lastIndex = this.#end + 1
    SPACE.exec(this.#text)
    this.#start = SPACE.lastIndex
    this.#end = this.#endOf(this.#start)
    this.#index++
    while (this.#lineEnd < this.#start) {
      this.#line++
      this.#lineStart = this.#lineEnd + 1
      this.#lineEnd = this.#lineEndAfter(this.#lineStart)
    }
  }

  #lineEndAfter(start: number): number {
    const end = this.#text.indexOf('\n', start)
    return end === -1 ? this.#text.length : end
  }

  #endOf(start: number): number {
    const text = this.#text
    let depth = 0
    MARK.lastIndex = start
    for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
      const [char] = match
      if (char === '"') MARK.lastIndex = this.#endOfString(match.index)
      else if (char === '[' || char === '{') depth++
      else if (depth === 0) return match.index
      else if (char !== ',') depth--
    }
    return text.length
  }

  #endOfString(start: number): number {
    const text = this.#text
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
      let first = end
      while (text[first - 1] === '\\') first--
      if ((end - first) % 2 === 0) return end + 1
    }
    return text.length
  }
}
