import type { Output } from './io.js'

const FULL_CHARS = 65_536

/** Output in large pieces, so that a long input needs neither memory nor a system call for each line. */
export class Writer {
  readonly #out: Output
  #text = ''
  #isScheduled = false

  constructor(out: Output) {
    this.#out = out
  }

  /** Takes text; it is put out when there is nothing else to do, or with {@link flush}. */
  write(text: string): void {
    this.#text += text
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      this.#put()
    })
  }

  /** Time to wait for the reader. */
  get isFull(): boolean {
    return this.#text.length >= FULL_CHARS
  }

  /** Puts out all there is, and waits until the reader takes more. */
  async flush(): Promise<void> {
    const { once } = this.#out
    if (this.#put() || once === undefined) return
    await new Promise<void>(resolve => once.call(this.#out, 'drain', resolve))
  }

  #put(): boolean {
    if (this.#text === '') return true
    const text = this.#text
    this.#text = ''
    return this.#out.write(text) !== false
  }
}
