import type { Request } from '../rest/check.js'
import { methodOf } from '../rest/methods.js'
import { readEnvelope } from './envelope.js'
import type { RestError } from './rest-error.js'
import { type CommandPlace, nameOf, type ReadOptions, restErrorOf } from './rest-error-of.js'
import { type ResultOf, readResult } from './result-of.js'
import { quoteWithoutSecrets } from './without-secrets.js'

/** What came back. Of fetch: `{ status: response.status, body: await response.text() }`. */
export interface HttpResponse {
  readonly status: number
  /** The text of the body, or what JSON.parse made of it. */
  readonly body: unknown
}

/** What became of a call. */
export type CallOutcome<Result> =
  | {
      readonly ok: true
      readonly result: Result
      /**
       * False where the server says that all is well and has sent nothing: an answer to a command that nobody has called
       * lately. Absent where the method does not tell the one from the other.
       */
      readonly isSent?: boolean
    }
  | { readonly ok: false; readonly error: RestError }

/**
 * Reads the answer to a call: what the method gives back, or an error that says what it means, where in the call it
 * most likely comes from, and whether a retry can help. Takes whatever came, and never throws.
 *
 * @example
 * const call = imbot.message.add({ botId: 39, dialogId: 'chat1' }, message('Hello'))
 * readResponse(call, { status: 200, body: '{"result":19880117,"time":{}}' })
 * // { ok: true, result: 19880117, isSent: true }
 */
export function readResponse<const R extends Request>(
  request: R,
  response: HttpResponse,
  options?: ReadOptions,
): CallOutcome<ResultOf<R>> {
  const envelope = readEnvelope(response)
  if (envelope.isError) return { ok: false, error: restErrorOf(request, envelope.failure, options) }
  return outcomeOf(request, envelope.result, options)
}

/** What became of a call that has a result. */
export function outcomeOf<R extends Request>(
  request: R,
  value: unknown,
  options?: ReadOptions,
  place?: CommandPlace,
): CallOutcome<ResultOf<R>> {
  const name = nameOf(request)
  const method = methodOf(name)?.name ?? name
  const result = readResult(method, value)
  if (result === undefined) {
    const isNotAdded = value === false && method.startsWith('im.notify')
    const failure = isNotAdded
      ? { code: 'not-added', description: '' }
      : { code: 'wrong-result', description: quoteWithoutSecrets(value) }
    return { ok: false, error: restErrorOf(request, failure, options, place) }
  }
  const isSent = isSentWith(method, result)
  // The reader of this very method has made the result.
  return { ok: true, result: result as ResultOf<R>, ...(isSent === undefined ? {} : { isSent }) }
}

function isSentWith(method: string, result: unknown): boolean | undefined {
  if (method === 'imbot.v2.Command.answer' || methodOf(method) === undefined) return undefined
  return method !== 'imbot.command.answer' || result !== true
}
