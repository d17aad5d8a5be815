import type { Io } from './io.js'
import { printableJson, printableLines } from './printable.js'

/** Prints values as JSON that this command reads again: a single one with indents, several as JSON lines. */
export class JsonValues {
  readonly #io: Io
  #count = 0
  #first: unknown

  constructor(io: Io) {
    this.#io = io
  }

  add(value: unknown): void {
    this.#count++
    if (this.#count === 1) {
      this.#first = value
      return
    }
    if (this.#count === 2) this.#line(this.#first)
    this.#line(value)
  }

  end(): void {
    if (this.#count === 1) this.#io.stdout.write(`${printableLines(JSON.stringify(this.#first, null, 2))}\n`)
  }

  #line(value: unknown): void {
    this.#io.stdout.write(`${printableJson(value)}\n`)
  }
}
