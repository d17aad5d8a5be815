import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import { type Data, type DataObject, forEach, isArray } from '../php/data.js'
import { parseQuery } from '../php/parse-query.js'
import { isEmpty } from '../php/truth.js'
import { METHOD_NAME } from '../rest/check.js'
import { referencesIn } from '../rest/references.js'
import { withoutCredentials } from './credentials.js'
import type { Reading } from './reading.js'
import { reportRest, splitAddress } from './split-address.js'

/** What the server runs of a batch. */
const MAX_COMMANDS = 50

/** Whether these are the parameters of a batch. */
export function hasCommands(params: DataObject): boolean {
  return isArray(paramOf(params, 'cmd'))
}

/** Reads the commands of a batch, each as the server does, whatever carries the batch. */
export function readBatch(params: DataObject, reading: Reading, path: readonly Key[]): void {
  reading.enter('batch')
  reading.halt = !isEmpty(paramOf(params, 'halt'))
  const commands = paramOf(params, 'cmd')
  let count = 0
  forEach(isArray(commands) ? commands : {}, (command, name) => {
    count++
    readItem(command, reading, [...path, 'cmd', name])
  })
  if (count > MAX_COMMANDS)
    reading.report('parse/too-many-commands', { count, maxCommands: MAX_COMMANDS }, [...path, 'cmd'])
  if (count === 0) reading.reportUnknown(params, path)
}

function paramOf(params: DataObject, name: string): Data | undefined {
  return params[name] ?? params[name.toUpperCase()]
}

function readItem(command: Data, reading: Reading, path: readonly Key[]): void {
  if (typeof command === 'string' && readCommand(command, reading, path)) return
  // The SDKs take structures, and write the commands of them.
  const [method, params] = Array.isArray(command) ? command : isArray(command) ? [command.method, command.params] : []
  if (typeof method === 'string') addCommand(method, params, reading, path)
  reading.report('parse/command-unread', { value: typeof command === 'string' ? '"…"' : quote(command) }, path)
}

/** Reads a command as PHP's parse_url() and parse_str() do; false where it names no method. */
export function readCommand(command: string, reading: Reading, path: readonly Key[] = []): boolean {
  const text = command.replace(/\p{Cc}/gu, char => (char < '\x80' ? '_' : char))
  const split = splitAddress(text)
  const { location: method, query } = split
  if (!METHOD_NAME.test(method)) return false
  reportRest(split, reading, path)
  addCommand(method, withoutCredentials(parseQuery(query), reading, path), reading, path)
  return true
}

function addCommand(method: string, params: Data | undefined, reading: Reading, path: readonly Key[]): void {
  reading.addCall(method, params, path, isArray(params) ? referencesIn(params) : undefined)
}
