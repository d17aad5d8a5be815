import type { Io } from './io.js'
import { printableJson, printableLines } from './printable.js'
import { put } from './put.js'

/** Prints values as JSON that this command reads again: a single one with indents, several as JSON lines. */
export class JsonValues {
  readonly #io: Io
  #count = 0
  #first: unknown
  #firstLines: readonly unknown[] = []

  constructor(io: Io) {
    this.#io = io
  }

  /** `lines`: what the value is beside others, where one line is not enough. */
  async add(value: unknown, lines: readonly unknown[] = [value]): Promise<void> {
    this.#count++
    if (this.#count === 1) {
      this.#first = value
      this.#firstLines = lines
      return
    }
    if (this.#count === 2) for (const line of this.#firstLines) await this.#line(line)
    for (const line of lines) await this.#line(line)
  }

  end(): void {
    if (this.#count === 1) this.#io.stdout.write(`${printableLines(JSON.stringify(this.#first, null, 2))}\n`)
  }

  async #line(value: unknown): Promise<void> {
    await put(this.#io.stdout, `${printableJson(value)}\n`)
  }
}
