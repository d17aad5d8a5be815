import { JsonSyntaxError, parseJson } from '../parse/json.js'
import { type ParsedCall, parse } from '../parse.js'
import type { Line } from './lines.js'
import { type Locate, locateIn } from './position.js'

/** One value of the input, and where it stands. */
export interface Entry {
  readonly value: unknown
  readonly place: Place
  /** Where something in the value stands in the input. */
  readonly locate: Locate
}

export type Place =
  /** The input is this value. */
  | { readonly kind: 'whole' }
  /** An item of the one array that the input is; counts from 0. */
  | { readonly kind: 'item'; readonly index: number }
  /** A line of JSON lines; counts from 1. */
  | { readonly kind: 'line'; readonly line: number }
  /** A call that was read from another form: a command of a batch, a curl command, a form. */
  | { readonly kind: 'call'; readonly name: string }

/** Input that is no JSON, and where it ceases to be: line and column count from 1. */
export interface Broken {
  readonly problem: string
  readonly line: number
  readonly column: number
  /** The line that the place is in. */
  readonly text: string
}

/**
 * Reads the values of an input: JSON lines where the first line is a value of its own and more follows, each read when
 * its turn comes; else one JSON text, of which an array stands for its items where `spreads` says so.
 */
export async function* readEntries(lines: AsyncGenerator<Line>, spreads: boolean): AsyncGenerator<Entry | Broken> {
  const first = await nextFilled(lines)
  if (first === undefined) {
    yield { problem: 'there is nothing in it', line: 1, column: 1, text: '' }
    return
  }
  const head = readLine(first)
  if ('problem' in head) {
    yield* readWhole(first, lines, spreads)
    return
  }
  let next = await nextFilled(lines)
  if (next === undefined) {
    yield* spread(head.value, head.locate, spreads)
    return
  }
  yield* open(head, spreads)
  for (; next !== undefined; next = await nextFilled(lines)) {
    const entry = readLine(next)
    if ('problem' in entry) yield entry
    else yield* open(entry, spreads)
  }
}

async function nextFilled(lines: AsyncGenerator<Line>): Promise<Line | undefined> {
  for (;;) {
    const { value, done } = await lines.next()
    if (done === true) return undefined
    if (value.text.trim() !== '') return value
  }
}

function readLine({ text, line }: Line): Entry | Broken {
  try {
    return { value: parseJson(text), place: { kind: 'line', line }, locate: locateIn(text, line) }
  } catch (error) {
    return toBroken(error, text, line)
  }
}

async function* readWhole(first: Line, rest: AsyncGenerator<Line>, spreads: boolean): AsyncGenerator<Entry | Broken> {
  const texts = [first.text]
  for await (const { text } of rest) texts.push(text)
  const text = texts.join('\n')
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    const calls = /^\s*[[{"]/.test(text) ? [] : parse(text).calls
    if (calls.length === 0) yield toBroken(error, text, first.line)
    else for (const call of calls) yield entryOf(call, () => ({ line: first.line, column: 1 }))
    return
  }
  yield* spread(value, locateIn(text, first.line), spreads)
}

function* spread(value: unknown, locate: Locate, spreads: boolean): Generator<Entry> {
  if (!spreads || !Array.isArray(value)) yield* open({ value, place: { kind: 'whole' }, locate }, spreads)
  else {
    for (const [index, item] of value.entries()) {
      const place = { kind: 'item', index } as const
      yield* open({ value: item, place, locate: path => locate([index, ...path]) }, spreads)
    }
  }
}

/** A batch stands for its commands. */
function* open(entry: Entry, spreads: boolean): Generator<Entry> {
  if (!spreads || !isBatch(entry.value)) yield entry
  else for (const call of parse(entry.value).calls) yield entryOf(call, () => entry.locate(['params', ...call.path]))
}

function isBatch(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'method' in value && value.method === 'batch'
}

function entryOf(call: ParsedCall, locate: Locate): Entry {
  return { value: call, place: { kind: 'call', name: call.path.join('.') }, locate }
}

function toBroken(error: unknown, text: string, firstLine: number): Broken {
  if (!(error instanceof JsonSyntaxError)) throw error
  const before = text.slice(0, error.offset).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  const lineText = text.slice(error.offset - column + 1).split('\n', 1)[0] ?? ''
  return { problem: error.message, line: firstLine + before.length - 1, column, text: lineText }
}
