import type { Request } from '../rest/check.js'
import { codeOf, codeWithoutJson, type Failure, readEnvelope, readError, textOf } from './envelope.js'
import { isErrorCode } from './error-codes.js'
import { member, toStatus } from './member.js'
import { RestError } from './rest-error.js'
import { type ReadOptions, restErrorOf } from './rest-error-of.js'

/**
 * The same error for what a client has thrown, or handed out as an error: the official SDK's AjaxError, `result.error()` of
 * BX24.js, the HTTP errors of axios and got, a body with `error` and `error_description`. Where no answer came at all, its
 * code is `no-answer`. What was thrown is not kept in it, because clients put the address of the webhook there.
 *
 * @example
 * const call = { method: 'imbot.message.update', params: { MESSAGE_ID: 5, KEYBOARD: [{ TEXT: 'Take' }] } }
 * toRestError(call, { code: 'KEYBOARD_ERROR', status: 400, message: 'Incorrect keyboard params' }).likely?.path
 * // ['KEYBOARD', 0]
 */
export function toRestError(request: Request, thrown: unknown, options?: ReadOptions): RestError {
  if (isRestError(thrown)) return thrown
  return restErrorOf(request, failureOf(thrown), options)
}

function isRestError(thrown: unknown): thrown is RestError {
  try {
    return thrown instanceof RestError
  } catch {
    // A proxy can throw whatever is asked of it, even what it is.
    return false
  }
}

function failureOf(thrown: unknown): Failure {
  const status = toStatus(member(thrown, 'status'))
  // BX24.js keeps the body in `ex`.
  const inBody = readError(thrown) ?? readError(member(thrown, 'ex'))
  if (inBody !== undefined) return { ...inBody, status }
  return inResponse(member(thrown, 'response')) ?? inCode(thrown, status)
}

/** The HTTP answer that axios and got put into their errors. */
function inResponse(response: unknown): Failure | undefined {
  const status = toStatus(member(response, 'status')) ?? toStatus(member(response, 'statusCode'))
  if (status === undefined) return undefined
  const envelope = readEnvelope({ status, body: member(response, 'data') ?? member(response, 'body') })
  return envelope.isError ? envelope.failure : undefined
}

// Names that clients give to failures of their own, among them those of Node and of axios.
const CLIENT_CODE = /^(?:JSSDK_|ERR_|UND_ERR_|EAI_|E[A-Z]+$|NETWORK_ERROR$|REQUEST_TIMEOUT$|ABORT)/
// What axios calls an answer with a failing status, and with a body that is no JSON of REST.
const UNREADABLE = /^ERR_BAD_(?:REQUEST|RESPONSE)$/

function inCode(thrown: unknown, status: number | undefined): Failure {
  const given = member(thrown, 'code')
  // A number is not a code of REST: DOMException numbers its kinds.
  const code = typeof given === 'string' ? codeOf(given) : undefined
  const description = textOf(typeof thrown === 'string' ? thrown : member(thrown, 'message'))
  if (code !== undefined && (isErrorCode(code) || (status !== undefined && !CLIENT_CODE.test(code))))
    return { code, description, status }
  if (code !== undefined && status !== undefined && UNREADABLE.test(code))
    return { code: codeWithoutJson(status, description), description, status }
  return { code: 'no-answer', description: [code, description].filter(Boolean).join(': ') }
}
