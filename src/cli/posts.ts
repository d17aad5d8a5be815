import {
  type CallOutcome,
  type Commands,
  type Encoding,
  type HttpRequest,
  type HttpResponse,
  readBatchResponse,
  readResponse,
  toBatches,
  toHttp,
} from '../http.js'
import { ParsedCall } from '../parse.js'
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
  const { commands, inOrder } = toCommands(requests)
  let first = 0
  return toBatches(commands, { check: false, halt: true }).map(batch => {
    const own = inOrder.slice(first, first + batch.requests.size)
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

/** The commands of a batch, by name where one takes the result of another; and in the order in which they run. */
function toCommands(requests: readonly Outgoing[]): { commands: Commands; inOrder: readonly Outgoing[] } {
  if (!takesResults(requests)) return { commands: requests.map(({ request }) => request), inOrder: requests }
  const named = new Map(requests.map((outgoing, index) => [nameOf(outgoing, index), outgoing]))
  const commands = Object.fromEntries([...named].map(([name, { request }]) => [name, request]))
  return { commands, inOrder: Object.keys(commands).flatMap(name => named.get(name) ?? []) }
}

/** Whether a request takes the result of another one, which only a batch can do. */
export function takesResults(requests: readonly Outgoing[]): boolean {
  return requests.some(({ request }) => Object.keys(request.results ?? {}).length > 0)
}

/** Whether several requests have one name, so that a reference to it could mean either. */
export function namesClash(requests: readonly Outgoing[]): boolean {
  return new Set(requests.map(nameOf)).size < requests.length
}

/** The name of a command in the batch that it was read from; others have no name, and get one. */
function nameOf({ request }: Outgoing, index: number): string {
  const isCommand = request instanceof ParsedCall && request.path.includes('cmd')
  return String(isCommand ? request.path.at(-1) : `request-${index}`)
}
