import { toJsonData } from '../check/json-data.js'
import { severityOf } from '../diagnostic/codes.js'
import { toDiagnostic } from '../diagnostic/diagnostic.js'
import { en } from '../diagnostic/en.js'
import { MessageError } from '../diagnostic/message-error.js'
import { quote } from '../diagnostic/quote.js'
import { Trace } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { check, type Request, readRequest } from '../rest/check.js'
import { type References, resultsMember } from '../rest/references.js'

/** A request whose parameters can be written down: an object, or a list, of which the server reads nothing. */
export interface Payload {
  readonly method: string
  readonly params: DataObject
  /** The parameters that are results of other commands of a batch. */
  readonly results?: References
}

// Far beyond what any message holds: parts of 60,000 characters, of six levels.
const MAX_CHARS = 2_000_000
const MAX_DEPTH = 100
const CHARS_PER_VALUE = 8

/** Reads a request; throws where there is none, or where {@link readData} throws for its parameters. */
export function readPayload(request: Request | unknown): Payload {
  const { method, params, results } = readRequest(request)
  if (method === undefined) throw new MessageError('This is no request', check(request).diagnostics)
  const data = readData(params)
  if (isArray(data)) return { method, params: data, ...resultsMember(results) }
  const trace = new Trace()
  trace.report('request/params-not-an-object', undefined, { value: quote(data) })
  throw refusal(trace)
}

/** Reads any value as data. Throws {@link MessageError} where it is no JSON, {@link RangeError} where it is too much. */
export function readData(value: unknown): Data {
  const trace = new Trace()
  const data = toJsonData(value, trace, () => false)
  // Half a character can be written as an escape.
  const lost = trace.findings.filter(
    ({ code, effect }) => severityOf(effect) === 'error' && code !== 'value/lone-surrogate',
  )
  if (lost.length > 0) throw refusal(trace)
  const { chars, depth } = measure(data, new Map())
  if (chars <= MAX_CHARS && depth <= MAX_DEPTH) return data
  throw new RangeError(
    `This is too much to be written as code: at most about ${MAX_CHARS} characters, ${MAX_DEPTH} levels deep. No message holds so much.`,
  )
}

function refusal({ findings }: Trace): MessageError {
  return new MessageError(
    'This cannot be written as code',
    findings.map(finding => toDiagnostic(finding, [], en, undefined)),
  )
}

interface Measure {
  readonly chars: number
  readonly depth: number
}

/** About how many characters it takes to write the data down. What is shared is written each time. */
function measure(value: Data, known: Map<object, Measure>): Measure {
  if (!isArray(value)) return { chars: CHARS_PER_VALUE + (typeof value === 'string' ? value.length : 0), depth: 0 }
  const measured = known.get(value)
  if (measured !== undefined) return measured
  let chars = CHARS_PER_VALUE
  let depth = 0
  for (const [key, item] of Object.entries(value)) {
    const inner = measure(item, known)
    chars += key.length + inner.chars
    depth = Math.max(depth, inner.depth)
  }
  const result = { chars, depth: depth + 1 }
  known.set(value, result)
  return result
}
