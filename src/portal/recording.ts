import { quote } from '../diagnostic/quote.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { setOwn } from '../php/set-own.js'
import type { PortalRequest } from './requests.js'
import { withoutSecrets } from './without-secrets.js'

/** A session as a fixture: what was asked and what was answered, in the order of arrival. */
export interface Recording {
  readonly version: 1
  readonly exchanges: readonly Exchange[]
}

/** A request and its answer. */
export interface Exchange {
  readonly method: string
  readonly params: DataObject
  readonly status: number
  /** The body; absent where it is empty. */
  readonly answer?: unknown
}

/**
 * The requests of a portal as a fixture that can be kept in a file, and played back by {@link startReplay}. It holds nothing
 * that differs from run to run (times, the numbers that an SDK gives its requests) and no secret: tokens and client ids are
 * `***`.
 *
 *     await writeFile('session.json', JSON.stringify(toRecording(portal.requests), null, 2))
 */
export function toRecording(requests: readonly PortalRequest[]): Recording {
  if (!Array.isArray(requests))
    throw new TypeError(
      `toRecording() takes the requests of a portal, portal.requests, and was given ${quote(requests) || 'nothing'}`,
    )
  const exchanges = requests.map(({ method, params, status, answer }) => ({
    method,
    params: toRecordedParams(params),
    status,
    ...(answer === undefined ? {} : { answer: withoutTimes(answer) }),
  }))
  return { version: 1, exchanges }
}

/** The parameters as a recording holds them. */
export function toRecordedParams(params: DataObject): DataObject {
  const kept: Record<string, Data> = {}
  // The official SDK numbers its requests, and says its version.
  for (const [key, value] of Object.entries(params)) if (!key.startsWith('bx24_')) setOwn(kept, key, value)
  return withoutSecrets(kept)
}

const TIMES = new Set(['time', 'result_time'])

function withoutTimes(answer: unknown): unknown {
  if (!isObject(answer)) return answer
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(answer)) {
    if (!TIMES.has(key)) setOwn(kept, key, key === 'result' && isBatchResult(value) ? withoutTimes(value) : value)
  }
  return kept
}

/** What a batch gives as its result. */
export function isBatchResult(value: unknown): value is { readonly result: object } {
  return isObject(value) && 'result_error' in value && 'result' in value && isObject(value.result)
}

/** A recording from a file: its JSON, as text or read. Throws where it is none. */
export function readRecording(value: unknown): Recording {
  const read = typeof value === 'string' ? parse(value) : value
  if (!isObject(read) || !('version' in read) || !('exchanges' in read))
    throw new TypeError(`${quote(read)} is no recording. One is made by toRecording(portal.requests)`)
  if (read.version !== 1) throw new TypeError(`version: ${quote(read.version)} is not 1, the one that is known`)
  if (!Array.isArray(read.exchanges)) throw new TypeError(`exchanges: ${quote(read.exchanges)} is no list`)
  return { version: 1, exchanges: read.exchanges.map(readExchange) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new TypeError(`The recording is no JSON: ${error instanceof Error ? error.message : quote(error)}`)
  }
}

function readExchange(value: unknown, at: number): Exchange {
  const { method, params, status, answer }: Readonly<Record<string, unknown>> = isObject(value) ? { ...value } : {}
  if (typeof method !== 'string') throw new TypeError(`exchanges[${at}].method: ${quote(method)} is no text`)
  if (!isData(params)) throw new TypeError(`exchanges[${at}].params: ${quote(params)} is no object`)
  if (typeof status !== 'number') throw new TypeError(`exchanges[${at}].status: ${quote(status)} is no number`)
  return { method, params, status, ...(answer === undefined ? {} : { answer }) }
}

/** What JSON makes of an object or list is what PHP makes of it. */
function isData(value: unknown): value is DataObject {
  return isObject(value) && isArray(value as Data)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
