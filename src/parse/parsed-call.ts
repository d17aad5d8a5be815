import type { CheckOptions, Report } from '../check/report.js'
import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import type { Message } from '../message/message.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import type { Call, RestRequest, ToRequestOptions } from '../rest/call.js'
import { check } from '../rest/check.js'
import { methodNames } from '../rest/methods.js'
import { NO_REFERENCES, type References, resultsMember } from '../rest/references.js'
import { refuseUnfit } from '../rest/refuse-unfit.js'
import { makeCall, methodNameOf } from './make-call.js'
import { type ReadMessage, readMessage } from './read-message.js'

const EMPTY: DataObject = Object.freeze({})

/** A call that was read: what it sends, and the message in it. */
export class ParsedCall {
  readonly method: string
  /** Where it stands in what was read: `[2]` in a list, `['cmd', 'hello']` in a batch. */
  readonly path: readonly Key[]
  /**
   * Of a command of a batch: the parameters that are results of earlier commands, as `toBatches` takes them. The check
   * takes an id for each.
   */
  readonly results: References
  readonly #params: Data
  #read: ReadMessage | undefined

  /** @internal `params` are deeply frozen JSON data. */
  constructor(method: string, params: Data | undefined, path: readonly Key[], results: References = NO_REFERENCES) {
    this.method = method
    this.#params = params ?? EMPTY
    this.path = path
    this.results = results
    Object.freeze(this)
  }

  /** The parameters as they are sent, deeply frozen. */
  get params(): DataObject {
    return isArray(this.#params) ? this.#params : EMPTY
  }

  /** @internal */
  get read(): ReadMessage {
    this.#read ??= readMessage(this.method, this.params)
    return this.#read
  }

  /**
   * The message, as its writer means it: parts that were sent as text are opened, names count in every style, and
   * parameters that no method knows are in it as they were written.
   */
  get message(): Message {
    return this.read.message
  }

  /** What is not message, under the names that the calls of this library take: `{ botId: 39, dialogId: 'chat1' }`. */
  get target(): DataObject {
    return this.read.target
  }

  /** What the server would do with it, as it was given. */
  check(options?: CheckOptions): Report {
    return check({ method: this.method, params: this.#params, results: this.results }, options)
  }

  /** The request, as it was given. Throws as the calls of this library do; `{ check: false }` is the only way past that. */
  toRequest(options: ToRequestOptions = {}): RestRequest {
    if (options.check !== false)
      refuseUnfit(`${this.method} was not sent`, this.check(options).diagnostics, options.failOn)
    return this.toJSON()
  }

  /** A call of the same method to the same target, with another message where one is given. */
  toCall(message: Message = this.message): Call {
    const method = methodNameOf(this.method)
    if (method !== undefined) return makeCall(method, this.target, message, this.results)
    throw new TypeError(`There are no calls of ${quote(this.method)} here. Known: ${methodNames.join(', ')}`)
  }

  toJSON(): RestRequest {
    return { method: this.method, params: this.params, ...resultsMember(this.results) }
  }
}
