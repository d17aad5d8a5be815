import type { DataObject } from '../php/data.js'

/** How a request carried its parameters. */
export type Encoding = 'json' | 'form' | 'multipart' | 'query'

/** A command of a batch, as it was run: what it takes from commands before it stands in its parameters. */
export interface RanCommand {
  readonly method: string
  readonly params: DataObject
  /** What it came to: the part of the batch's answer that is its own. */
  readonly answer: { readonly result: unknown } | { readonly error: string; readonly error_description: string }
}

/** A request that arrived, and how it was answered. */
export interface PortalRequest {
  /** The REST method, as the address names it. */
  readonly method: string
  /** The parameters as PHP reads them. */
  readonly params: DataObject
  readonly encoding: Encoding
  readonly sizeBytes: number
  readonly status: number
  /** The body of the answer; absent where it is empty. */
  readonly answer?: unknown
  /** Of a batch: the commands that were run. */
  readonly commands?: readonly RanCommand[]
}

// A few large requests weigh as much as thousands of usual ones.
const MAX_KEPT_BYTES = 8 * 1024 * 1024

/** The last requests that a portal has answered, and who listens to new ones. */
export class Requests {
  #kept: PortalRequest[] = []
  #keptBytes = 0
  readonly #maxRequests: number
  readonly #listeners = new Set<(request: PortalRequest) => void>()

  constructor(maxRequests: number) {
    this.#maxRequests = maxRequests
  }

  get all(): readonly PortalRequest[] {
    return [...this.#kept]
  }

  add(request: PortalRequest): void {
    this.#kept.push(request)
    this.#keptBytes += request.sizeBytes
    let surplus = 0
    while (
      this.#kept.length - surplus > this.#maxRequests ||
      (this.#keptBytes > MAX_KEPT_BYTES && this.#kept.length - surplus > 1)
    ) {
      this.#keptBytes -= this.#kept[surplus]?.sizeBytes ?? 0
      surplus++
    }
    if (surplus > 0) this.#kept.splice(0, surplus)
    for (const listener of this.#listeners) listener(request)
  }

  /** Calls the listener with each new request, until the function that it gives is called. */
  listen(listener: (request: PortalRequest) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  clear(): void {
    this.#kept = []
    this.#keptBytes = 0
  }

  /** Empty, and without listeners. */
  restart(): void {
    this.clear()
    this.#listeners.clear()
  }
}
