import { quote } from '../diagnostic/quote.js'
import { type Failure, toRefusal } from './failure.js'
import type { Refusal } from './reply.js'
import { requireWhole } from './require-number.js'

/** A failure that waits for its request. */
export interface Pending {
  readonly refusal: Refusal
  readonly method: string | undefined
  readonly lose: Failure['lose']
}

/** The failures that are still to come, in the order in which they were asked for. */
export class Failures {
  #pending: Pending[] = []

  get count(): number {
    return this.#pending.length
  }

  /** Throws where such a failure cannot be. */
  add(failure: Failure): void {
    if (typeof failure !== 'object' || failure === null)
      throw new TypeError(`failNext() takes { status }, { error } or { lose }, and was given ${quote(failure)}`)
    const { times = 1, method, lose } = failure
    requireWhole({ times }, 1, MAX_TIMES)
    if (lose !== undefined && lose !== 'request' && lose !== 'answer')
      throw new TypeError(`lose: ${quote(lose)} is neither "request" nor "answer"`)
    if (method !== undefined && typeof method !== 'string')
      throw new TypeError(`method: ${quote(method)} is not the name of a method`)
    const pending = { refusal: toRefusal(failure), method: method?.toLowerCase(), lose }
    for (let count = 0; count < times; count++) this.#pending.push(pending)
  }

  /** What a request meets: the first failure that is for any, or for this method. */
  take(method: string): Pending | undefined {
    return this.#takeFirst(pending => pending.method === undefined || pending.method === method.toLowerCase())
  }

  /** What a command of a batch meets: the first failure for this method. */
  takeOf(method: string): Pending | undefined {
    return this.#takeFirst(pending => pending.lose === undefined && pending.method === method.toLowerCase())
  }

  clear(): void {
    this.#pending = []
  }

  #takeFirst(fits: (pending: Pending) => boolean): Pending | undefined {
    const at = this.#pending.findIndex(fits)
    return at === -1 ? undefined : this.#pending.splice(at, 1)[0]
  }
}

const MAX_TIMES = 10_000
