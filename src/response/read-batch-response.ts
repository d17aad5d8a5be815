import type { Request } from '../rest/check.js'
import { type Envelope, readEnvelope, readError } from './envelope.js'
import { ownMember } from './member.js'
import { type CallOutcome, type HttpResponse, outcomeOf } from './read-response.js'
import { type ReadOptions, restErrorOf } from './rest-error-of.js'

/** What reading the answer to a batch needs of it: the requests under the names of their commands, in order. */
export interface BatchRequests {
  readonly requests: Iterable<readonly [string, Request]>
}

/**
 * Reads the answer to a batch: what became of each command, in order, under its name. Where the batch failed as a whole,
 * every command has its error; one that was not run, because an earlier one failed and the batch was to halt, has the
 * code `not-run`. Takes whatever came, and never throws.
 *
 * @example
 * const hello = imbot.message.add({ botId: 39, dialogId: 'chat1' }, message('Hello'))
 * const body = { result: { result: { hello: 19880117 }, result_error: [] }, time: {} }
 * readBatchResponse({ requests: [['hello', hello]] }, { status: 200, body }).get('hello')
 * // { ok: true, result: 19880117, isSent: true }
 */
export function readBatchResponse(
  batch: BatchRequests,
  response: HttpResponse,
  options?: ReadOptions,
): ReadonlyMap<string, CallOutcome<unknown>> {
  const whole = readEnvelope(response)
  const outcomes = new Map<string, CallOutcome<unknown>>()
  const earlierCodes = new Set<string>()
  for (const [command, request] of requestsOf(batch)) {
    const place = { command, earlierCodes }
    const envelope = whole.isError ? whole : envelopeOf(command, whole.result)
    const outcome: CallOutcome<unknown> = envelope.isError
      ? { ok: false, error: restErrorOf(request, envelope.failure, options, place) }
      : outcomeOf(request, envelope.result, options, place)
    outcomes.set(command, outcome)
    // The error of the whole batch is not one that a command leaves to the next.
    if (!outcome.ok && !whole.isError) earlierCodes.add(outcome.error.code)
  }
  return outcomes
}

function requestsOf(batch: BatchRequests): readonly (readonly [string, Request])[] {
  try {
    return [...batch.requests].map(([command, request]) => [String(command), request])
  } catch {
    // What is no batch has no commands.
    return []
  }
}

/** What a batch answers to one of its commands. PHP writes its arrays as lists where the names are 0, 1, 2, and so on. */
function envelopeOf(command: string, batch: unknown): Envelope {
  const time = ownMember(ownMember(batch, 'result_time'), command)
  const failed = ownMember(ownMember(batch, 'result_error'), command)
  if (failed !== undefined) {
    const failure = readError(failed) ?? readError({ error: failed }) ?? { code: 'no-result', description: '' }
    return { isError: true, failure: { ...failure, time } }
  }
  const results = ownMember(batch, 'result')
  const result = ownMember(results, command)
  if (result !== undefined) return { isError: false, result }
  const code = typeof results === 'object' && results !== null ? 'not-run' : 'wrong-result'
  return { isError: true, failure: { code, description: '' } }
}
