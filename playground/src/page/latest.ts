/** Work of which only the latest counts: what begins ends what is under way. */
export class Latest {
  #pause: ReturnType<typeof setTimeout> | undefined
  #current = new AbortController()

  /** Begins after a pause, in which something later can begin instead. */
  startAfter(pauseMs: number, work: (signal: AbortSignal) => Promise<void>): void {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.start(work), pauseMs)
  }

  async start(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    clearTimeout(this.#pause)
    this.#current.abort()
    this.#current = new AbortController()
    const { signal } = this.#current
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}
