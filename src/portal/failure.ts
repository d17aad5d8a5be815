import { errorCodes } from '../response/error-codes.js'
import { type Refusal, refusal } from './reply.js'
import { requireWhole } from './require-number.js'

/** How a request is made to fail. */
export interface Failure {
  /** The status that goes with `error`, and 503 where that has none. */
  readonly status?: number
  /** QUERY_LIMIT_EXCEEDED unless `status` tells. `CRASH` answers without a body, as the server does when its code breaks off. */
  readonly error?: string
  /** What `error_description` says. */
  readonly description?: string
  /** Only a call of this method fails, also as a command of a batch. Calls of others pass until it comes. */
  readonly method?: string
  /** How many fail in a row: 1 unless told. */
  readonly times?: number
  /**
   * What gets lost on the way, instead of an answer: the `request`, which stores nothing, or its `answer`, when all that the
   * call does is done. The caller sees a connection that breaks in both cases. A command of a batch is not lost alone.
   */
  readonly lose?: 'request' | 'answer'
}

/** The answer that a failure gives. Throws where its status is none. */
export function toRefusal(failure: Failure): Refusal {
  const { error = errorOf(failure.status), status = statusOf(error), description } = failure
  requireWhole({ status }, 200, 599)
  return refusal(error, status, description)
}

const ERRORS: ReadonlyMap<number | undefined, string> = new Map([
  [401, 'expired_token'],
  [403, 'ACCESS_DENIED'],
  [429, 'OPERATION_TIME_LIMIT'],
  [500, 'INTERNAL_SERVER_ERROR'],
])

function errorOf(status: number | undefined): string {
  return ERRORS.get(status) ?? 'QUERY_LIMIT_EXCEEDED'
}

function statusOf(error: string): number {
  if (error === 'CRASH') return 500
  const facts = isKnown(error) ? errorCodes[error] : undefined
  return facts?.statuses[0] ?? 503
}

function isKnown(error: string): error is keyof typeof errorCodes {
  return Object.hasOwn(errorCodes, error)
}
