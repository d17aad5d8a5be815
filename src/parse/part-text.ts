import { inspectData } from '../check/inspect.js'
import { toJsonData } from '../check/json-data.js'
import { type Part, type PartName, parts } from '../check/parts.js'
import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import { type Key, Trace } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { readJsObject } from '../php/js-object.js'
import { JsonSyntaxError, parseJson, placeIn } from './json.js'
import type { ParseFinding } from './parse-language.js'

/** A part that was sent as text, opened: what it says, and what is to be said about it. */
export interface OpenedPart {
  readonly value: DataObject
  readonly findings: readonly ParseFinding[]
}

/**
 * Opens a part that is sent as text, as its writer means it. The server reads a KEYBOARD and a MENU as JSON, and ATTACH
 * with a home-made parser, which makes something else of some texts. Nothing where neither can read it.
 */
export function openPartText(name: PartName, text: string, path: readonly Key[]): OpenedPart | undefined {
  const part = parts[name]
  const { param } = part
  const { written, error } = readPlain(text)
  const read = written !== undefined && !part.skipsJson ? written : readJsObject(text)
  const finding = (code: 'parse/part-text' | 'parse/text-unreadable'): OpenedPart['findings'] => [
    { code, path, params: { param } },
  ]
  if (written === undefined) {
    if (!isArray(read) || error === undefined) return undefined
    const params = { param, problem: error, ...placeIn(text, error.offset) }
    return { value: read, findings: [{ code: 'parse/text-not-json', path, params }] }
  }
  if (!isArray(read)) return { value: written, findings: finding('parse/text-unreadable') }
  const difference = part.skipsJson ? findStoredDifference(written, read, part) : undefined
  if (difference === undefined) return { value: written, findings: finding('parse/part-text') }
  const params = {
    param,
    place: formatPath([param, ...difference.path]),
    written: quote(difference.written),
    server: difference.read === undefined ? '–' : quote(difference.read),
  }
  return { value: written, findings: [{ code: 'parse/text-differs', path, params }] }
}

function readPlain(text: string): { readonly written?: DataObject; readonly error?: JsonSyntaxError } {
  try {
    const data = toJsonData(parseJson(text), new Trace())
    return isArray(data) ? { written: data } : {}
  } catch (error) {
    return error instanceof JsonSyntaxError ? { error } : {}
  }
}

interface Difference {
  readonly path: readonly Key[]
  readonly written: Data | undefined
  readonly read: Data | undefined
}

/** A place where the two readings differ, if the server stores something else because of it. */
function findStoredDifference(written: DataObject, read: DataObject, part: Part): Difference | undefined {
  const stored = (data: DataObject) => {
    const { stored, crashed } = inspectData(data, part, 0, true)
    return JSON.stringify([stored, crashed])
  }
  if (stored(written) === stored(read)) return undefined
  return findDifference(written, read, isOtherText) ?? findDifference(written, read, () => true)
}

type Counts = (written: Data | undefined, read: Data | undefined) => boolean

/** Numbers and words of JSON become text, which the server mostly takes for the same. */
function isOtherText(written: Data | undefined, read: Data | undefined): boolean {
  return isArray(written) || typeof written === 'string' || String(written) !== read
}

function findDifference(
  written: Data | undefined,
  read: Data | undefined,
  counts: Counts,
  path: readonly Key[] = [],
): Difference | undefined {
  if (!isArray(written) || !isArray(read))
    return written !== read && counts(written, read) ? { path, written, read } : undefined
  const keys = new Set([...Object.keys(written), ...Object.keys(read)])
  for (const key of keys) {
    const place = [...path, Array.isArray(written) ? Number(key) : key]
    const found = findDifference(own(written, key), own(read, key), counts, place)
    if (found !== undefined) return found
  }
  return undefined
}

function own(data: DataObject, key: string): Data | undefined {
  return Object.hasOwn(data, key) ? data[key] : undefined
}
