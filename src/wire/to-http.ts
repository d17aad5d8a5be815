import type { Call, ToRequestOptions } from '../rest/call.js'
import { type Request, readRequest } from '../rest/check.js'
import { NO_REFERENCES } from '../rest/references.js'
import { refuseUnfit } from '../rest/refuse-unfit.js'
import type { Batch } from './batch.js'
import { type Destination, routeTo } from './destination.js'
import { checkFit, type Fit, findingsOf, readFit } from './fit.js'
import { toQuery } from './form.js'
import { NO_NEIGHBOURS, reportReferences } from './reference.js'
import { reportTextTwice } from './text-twice.js'
import { isRefused } from './wire-data.js'

/** An HTTP request that fits `fetch`: `fetch(http.url, http)`. The address holds the secret of the webhook. */
export interface HttpRequest {
  readonly method: 'POST' | 'GET'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * How the parameters travel. `json`: as they are. `form`: as text, with PHP's brackets. `query`: the same, all of it in the
 * address of a GET request.
 */
export type Encoding = 'json' | 'form' | 'query'

export interface HttpOptions extends ToRequestOptions {
  readonly to: Destination
  /** `json` unless told. */
  readonly encoding?: Encoding
}

/**
 * The HTTP request that carries a call, or any `{ method, params }`, or a batch. Throws {@link MessageError} where the
 * check finds an error, and where the encoding would lose something: JSON cannot carry half a character, and a query
 * string neither null nor an empty list, nor more than the 1,000 values that PHP takes. `{ check: false }` is the way past
 * the check, and not past the encoding.
 *
 * @example
 * toHttp(im.message.add({ dialogId: 'chat5' }, message('Hello')), { to: 'https://portal.bitrix24.com/rest/1/secret/' })
 * // {
 * //   method: 'POST',
 * //   url: 'https://portal.bitrix24.com/rest/1/secret/im.message.add',
 * //   headers: { 'Content-Type': 'application/json' },
 * //   body: '{"DIALOG_ID":"chat5","MESSAGE":"Hello"}',
 * // }
 */
export function toHttp(request: Call | Request | Batch, options: HttpOptions): HttpRequest {
  const { base, auth } = routeTo(options?.to)
  const encode = encoderOf(options.encoding ?? 'json')
  const { method = 'The request', results = NO_REFERENCES } = readRequest(request)
  const headline = `${method} was not sent`
  refuseUnfit(headline, checkFit(request, options, results), options.failOn)
  const fit = readFit(request)
  reportReferences(results, NO_NEIGHBOURS, fit.trace)
  // The parameter that lets the call in is not the caller's, so it goes in behind what was looked at.
  const sent = { ...fit, data: { ...fit.data, ...auth } }
  const http = encode(`${base}/${fit.method}`, sent, options)
  refuseUnfit(headline, findingsOf(fit, options))
  return Object.freeze(http)
}

type Encoder = (url: string, fit: Fit, options: HttpOptions) => HttpRequest

function encoderOf(encoding: Encoding): Encoder {
  const encoder = encoders.get(encoding)
  if (encoder !== undefined) return encoder
  throw new TypeError(
    `There is no encoding ${JSON.stringify(String(encoding))}. Known: ${[...encoders.keys()].join(', ')}`,
  )
}

const NO_HEADERS = Object.freeze({})
const JSON_HEADERS = Object.freeze({ 'Content-Type': 'application/json' })
const FORM_HEADERS = Object.freeze({ 'Content-Type': 'application/x-www-form-urlencoded' })

// What servers commonly read of an address, and refuse beyond.
const MAX_ADDRESS_BYTES = 8000

const encoders: ReadonlyMap<Encoding, Encoder> = new Map<Encoding, Encoder>([
  ['json', (url, fit) => ({ method: 'POST', url, headers: JSON_HEADERS, body: toJson(fit) })],
  [
    'form',
    (url, fit, { limits }) => ({
      method: 'POST',
      url,
      headers: FORM_HEADERS,
      body: toText(fit, limits),
    }),
  ],
  ['query', toAddress],
])

function toJson({ data, trace }: Fit): string {
  return isRefused(trace) ? '' : JSON.stringify(data)
}

function toText(fit: Fit, limits: HttpOptions['limits']): string {
  if (!isRefused(fit.trace)) reportTextTwice(fit)
  return toQuery({ ...fit, limits }, fit.trace)
}

function toAddress(base: string, fit: Fit, { limits }: HttpOptions): HttpRequest {
  const query = toText(fit, limits)
  const url = query === '' ? base : `${base}?${query}`
  // All of it is ASCII, so each character is a byte.
  if (url.length > MAX_ADDRESS_BYTES)
    fit.trace.report('wire/address-too-long', undefined, { bytes: url.length, maxBytes: MAX_ADDRESS_BYTES })
  return { method: 'GET', url, headers: NO_HEADERS }
}
