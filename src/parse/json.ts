/** Text that is no JSON, and the place where it ceases to be. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'

  constructor(
    problem: string,
    readonly offset: number,
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
        return next === undefined ? false : this.#fail('there is more text after the end of the value')
      }
      this.#offset++
      if (next === ',') {
        const after = this.#peek()
        if (after === closer) this.#fail(`the comma before "${closer}" has to go`)
        if (closer === '}') this.#key()
        return true
      }
      if (next !== closer) {
        this.#offset--
        this.#fail(`"," or "${closer}" is expected`)
      }
      this.#closers.pop()
    }
  }

  #key(): void {
    const next = this.#peek()
    if (next !== '"') this.#fail(next === undefined ? 'the object has no end' : 'a key in double quotes is expected')
    this.#string()
    if (this.#peek() !== ':') this.#fail('":" is expected')
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
      if (char < ' ') this.#fail('a line break or other control character stands inside a text: write \\n')
      if (char !== '\\') continue
      const length = this.#match(ESCAPE)
      if (length === 0) this.#fail('a backslash has no meaning here: write it twice')
      this.#offset += length - 1
    }
    this.#offset = start
    this.#fail('the text that begins here has no end')
  }

  #literal(): void {
    const next = this.#peek()
    if (next === undefined) this.#fail(this.#closers.length === 0 ? 'there is no value' : 'the value has no end')
    if (next === "'") this.#fail('text stands in double quotes')
    const length = this.#match(LITERAL)
    if (length === 0 || length !== this.#match(WORD)) this.#fail('a value is expected')
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

  #fail(problem: string): never {
    throw new JsonSyntaxError(problem, this.#offset)
  }
}
