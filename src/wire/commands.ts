import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import { type Request, readRequest } from '../rest/check.js'
import type { References } from '../rest/references.js'
import type { Command, Commands } from './batch.js'

/** One command of many: where the caller has put it, and the name under which its batch knows it. */
export interface NamedCommand {
  readonly key: Key
  readonly name: string
  readonly request: Request
  readonly results: References
}

/** The commands in their order. In a list each is known by its number in the batch, of which each takes `maxCommands`. */
export function readCommands(commands: Commands, maxCommands: number): readonly NamedCommand[] {
  if (typeof commands !== 'object' || commands === null)
    throw new TypeError(`${quote(commands)} holds no requests. Give a list of them, or an object with a name for each.`)
  return entriesOf(commands).map(([key, given]) => {
    const name = typeof key === 'number' ? String(key % maxCommands) : nameOf(key)
    return { key, name, ...readCommand(given, key) }
  })
}

function entriesOf(commands: object): readonly (readonly [Key, unknown])[] {
  try {
    return Array.isArray(commands) ? Array.from(commands, (given, index) => [index, given]) : Object.entries(commands)
  } catch {
    throw new TypeError('Reading the requests throws. Give a list or an object without getters that throw.')
  }
}

// Others cannot be referred to, or do not come back from the server as they were.
const NAME = /^[^\s\p{Cc}[\]]+$/u

function nameOf(name: string): string {
  if (NAME.test(name) && name.isWellFormed()) return name
  throw new TypeError(`${quote(name.toWellFormed())} cannot name a command: no spaces, brackets or control characters.`)
}

function readCommand(given: unknown, key: Key): Pick<NamedCommand, 'request' | 'results'> {
  if (!isCommand(given)) return { request: given as Request, results: readRequest(given).results ?? {} }
  try {
    const results = Object.entries(given.results)
    if (results.every(([, reference]) => typeof reference === 'string'))
      return { request: given.request, results: Object.fromEntries(results) }
  } catch {
    // What cannot be read is told in the same words as what is no text.
  }
  throw new TypeError(`The results of the command ${quote(key)} are no texts. Give { MESSAGE_ID: '$result[name]' }.`)
}

function isCommand(given: unknown): given is Command {
  if (readRequest(given).method !== undefined) return false
  try {
    return typeof given === 'object' && given !== null && 'request' in given && 'results' in given
  } catch {
    return false
  }
}
