/** A leaky bucket: each request is a drop, and a request that finds it full is refused. */
export interface RateLimit {
  /** How many requests leak out each second: 2 unless told, as on most plans. */
  readonly perSecond: number
  /** How many requests it holds: 50 unless told. */
  readonly burst: number
}

export class LeakyBucket {
  readonly #perSecond: number
  readonly #burst: number
  #level = 0
  #atMs: number | undefined

  constructor({ perSecond = 2, burst = 50 }: Partial<RateLimit>) {
    this.#perSecond = perSecond
    this.#burst = burst
  }

  /** Whether one more request fits in. */
  take(nowMs: number): boolean {
    const elapsedMs = Math.max(0, nowMs - (this.#atMs ?? nowMs))
    this.#atMs = nowMs
    this.#level = Math.max(0, this.#level - (elapsedMs / 1000) * this.#perSecond)
    if (this.#level + 1 > this.#burst) return false
    this.#level++
    return true
  }
}
