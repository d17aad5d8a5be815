import type { CheckOptions, Report } from '../check/report.js'
import { MessageError } from '../diagnostic/message-error.js'
import { frozenCopy } from '../builder/freeze.js'
import type { Message } from '../message/message.js'
import type { Method } from './method.js'
import { play, reportOf } from './play.js'

export type CallParams = Readonly<Record<string, unknown>>

/** What goes to `callMethod(method, params)`, and to `actions.v2.call.make({ method, params, requestId })`. */
export interface RestRequest {
  readonly method: string
  readonly params: CallParams
}

export interface ToRequestOptions extends CheckOptions {
  /** `false` emits the request whatever the check says: the only way past it. */
  readonly check?: boolean
}

/** Options of a call in camel case, as parameters in upper snake case. */
export function writeParams(options: object): CallParams {
  const params: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) params[name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()] = frozenCopy(value)
  }
  return params
}

/** A message on its way to a method: can be checked, and emitted as the REST request. */
export class Call<Params extends CallParams = CallParams> {
  readonly method: string
  readonly params: Params
  readonly #method: Method
  readonly #message: Message

  constructor(method: Method, target: CallParams, message: Message) {
    this.method = method.name
    this.params = Object.freeze({ ...target, ...message.payload }) as unknown as Params
    this.#method = method
    this.#message = message
    Object.freeze(this)
  }

  /** What the server would do with it. */
  check(options: CheckOptions = {}): Report {
    const exchange = play(this.#method, this.params, options.limits)
    if (exchange.outcomes.message === 'deleted' && !this.#message.deletes) {
      exchange.report('message/deletes-unasked', 'MESSAGE', {})
    }
    return reportOf(exchange, options)
  }

  /**
   * The REST request. Throws {@link MessageError} with every finding where the server would refuse the call or lose
   * anything of it; `{ check: false }` is the only way past that.
   */
  toRequest(options: ToRequestOptions = {}): RestRequest {
    if (options.check !== false) {
      const report = this.check(options)
      if (!report.ok) throw new MessageError(this.method, report.diagnostics)
    }
    return { method: this.method, params: this.params }
  }

  toJSON(): RestRequest {
    return { method: this.method, params: this.params }
  }
}
