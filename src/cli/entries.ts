import { JsonSyntaxError, parseJson } from './json.js'
import type { Line } from './lines.js'

/** One value of the input, and where it stands. */
export interface Entry {
  readonly value: unknown
  readonly place: Place
}

export type Place =
  /** The input is this value. */
  | { readonly kind: 'whole' }
  /** An item of the one array that the input is; counts from 0. */
  | { readonly kind: 'item'; readonly index: number }
  /** A line of JSON lines; counts from 1. */
  | { readonly kind: 'line'; readonly line: number }

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
  if (next === undefined) yield* spread(head.value, spreads)
  else yield head
  for (; next !== undefined; next = await nextFilled(lines)) yield readLine(next)
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
    return { value: parseJson(text), place: { kind: 'line', line } }
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
    yield toBroken(error, text, first.line)
    return
  }
  yield* spread(value, spreads)
}

function* spread(value: unknown, spreads: boolean): Generator<Entry> {
  if (!spreads || !Array.isArray(value)) yield { value, place: { kind: 'whole' } }
  else for (const [index, item] of value.entries()) yield { value: item, place: { kind: 'item', index } }
}

function toBroken(error: unknown, text: string, firstLine: number): Broken {
  if (!(error instanceof JsonSyntaxError)) throw error
  const before = text.slice(0, error.offset).split('\n')
  const column = (before.at(-1) as string).length + 1
  const lineText = text.slice(error.offset - column + 1).split('\n', 1)[0] as string
  return { problem: error.message, line: firstLine + before.length - 1, column, text: lineText }
}
