import { parseQuery } from '../php/parse-query.js'
import { methodOf } from '../rest/methods.js'
import { withoutCredentials } from './credentials.js'
import { JsonSyntaxError, parseJson, placeIn } from './json.js'
import { openPartText } from './part-text.js'
import { readCommand } from './read-batch.js'
import { readCurl } from './read-curl.js'
import { readHttp } from './read-http.js'
import { readParams } from './read-params.js'
import { readValue } from './read-value.js'
import type { Reading } from './reading.js'

// JSON text may stand within JSON text, as it does in logs; deeper than this it is no accident.
const MAX_LAYERS = 3

/** Reads text by how it begins. */
export function readText(given: string, reading: Reading, layers = 1): void {
  // A byte order mark is no part of the text.
  const text = given.replace(/^\ufeff/, '')
  const start = text.trimStart()
  if (reading.partName !== undefined) readPartText(text, reading)
  else if (/^(?:\$\s+)?curl\s/.test(start)) readCurl(text, reading)
  else if (/^[[{"]/.test(start)) readJson(text, reading, layers)
  else if (/^(?:https?:\/)?\/|^[\w.*-]+\/rest\//i.test(start)) {
    reading.enter('address')
    readHttp({ url: text }, reading, [])
  } else if (isCommand(start)) {
    reading.enter('command')
    readCommand(text.trim(), reading)
  } else if (/^\??[^\s=&<>{}"']+=/.test(start)) {
    reading.enter('form')
    const query = text.trim().replace(/^\?/, '')
    readParams(withoutCredentials(parseQuery(query), reading, []), reading, [])
  } else reading.reportUnknown(text.trim())
}

/** With a query any method, and without one those that are known. */
function isCommand(text: string): boolean {
  return /^[a-z]\w*(?:\.\w+){1,20}\?/i.test(text) || methodOf(text.trim()) !== undefined
}

function readJson(text: string, reading: Reading, layers: number): void {
  const value = parseOrError(text)
  if (value instanceof JsonSyntaxError) readLines(text, value, reading)
  else if (typeof value === 'string' && layers < MAX_LAYERS) readText(value, reading, layers + 1)
  else readValue(reading.toData(value), reading)
}

/** JSON lines, where the first line is a value of its own; else text that was to be JSON. */
function readLines(text: string, error: JsonSyntaxError, reading: Reading): void {
  const lines = text.split('\n')
  const first = lines.findIndex(line => line.trim() !== '')
  const isList = lines.length > first + 1 && !(parseOrError(lines[first] ?? '') instanceof JsonSyntaxError)
  if (!isList) {
    reading.report('parse/not-json', { problem: error, ...placeIn(text, error.offset) })
    return
  }
  reading.enter('json-lines')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const value = parseOrError(line)
    if (!(value instanceof JsonSyntaxError)) readValue(reading.toData(value), reading, [index])
    else {
      const { column } = placeIn(line, value.offset)
      reading.report('parse/not-json', { problem: value, line: index + 1, column }, [index])
    }
  }
}

function parseOrError(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error
    throw error
  }
}

function readPartText(text: string, reading: Reading): void {
  const { partName } = reading
  const opened = partName === undefined ? undefined : openPartText(partName, text, [])
  if (opened === undefined) {
    readJson(text, reading, MAX_LAYERS)
    return
  }
  reading.findings.push(...opened.findings)
  readValue(opened.value, reading)
}
