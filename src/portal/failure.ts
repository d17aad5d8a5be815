import { type Refusal, refusal } from './reply.js'
import { requireWhole } from './require-number.js'

/** How a request is made to fail. */
export interface Failure {
  /** 503 unless told. */
  readonly status?: number
  /** QUERY_LIMIT_EXCEEDED unless told. `CRASH` answers without a body, as the server does when its own code breaks off. */
  readonly error?: string
  /** What `error_description` says. */
  readonly description?: string
}

/** The answer that a failure gives. Throws where its status is none. */
export function toRefusal({ status = 503, error = 'QUERY_LIMIT_EXCEEDED', description }: Failure): Refusal {
  requireWhole({ status }, 200, 599)
  return refusal(error, status, description)
}
