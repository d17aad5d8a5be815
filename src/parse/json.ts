import type { JsonProblem } from './json-problems.js'

/** Text that is no JSON, and the place where it ceases to be. A language says the problem. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'

  constructor(
    readonly problem: JsonProblem,
    readonly offset: number,
    /** The bracket that was to close there. */
    readonly closer: string,
  ) {
    super(problem)
  }
}

/** `JSON.parse` whose errors say the place: the engine's own often do not. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Scanner(text).findError() ?? error
  }
}

/** The line and the column of a place in a text; both count from 1. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const WORD = /[\w$.+-]+/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** Walks over text by the grammar of JSON without building values, to where the text leaves the grammar. */
class Scanner {
  readonly #text: string
  readonly #closers: ('}' | ']')[] = []
  #offset = 0

  constructor(text: string) {
    this.#text = text
  }

  findError(): JsonSyntaxError | undefined {
    try {
      do this.#value()
      while (this.#rest())
      return undefined
    } catch (error) {
      if (error instanceof JsonSyntaxError) return error
      throw error
    }
  }

  /** A value, or the beginning of the first value in a list or object. */
  #value(): void {
    while (this.#peek() === '{' || this.#peek() === '[') {
      const closer = this.#text[this.#offset++] === '{' ? '}' : ']'
      if (this.#peek() === closer) {
        this.#offset++
        return
      }
      this.#closers.push(closer)
      if (closer === '}') this.#key()
    }
    if (this.#peek() === '"') this.#string()
    else this.#literal()
  }

  /** What follows a value: true where another value has to come. */
  #rest(): boolean {
    for (;;) {
      const next = this.#peek()
      const closer = this.#closers.at(-1)
      if (closer === undefined) {
        return next === undefined ? false : this.#fail('text-after-end')
      }
      this.#offset++
      if (next === ',') {
        const after = this.#peek()
        if (after === closer) this.#fail('comma-at-end')
        if (closer === '}') this.#key()
        return true
      }
      if (next !== closer) {
        this.#offset--
        this.#fail('no-comma')
      }
      this.#closers.pop()
    }
  }

  #key(): void {
    const next = this.#peek()
    if (next !== '"') this.#fail(next === undefined ? 'object-open' : 'bare-key')
    this.#string()
    if (this.#peek() !== ':') this.#fail('no-colon')
    this.#offset++
  }

  #string(): void {
    const text = this.#text
    const start = this.#offset++
    for (; this.#offset < text.length; this.#offset++) {
      const char = text[this.#offset] as string
      if (char === '"') {
        this.#offset++
        return
      }
      if (char < ' ') this.#fail('control-char')
      if (char !== '\\') continue
      const length = this.#match(ESCAPE)
      if (length === 0) this.#fail('bad-escape')
      this.#offset += length - 1
    }
    this.#offset = start
    this.#fail('text-open')
  }

  #literal(): void {
    const next = this.#peek()
    if (next === undefined) this.#fail(this.#closers.length === 0 ? 'empty' : 'value-open')
    if (next === "'") this.#fail('single-quotes')
    const length = this.#match(LITERAL)
    if (length === 0 || length !== this.#match(WORD)) this.#fail('no-value')
    this.#offset += length
  }

  /** The next character after white space. */
  #peek(): string | undefined {
    while (/^[ \t\n\r]$/.test(this.#text[this.#offset] ?? '')) this.#offset++
    return this.#text[this.#offset]
  }

  #match(pattern: RegExp): number {
    pattern.lastIndex = this.#offset
    return pattern.exec(this.#text)?.[0].length ?? 0
  }

  #fail(problem: JsonProblem): never {
    throw new JsonSyntaxError(problem, this.#offset, this.#closers.at(-1) ?? '')
  }
}
