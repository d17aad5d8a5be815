import type { Io, Output } from './io.js'

const BAR_CHARS = 24
// A short run shows nothing; a redrawn line costs more than a value that is checked.
const FIRST_MS = 500
const NEXT_MS = 100

/** How far a long run is, on a terminal that does not show the findings themselves. */
export class Progress {
  readonly #out: Output | undefined
  #totalBytes = 0
  #readBytes = 0
  #count = 0
  #nextMs = performance.now() + FIRST_MS
  #isDrawn = false

  constructor({ stdout, stderr }: Io) {
    if (stderr.isTTY === true && stdout.isTTY !== true) this.#out = stderr
  }

  /** How much there is to read, where it is known. */
  expect(bytes: number): void {
    this.#totalBytes += bytes
  }

  read(bytes: number): void {
    this.#readBytes += bytes
  }

  /** One more value is done. */
  count(): void {
    this.#count++
    if (this.#out === undefined || this.#count % 256 !== 0) return
    const nowMs = performance.now()
    if (nowMs < this.#nextMs) return
    this.#nextMs = nowMs + NEXT_MS
    this.#isDrawn = true
    this.#out.write(`\r${this.#bar()} ${this.#count.toLocaleString('en')}\u001b[K`)
  }

  /** Wipes the line. */
  end(): void {
    if (this.#isDrawn) this.#out?.write('\r\u001b[K')
    this.#isDrawn = false
  }

  #bar(): string {
    if (this.#totalBytes === 0) return `${(this.#readBytes / 1_000_000).toFixed(0)} MB`
    const share = Math.min(this.#readBytes / this.#totalBytes, 1)
    const filled = Math.round(share * BAR_CHARS)
    return `${'█'.repeat(filled)}${'░'.repeat(BAR_CHARS - filled)} ${Math.floor(share * 100)} %`
  }
}
