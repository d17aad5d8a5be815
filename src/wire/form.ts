import { stringify } from 'qs-esm'
import { quote } from '../diagnostic/quote.js'
import type { Key, Trace } from '../diagnostic/trace.js'
import { formatNumber } from '../php/convert.js'
import { arrayOfList, type Data, type DataObject, isArray } from '../php/data.js'
import { parseQuery } from '../php/parse-query.js'
import { setOwn } from '../php/set-own.js'
import type { LimitOverrides } from '../size/limits.js'
import { reportTextLoss } from './text-loss.js'
import { isRefused } from './wire-data.js'

/** PHP's `max_input_vars` unless a portal sets another. */
const MAX_VARIABLES = 1000
/** PHP's `max_input_nesting_level`. */
const MAX_INDICES = 64

/** What is sent, and what a batch puts into it: references to results of other commands, over the parameters of its own. */
interface Sent {
  readonly method: string
  readonly data: DataObject
  readonly limits?: LimitOverrides | undefined
  readonly results?: Readonly<Record<string, string>>
}

/**
 * The parameters as a query string, with PHP's brackets and every index. Reports what a query string cannot carry, and
 * numbers and flags that the server takes for something else once they are text.
 */
export function toQuery({ method, data, limits, results }: Sent, trace: Trace): string {
  const texts = toTexts(data, trace)
  if (!isRefused(trace)) reportTextLoss({ method, data, limits }, texts, trace)
  return isRefused(trace) ? '' : stringifyTexts({ ...texts, ...results }, trace)
}

/**
 * The data with every value as the text that stands for it in a query string. Reports what no query string can carry:
 * null and empty arrays, which vanish, names that PHP reads as others, more variables than PHP takes.
 */
function toTexts(data: DataObject, trace: Trace): DataObject {
  const count = countVariables(data)
  if (count <= MAX_VARIABLES) return textsOf(data, trace, 0)
  trace.report('wire/too-many-variables', undefined, { count, maxVariables: MAX_VARIABLES })
  return {}
}

/** What is shared is written, and counted, each time; what would vanish counts too, so that not too much is looked at. */
function countVariables(data: DataObject): number {
  const known = new Map<DataObject, number>()
  const count = (array: DataObject): number => {
    const counted = known.get(array)
    if (counted !== undefined) return counted
    let sum = 0
    for (const key in array) {
      const item = array[key]
      sum += isArray(item) ? count(item) : 1
    }
    known.set(array, sum || 1)
    return sum || 1
  }
  return count(data)
}

function textsOf(array: DataObject, trace: Trace, indices: number): DataObject {
  if (indices > MAX_INDICES) {
    trace.report('wire/too-deep', undefined, { maxIndices: MAX_INDICES })
    return {}
  }
  const isJsList = Array.isArray(array)
  const list: Data[] = []
  const object: Record<string, Data> = {}
  for (const key of Object.keys(array)) {
    const place = isJsList ? list.length : key
    if (!isReadAs(key, indices)) trace.report('wire/key', place, { key: quote(key) })
    trace.enter(place)
    const text = textOf(array[key] ?? null, trace, indices)
    trace.leave()
    if (isJsList) list.push(text)
    else setOwn(object, key, text)
  }
  return isJsList ? arrayOfList(list) : object
}

function textOf(value: Data, trace: Trace, indices: number): Data {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatNumber(value, 'E')
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (isArray(value) && Object.keys(value).length > 0) return textsOf(value, trace, indices + 1)
  trace.report('wire/vanishes', undefined, { value: quote(value) })
  return ''
}

/** Whether PHP reads a key as it is written: as the name of a variable, or as an index of one. Words it always does. */
function isReadAs(key: string, indices: number): boolean {
  if (/^\w+$/.test(key)) return true
  if (indices === 0) return Object.keys(parseQuery(encodeURIComponent(key)))[0] === key
  const { a } = parseQuery(`a[${encodeURIComponent(key)}]`)
  return isArray(a) && Object.keys(a)[0] === key && !/[[\]]/.test(key)
}

/** The query string of texts. It is read back as PHP reads it: whatever does not come back as it was is reported. */
function stringifyTexts(texts: DataObject, trace: Trace): string {
  const query = stringify(texts)
  const lost = findDifference(texts, parseQuery(query))
  if (lost === undefined) return query
  trace.findings.push({
    code: 'wire/altered',
    effect: 'refused',
    path: lost.path,
    params: { value: quote(lost.value) },
  })
  return ''
}

interface Place {
  readonly path: readonly Key[]
  readonly value: Data | undefined
}

/** The first place at which PHP has something else, or nothing. Lists and objects are the same to it. */
function findDifference(meant: Data | undefined, read: Data | undefined, path: readonly Key[] = []): Place | undefined {
  if (!isArray(meant) || !isArray(read)) return meant === read ? undefined : { path, value: meant }
  const keys = Object.keys(meant)
  for (const key of keys) {
    const found = findDifference(meant[key], read[key], [...path, Array.isArray(meant) ? Number(key) : key])
    if (found !== undefined) return found
  }
  const readKeys = Object.keys(read)
  const isSame = readKeys.length === keys.length && readKeys.every((key, index) => key === keys[index])
  return isSame ? undefined : { path, value: meant }
}
