import { frozenCopy } from '../builder/freeze.js'
import type { CheckOptions, Report } from '../check/report.js'
import { MessageError } from '../diagnostic/message-error.js'
import type { Message } from '../message/message.js'
import type { DataObject } from '../php/data.js'
import type { Method } from './method.js'
import { play, receiveOwn, reportOf } from './play.js'

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
function writeParams(options: object): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const name in options) {
    const value = (options as Readonly<Record<string, unknown>>)[name]
    if (value !== undefined) params[paramOf(name)] = frozenCopy(value)
  }
  return params
}

const paramNames = new Map<string, string>()

function paramOf(name: string): string {
  let param = paramNames.get(name)
  if (param === undefined) {
    param = /[a-z]/.test(name) ? name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase() : name
    // Only a handful of names exist; what a caller makes up shall not fill the memory.
    if (paramNames.size < 100) paramNames.set(name, param)
  }
  return param
}

/** A message on its way to a method: can be checked, and emitted as the REST request. */
export class Call {
  readonly #method: Method
  readonly #message: Message
  readonly #params: CallParams

  constructor(method: Method, target: object, message: Message) {
    this.#method = method
    this.#message = message
    this.#params = Object.freeze({ ...writeParams(target), ...message.payload })
  }

  get method(): string {
    return this.#method.name
  }

  /** The parameters, deeply frozen. */
  get params(): CallParams {
    return this.#params
  }

  /** What the server would do with it. */
  check(options: CheckOptions = {}): Report {
    const exchange = play(this.#method, receiveOwn(this.#params as DataObject, options))
    if (exchange.deletes && !this.#message.deletes) exchange.report('message/deletes-unasked', 'MESSAGE', {})
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
