import { type PartName, parts } from '../check/parts.js'
import type { CheckOptions, Report } from '../check/report.js'
import { quote } from '../diagnostic/quote.js'
import { nearest } from '../field/choice.js'
import { isArray } from '../php/data.js'
import type { Exchange, ExchangeOptions } from './exchange.js'
import { methodNames, methodOf } from './methods.js'
import { PART_PARAMS, readNames } from './param-names.js'
import { play, receive, reportOf } from './play.js'
import { type References, readReferences, resultsMember } from './references.js'

/** What a caller sends: the name of a method, and its parameters. */
export interface Request {
  readonly method: string
  readonly params: unknown
  /**
   * Of a command of a batch: the parameters that are results of earlier commands, `{ MESSAGE_ID: '$result[send]' }`. What
   * they will be nobody knows yet: the check takes an id for each.
   */
  readonly results?: References | undefined
}

/**
 * Checks a request: everything that the server would refuse, drop or change, and what today's clients do not show. Takes
 * a call made by this library, or any `{ method, params }`; never throws.
 *
 * @example
 * check({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: '' } }).ok
 * // false
 */
export function check(request: Request | unknown, options?: CheckOptions): Report {
  return reportOf(playRequest(request, options ?? {}), options ?? {})
}

/** Plays any value through as a request. Never throws. */
export function playRequest(request: unknown, options: ExchangeOptions): Exchange {
  const { method: name, params, results } = readRequest(request)
  if (name === undefined) {
    const exchange = receive({}, options)
    exchange.reportCall('request/not-a-request', { value: request === undefined ? 'undefined' : quote(request) })
    exchange.refuse('ERROR_METHOD_NOT_FOUND', 404)
    return exchange
  }
  const method = methodOf(name)
  const exchange = receive(params, { ...options, ...resultsMember(results) })
  return method === undefined ? playUnknown(name, exchange) : play(method, exchange)
}

/** The name of the method, the parameters and which of them are results, where a value is a request. Never throws. */
export function readRequest(request: unknown): Partial<Request> {
  try {
    if (typeof request !== 'object' || request === null) return {}
    const { method, params, results } = request as { readonly [Name in keyof Request]?: unknown }
    if (typeof method !== 'string') return {}
    return { method, params, ...resultsMember(readReferences(results)) }
  } catch {
    // A getter that throws: what stands there is no request.
    return {}
  }
}

/** What can be the name of a method. Without an end to the steps a very long text would overflow the matcher. */
export const METHOD_NAME = /^[a-z]\w*(?:\.\w+){0,20}$/i
const SOME_BOT_ID = 1

/** A method whose rules are not known here: its parts are looked at, as a bot would send them. */
function playUnknown(name: string, exchange: Exchange): Exchange {
  const meant = nearest(name, methodNames)
  if (meant !== '' || !METHOD_NAME.test(name)) {
    exchange.reportCall('request/unknown-method', { method: quote(name), meant })
    exchange.refuse('ERROR_METHOD_NOT_FOUND', 404)
    return exchange
  }
  exchange.reportCall('request/without-rules', { method: quote(name) })
  readNames(exchange, PART_PARAMS)
  for (const part of Object.keys(parts) as PartName[]) {
    if (isArray(exchange.get(parts[part].param))) exchange.inspectPart(part, SOME_BOT_ID, verdict => verdict)
  }
  return exchange
}
