import { type Data, type DataObject, forEach, isArray } from '../php/data.js'
import { parseQuery } from '../php/parse-query.js'
import { setOwn } from '../php/set-own.js'
import { isEmpty } from '../php/truth.js'
import { toTime } from './envelope.js'
import { withoutFrame } from './frame.js'
import type { MethodCall, Place } from './place.js'
import { isRefusal, type Refusal, type Reply, refusal } from './reply.js'
import { runMethod } from './run-method.js'
import { type Given, substitute } from './substitution.js'
import { toUpperNames } from './upper-names.js'

const MAX_COMMANDS = 50
const FORBIDDEN = new Set(['batch', 'download', 'upload'])

/**
 * `batch`: runs commands one after another, each written as a method with a query. At most 50 are run; what is no text is
 * passed over. The call itself succeeds whatever its commands answer, unless the server's code breaks off in one.
 */
export function runBatch(params: DataObject, place: Place): Reply {
  const { CMD, HALT } = toUpperNames(params)
  const given = { result: {}, error: {}, total: {}, next: {}, time: {} } satisfies Given
  let count = 0
  let isOver = false
  let crash: Refusal | undefined
  // An error of an inner step stays set for the rest of the request, and names what fails later.
  let inner: Refusal | undefined
  forEach(isArray(CMD) ? CMD : {}, (command, name) => {
    if (isOver) return
    count++
    if (count <= MAX_COMMANDS && typeof command !== 'string') return
    const reply =
      count > MAX_COMMANDS ? refusal('ERROR_BATCH_LENGTH_EXCEEDED') : run(String(command), given, place, inner)
    if (!isRefusal(reply)) {
      setOwn(given.result, String(name), reply.result)
      setOwn(given.time, String(name), toTime(place.view.nowMs, place.view.nowMs))
      return
    }
    if (reply.isInner === true) inner = reply
    if (reply.error === 'CRASH') crash = reply
    setOwn(given.error, String(name), toError(reply))
    isOver = crash !== undefined || !isEmpty(HALT)
  })
  if (crash !== undefined) return crash
  return {
    result: {
      result: toPhpJson(given.result),
      result_error: toPhpJson(given.error),
      result_total: [],
      result_next: [],
      result_time: toPhpJson(given.time),
    },
  }
}

function run(command: string, given: Given, place: Place, inner: Refusal | undefined): Reply {
  const call = readCommand(command, given)
  const reply = runCommand(call, place, inner)
  place.commands.push({ ...call, answer: isRefusal(reply) ? toError(reply) : { result: reply.result } })
  return reply
}

function runCommand(call: MethodCall, place: Place, inner: Refusal | undefined): Reply {
  if (FORBIDDEN.has(call.method.toLowerCase())) return refusal('ERROR_BATCH_METHOD_NOT_ALLOWED')
  const reply = place.failures.takeOf(call.method)?.refusal ?? runMethod(call, place)
  if (!isRefusal(reply) || reply.isInner === true || reply.error === 'CRASH' || inner === undefined) return reply
  return { ...reply, error: inner.error, description: inner.description }
}

function toError({ error, description }: Refusal) {
  return { error, error_description: description }
}

/** A command is read as PHP's parse_url() and parse_str() do, also where the call around it is JSON. */
function readCommand(command: string, given: Given): MethodCall {
  // parse_url() writes an underscore for each control character, and ends at a fragment.
  const text = command.replace(/\p{Cc}/gu, char => (char < '\x80' ? '_' : char))
  const address = text.includes('#') ? text.slice(0, text.indexOf('#')) : text
  const mark = address.indexOf('?')
  if (mark === -1) return { method: address, params: {} }
  const params = substitute(parseQuery(address.slice(mark + 1)), given)
  return { method: address.slice(0, mark), params: withoutFrame(params) }
}

/** A PHP array as json_encode() writes it: a list where its keys are 0, 1, 2, …, and also where it is empty. */
function toPhpJson(array: Readonly<Record<string, Data>>): unknown {
  return Object.keys(array).every((key, index) => key === String(index)) ? Object.values(array) : array
}
