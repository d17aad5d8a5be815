import type { CheckOptions, Report } from '../check/report.js'
import type { Message } from '../message/message.js'
import type { DataObject } from '../php/data.js'
import type { Method } from './method.js'
import { play, receiveOwn, reportOf } from './play.js'
import { NO_REFERENCES, type References, resultsMember } from './references.js'
import { refuseUnfit } from './refuse-unfit.js'

export type CallParams = Readonly<Record<string, unknown>>

/** What goes to `callMethod(method, params)`, and to `actions.v2.call.make({ method, params, requestId })`. */
export interface RestRequest<Name extends string = string> {
  readonly method: Name
  readonly params: CallParams
  /** There where the request is a command that takes results of others, which only a batch can do. */
  readonly results?: References
}

export interface ToRequestOptions extends CheckOptions {
  /** `false` emits the request whatever the check says: the only way past it. */
  readonly check?: boolean
  /** What the check must not find: errors unless told, or warnings too. */
  readonly failOn?: 'error' | 'warning'
}

/**
 * A message on its way to a method: can be checked, and emitted as the REST request. The method's name is part of the type,
 * so that an answer to the call is read as what the method returns.
 */
export class Call<Name extends string = string> {
  readonly #method: Method<Name>
  readonly #message: Message
  readonly #params: CallParams
  readonly #results: References

  constructor(method: Method<Name>, params: CallParams, message: Message, results: References = NO_REFERENCES) {
    this.#method = method
    this.#message = message
    this.#params = Object.freeze(params)
    this.#results = results
  }

  get method(): Name {
    return this.#method.name
  }

  /** The parameters, deeply frozen. */
  get params(): CallParams {
    return this.#params
  }

  /** Of a command of a batch: the parameters that are results of earlier commands. */
  get results(): References {
    return this.#results
  }

  /** @internal The same call as a command of a batch. */
  withResults(results: References): Call<Name> {
    return new Call(this.#method, this.#params, this.#message, results)
  }

  /** What the server would do with it. */
  check(options: CheckOptions = {}): Report {
    const exchange = play(
      this.#method,
      receiveOwn(this.#params as DataObject, { ...options, ...resultsMember(this.#results) }),
    )
    if (!this.#message.deletes) exchange.reportUnaskedDeletion()
    return reportOf(exchange, options)
  }

  /**
   * The REST request, deeply frozen. Throws {@link MessageError} with every finding where the server would refuse the
   * call or lose an element of it; `{ check: false }` is the only way past that. `{ failOn: 'warning' }` throws also
   * where it would change or ignore a value.
   */
  toRequest(options: ToRequestOptions = {}): RestRequest<Name> {
    if (options.check !== false) {
      refuseUnfit(`${this.method} was not sent`, this.check(options).diagnostics, options.failOn)
    }
    return this.toJSON()
  }

  toJSON(): RestRequest<Name> {
    return { method: this.method, params: this.params, ...resultsMember(this.#results) }
  }
}

/** Whether a value is a call of this library. Never throws. */
export function isCall(value: unknown): value is Call {
  try {
    return value instanceof Call
  } catch {
    // A proxy can throw whatever is asked of it, even what it is.
    return false
  }
}
