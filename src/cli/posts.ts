import {
  type Batch,
  type CallOutcome,
  type Encoding,
  type HttpRequest,
  type HttpResponse,
  readBatchResponse,
  readResponse,
  toBatches,
  toHttp,
} from '../http.js'
import type { Outgoing } from './read-requests.js'
import type { Drawing } from './report-text.js'

/** What is to be sent, and how. */
export interface Sending {
  readonly requests: readonly Outgoing[]
  readonly encoding: Encoding
  /** In batch calls. */
  readonly isBatch: boolean
  readonly drawing: Drawing
}

/** One HTTP request, and how its answer is read. */
export interface Post {
  readonly http: HttpRequest
  readonly outcomesOf: (response: HttpResponse) => readonly (readonly [Outgoing, CallOutcome<unknown>])[]
}

/** The HTTP requests to a webhook. All are made before the first is sent: an encoding may refuse what a check lets pass. */
export function toPosts({ requests, encoding, isBatch, drawing }: Sending, webhook: string): readonly Post[] {
  const options = { to: webhook, encoding, check: false }
  const { errors } = drawing.wording
  if (!isBatch) {
    return requests.map(outgoing => ({
      http: toHttp(outgoing.request, options),
      outcomesOf: response => [[outgoing, readResponse(outgoing.request, response, errors)]],
    }))
  }
  const batches: readonly Batch[] = toBatches(
    requests.map(({ request }) => request),
    { check: false, halt: true },
  )
  let first = 0
  return batches.map(batch => {
    const own = requests.slice(first, first + batch.requests.size)
    first += own.length
    return {
      http: toHttp(batch, options),
      outcomesOf: response => {
        const outcomes = [...readBatchResponse(batch, response, errors).values()]
        return own.flatMap((outgoing, index) => {
          const outcome = outcomes[index]
          return outcome === undefined ? [] : [[outgoing, outcome] as const]
        })
      },
    }
  })
}
