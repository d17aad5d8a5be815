import { isFrozenPart, memoryOf } from '../builder/freeze.js'
import { PartBuilder } from '../builder/part-builder.js'
import { quote } from '../diagnostic/quote.js'
import { type Finding, type Key, Trace } from '../diagnostic/trace.js'
import { nearest } from '../field/choice.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { readJsObject } from '../php/js-object.js'
import { JsonWriter } from '../php/json-writer.js'
import { isEmpty } from '../php/truth.js'
import type { Measured } from '../size/size.js'
import { isJsonData, toJsonData } from './json-data.js'
import { isFullForm, type Part } from './parts.js'

const NO_PATH: readonly Key[] = []

/** What the server makes of a part: one pass gives its size and every finding, and the stored form if asked. */
export interface Inspection {
  /** Absent where nothing of the part is left to store. */
  readonly measured: Measured | undefined
  /** The stored form; only where it was asked for. */
  readonly stored: Data | undefined
  /** The server's own code would have thrown. */
  readonly crashed: boolean
  /** A text holds half of a surrogate pair. */
  readonly illFormed: boolean
  readonly findings: readonly Finding[]
}

/** Looks at a part as the bot `botId` (0: none) sends it. Never throws. */
export function inspect(given: unknown, part: Part, botId: number): Inspection {
  const value = payloadOf(given)
  return inspectRemembered(value, part, botId) ?? inspectValue(value, part, botId, false)
}

/** The same for what is JSON data already: a parameter of a request that was received. */
export function inspectData(data: Data | undefined, part: Part, botId: number, keep: boolean): Inspection {
  const remembered = keep ? undefined : inspectRemembered(data, part, botId)
  return remembered ?? storeAny(data ?? null, part, botId, new Trace(), keep)
}

function inspectRemembered(value: unknown, part: Part, botId: number): Inspection | undefined {
  const memory = typeof value === 'object' && value !== null ? memoryOf(value) : undefined
  if (memory === undefined) return undefined
  if (memory.subject === part && memory.botId === botId) return memory.answer as Inspection
  const inspection = inspectFrozen(value as object, part, botId)
  memory.subject = part
  memory.botId = botId
  memory.answer = inspection
  return inspection
}

function payloadOf(value: unknown): unknown {
  try {
    return value instanceof PartBuilder ? value.payload : value
  } catch {
    // A proxy can throw whatever is asked of it, even what it is.
    return value
  }
}

/** The same, with the stored form kept. */
export function inspectStored(given: unknown, part: Part, botId: number): Inspection {
  const value = payloadOf(given)
  return inspectValue(isRemembered(value) ? unseal(value) : value, part, botId, true)
}

function isRemembered(value: unknown): value is object {
  return typeof value === 'object' && value !== null && isFrozenPart(value)
}

/** A copy of a payload of our builders that is read like anybody's, value by value. */
function unseal(payload: object): object {
  return Array.isArray(payload) ? [...payload] : { ...payload }
}

/**
 * A pass without findings has read every value of the payload and met only what JSON carries. Where there are findings,
 * some may be due to values that JSON cannot carry, and the pass is made again over what it would carry instead.
 */
function inspectFrozen(value: object, part: Part, botId: number): Inspection {
  try {
    const inspection = storeData(value as DataObject, part, botId, new Trace(), false)
    if (inspection.findings.length === 0 ? !inspection.illFormed : isJsonData(value)) return inspection
  } catch {
    // Values of no JSON type can throw where they are read: the second pass says which and where.
  }
  return inspectValue(unseal(value), part, botId, false)
}

function inspectValue(value: unknown, part: Part, botId: number, keep: boolean): Inspection {
  const trace = new Trace()
  return storeAny(toJsonData(value, trace), part, botId, trace, keep)
}

function storeAny(data: Data, part: Part, botId: number, trace: Trace, keep: boolean): Inspection {
  if (isArray(data)) return storeData(data, part, botId, trace, keep)
  const read = typeof data === 'string' ? readPart(data, part) : undefined
  if (read !== undefined) {
    trace.report('part/json-string', undefined, { param: part.param })
    return storeData(read, part, botId, trace, keep)
  }
  const code = typeof data === 'string' && /^\s*[[{]/.test(data) ? 'part/unparsable' : 'part/not-a-list'
  trace.report(code, undefined, { param: part.param, list: part.listKey, value: quote(data) })
  return { measured: undefined, stored: undefined, crashed: false, illFormed: false, findings: trace.findings }
}

/** The list or object that the server reads of a part that is sent as text. */
export function readPart(text: string, part: Part): DataObject | undefined {
  if (!part.skipsJson) {
    try {
      const data = toJsonData(JSON.parse(text), new Trace())
      return isArray(data) ? data : undefined
    } catch {
      // Not JSON: the server goes on with its home-made parser, and so do we.
    }
  }
  const data = readJsObject(text)
  return isArray(data) ? data : undefined
}

function storeData(data: DataObject, part: Part, botId: number, trace: Trace, keep: boolean): Inspection {
  const out = new JsonWriter(keep)
  const before = trace.findings.length
  const isKept = part.store(data, trace, out, botId)
  const { crashed, findings, heaviest } = trace
  const listPath = isFullForm(data, part) ? part.listPath : NO_PATH
  if (!isKept && !crashed) reportNothing(data, part, trace, before)
  const measured = isKept ? { chars: out.totalChars, bytes: out.totalBytes, heaviest, listPath } : undefined
  return { measured, stored: isKept ? out.root : undefined, crashed, illFormed: out.illFormed, findings }
}

function reportNothing(data: DataObject, part: Part, trace: Trace, before: number): void {
  const { param, listKey } = part
  const full = isFullForm(data, part)
  const list = full ? (data[listKey] as Data) : data
  if (!isArray(list)) trace.report('part/not-a-list', listKey, { param, list: listKey, value: quote(list) })
  else if (isEmpty(list)) trace.report('part/empty', undefined, { param, list: listKey })
  else if (!full && !Array.isArray(data)) reportSingleElement(data, part, trace, before)
  else trace.report('part/nothing-left', undefined, { param })
}

/** An object without its list: the server looks for elements in its fields. It may be one element, or misspelt. */
function reportSingleElement(data: DataObject, part: Part, trace: Trace, before: number): void {
  const { param, listKey } = part
  const keys = Object.keys(data)
  trace.findings.length = before
  const params = { param, list: listKey, value: quote(data) }
  if (keys.some(key => part.elementKeys.has(key))) trace.report('part/single-element', undefined, params)
  else {
    for (const key of keys) {
      const meant = nearest(key, [listKey])
      if (meant !== '') trace.report('key/misspelt', key, { key: quote(key), meant })
    }
    trace.report('part/not-a-list', undefined, params)
  }
}
