import { type PartName, parts } from '../check/parts.js'
import type { CheckOptions, Report } from '../check/report.js'
import { quote } from '../diagnostic/quote.js'
import { nearest } from '../field/choice.js'
import { isArray } from '../php/data.js'
import type { Exchange, ExchangeOptions } from './exchange.js'
import { methodNames, methodOf } from './methods.js'
import { PART_PARAMS, readNames } from './param-names.js'
import { play, receive, reportOf } from './play.js'

/** What a caller sends: the name of a method, and its parameters. */
export interface Request {
  readonly method: string
  readonly params: unknown
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
  const { method: name, params } = readRequest(request)
  if (name === undefined) {
    const exchange = receive({}, options)
    exchange.reportCall('request/not-a-request', { value: request === undefined ? 'undefined' : quote(request) })
    exchange.refuse('ERROR_METHOD_NOT_FOUND', 404)
    return exchange
  }
  const method = methodOf(name)
  return method === undefined ? playUnknown(name, params, options) : play(method, receive(params, options))
}

/** The name of the method and the parameters, where a value is a request. Never throws. */
export function readRequest(request: unknown): { readonly method?: string; readonly params?: unknown } {
  try {
    if (typeof request !== 'object' || request === null) return {}
    const { method, params } = request as { readonly method?: unknown; readonly params?: unknown }
    return typeof method === 'string' ? { method, params } : {}
  } catch {
    // A getter that throws: what stands there is no request.
    return {}
  }
}

/** What can be the name of a method. Without an end to the steps a very long text would overflow the matcher. */
export const METHOD_NAME = /^[a-z]\w*(?:\.\w+){0,20}$/i
const SOME_BOT_ID = 1

/** A method whose rules are not known here: its parts are looked at, as a bot would send them. */
function playUnknown(name: string, params: unknown, options: ExchangeOptions): Exchange {
  const exchange = receive(params, options)
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
