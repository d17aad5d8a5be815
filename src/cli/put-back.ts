import { toHttp } from '../http.js'
import { MessageError, type Request } from '../index.js'
import type { Origin } from './read-subjects.js'

// Nothing is sent there: only the parameters are written.
const SOMEWHERE = 'https://portal.example.com/rest/1/secret/'

/** A request or part that was corrected: where it stands in a value, what was read there, and what shall stand there. */
export interface Corrected {
  readonly path: Origin['path']
  readonly before: unknown
  readonly after: unknown
}

/**
 * The value with what was corrected in it, in the form in which it was: a list stays a list, a batch a batch, and what
 * stands beside a request stays there. Nothing where one of them cannot be put back.
 */
export function putBack(value: unknown, all: readonly Corrected[]): unknown {
  const [first] = all
  if (first === undefined) return value
  if (first.path.length === 0) return replaceOne(value, first.before, first.after)
  if (!isObject(value)) return undefined
  const inner = new Map<string, unknown>()
  for (const [key, corrected] of groupByKey(value, all)) {
    const replaced = Object.hasOwn(value, key) ? putBack(value[key], corrected) : undefined
    if (replaced === undefined) return undefined
    inner.set(key, replaced)
  }
  const entries = Object.entries(value).map(([key, item]) => [key, inner.get(key) ?? item])
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

/** One step down, as the reader of requests names it: an item of a list, a command of a batch. */
function groupByKey(value: Readonly<Record<string, unknown>>, all: readonly Corrected[]): Map<string, Corrected[]> {
  const groups = new Map<string, Corrected[]>()
  for (const one of all) {
    const [step, ...rest] = one.path
    // The commands of a batch stand in its params, where it is written as a request.
    const isInParams = step === 'cmd' && isObject(value.params)
    const name = isInParams ? 'params' : String(step)
    const key = Object.hasOwn(value, name) ? name : name.toUpperCase()
    const group = groups.get(key) ?? []
    group.push(isInParams ? one : { ...one, path: rest })
    groups.set(key, group)
  }
  return groups
}

/** What stands in one place, corrected; nothing where that is not what was read. */
function replaceOne(value: unknown, before: unknown, after: unknown): unknown {
  if (typeof value === 'string') return isRequest(after) ? toCommand(value, after) : undefined
  if (isSame(value, before)) return after
  if (!isRequest(before) || !isRequest(after) || !isObject(value)) return undefined
  if (isSame(value, before.params)) return after.params
  if (Array.isArray(value))
    return isSame(value, [before.method, before.params]) ? [after.method, after.params] : undefined
  // A request may have a note beside it.
  return value.method === before.method && isSame(value.params, before.params)
    ? { ...value, method: after.method, params: after.params }
    : undefined
}

/** A command as a query string, as a batch has it; nothing where some of it has been left out, like a token. */
function toCommand(command: string, request: Request): string | undefined {
  const { params } = request
  const query = command.slice(command.indexOf('?') + 1)
  const names = [...new URLSearchParams(query).keys()].map(name => name.replace(/\[.*/s, ''))
  if (!isObject(params) || names.some(name => !Object.hasOwn(params, name)) || query.includes('#')) return undefined
  try {
    // A form is written as the query of a command is. References to other commands are texts in it, as they were.
    const { body = '' } = toHttp({ method: request.method, params }, { to: SOMEWHERE, encoding: 'form', check: false })
    return body === '' ? request.method : `${request.method}?${body}`
  } catch (error) {
    if (error instanceof MessageError) return undefined
    throw error
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isRequest(value: unknown): value is Request {
  return isObject(value) && typeof value.method === 'string' && 'params' in value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
