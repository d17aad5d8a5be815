import { JsonSyntaxError, parseJson } from '../parse/json.js'
import { type Parsed, type ParsedCall, type ParseLanguage, parse } from '../parse.js'
import type { Finding } from './findings.js'
import { ItemTexts } from './item-texts.js'
import type { Line } from './lines.js'
import { type Locate, locateIn, type Position } from './position.js'

/** One value of the input, and where it stands. */
export interface Entry {
  readonly value: unknown
  readonly place: Place
  /** Where something in the value stands in the input. */
  readonly locate: Locate
  /** What was found while it was read, at paths into its params. */
  readonly findings?: readonly Finding[]
}

export type Place =
  /** The input is this value. */
  | { readonly kind: 'whole' }
  /** An item of the one array that the input is; counts from 0. */
  | { readonly kind: 'item'; readonly index: number }
  /** A line of JSON lines; counts from 1. */
  | { readonly kind: 'line'; readonly line: number }
  /** A call that was read from another form: a command of a batch, a curl command, a form. */
  | { readonly kind: 'call'; readonly name: string; readonly within: Place }

/** How an input is read. */
export interface EntryReading {
  /** An array stands for its items, and what holds calls for its calls. */
  readonly spreads: boolean
  /** The language of what is found; English unless told. */
  readonly language?: ParseLanguage | undefined
}

/** Input that cannot be read, and where it ceases to be what it seemed: line and column count from 1. */
export interface Broken {
  readonly problem: string
  readonly line: number
  readonly column: number
  /** The line that the place is in. */
  readonly text: string
}

/**
 * Reads the values of an input: JSON lines where the first line is a value of its own and more follows, each read when
 * its turn comes; else one JSON text, or a call in another form.
 */
export async function* readEntries(lines: AsyncGenerator<Line>, reading: EntryReading): AsyncGenerator<Entry | Broken> {
  const first = await nextFilled(lines)
  if (first === undefined) {
    yield { problem: notJson('there is nothing in it'), line: 1, column: 1, text: '' }
    return
  }
  const head = readLine(first)
  if ('problem' in head && mayGoOn(first, head)) {
    yield* readWhole(first, lines, reading)
    return
  }
  let next = await nextFilled(lines)
  if ('problem' in head) {
    yield head
    // JSON lines go on after a broken one; of one value nothing is left to read.
    if (next === undefined || 'problem' in readLine(next)) return
  } else if (next === undefined) {
    yield* spread(head.value, first.text, { line: first.line, column: 1 }, reading)
    return
  } else yield* open(head, reading)
  for (; next !== undefined; next = await nextFilled(lines)) {
    const entry = readLine(next)
    if ('problem' in entry) yield entry
    else yield* open(entry, reading)
  }
}

/** Whether a first line that is no value can be the beginning of one, or of a call in another form. */
function mayGoOn({ text }: Line, { column }: Broken): boolean {
  return !/^\s*[[{]/.test(text) || column > text.trimEnd().length
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
    return { value: parseJson(text), place: { kind: 'line', line }, locate: locateIn(text, { line, column: 1 }) }
  } catch (error) {
    return toBroken(error, text, line)
  }
}

async function* readWhole(
  first: Line,
  rest: AsyncGenerator<Line>,
  reading: EntryReading,
): AsyncGenerator<Entry | Broken> {
  const texts = [first.text]
  for await (const { text } of rest) texts.push(text)
  const text = texts.join('\n')
  const start = { line: first.line, column: 1 }
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    const parsed = /^\s*[[{"]/.test(text) ? undefined : parse(text, optionsOf(reading))
    if (parsed === undefined || parsed.form === 'unknown') yield toBroken(error, text, first.line)
    else yield* callsOf(parsed, { value: undefined, place: { kind: 'whole' }, locate: () => start })
    return
  }
  yield* spread(value, text, start, reading)
}

function* spread(value: unknown, text: string, start: Position, reading: EntryReading): Generator<Entry | Broken> {
  if (!reading.spreads || !Array.isArray(value)) {
    yield* open({ value, place: { kind: 'whole' }, locate: locateIn(text, start) }, reading)
    return
  }
  const items = new ItemTexts(text, start)
  for (const [index, item] of value.entries()) {
    let locateInItem: Locate | undefined
    const locate: Locate = path => {
      if (locateInItem === undefined) {
        const { text, start } = items.at(index)
        locateInItem = locateIn(text, start)
      }
      return locateInItem(path)
    }
    yield* open({ value: item, place: { kind: 'item', index }, locate }, reading)
  }
}

/** What carries calls stands for them. */
function* open(entry: Entry, reading: EntryReading): Generator<Entry | Broken> {
  if (reading.spreads && carriesCalls(entry.value)) yield* callsOf(parse(entry.value, optionsOf(reading)), entry)
  else yield entry
}

/** A batch, an HTTP request, a method with its whole address, or text with a call in it. */
function carriesCalls(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string'
  if ('url' in value && typeof value.url === 'string') return !('params' in value)
  return 'method' in value && typeof value.method === 'string' && /^(?:batch$|\s*https?:\/\/)/i.test(value.method)
}

function optionsOf({ language }: EntryReading) {
  return language === undefined ? {} : { language }
}

// Of parts that are sent as text the check tells.
const TOLD_ELSEWHERE = /^parse\/(?:part-text$|text-)/

/** The calls that were read, each with what was found in it. What belongs to none of them makes the input unusable. */
function* callsOf({ calls, diagnostics }: Parsed, { place, locate }: Entry): Generator<Entry | Broken> {
  const left = new Set<Finding>(diagnostics.filter(({ code }) => !TOLD_ELSEWHERE.test(code)))
  for (const call of calls) {
    const own = [...left].filter(({ path }) => call.path.every((key, index) => path[index] === key))
    for (const finding of own) left.delete(finding)
    yield {
      value: call,
      place: call.path.length === 0 && place.kind !== 'whole' ? place : nameOf(call, place),
      locate: () => locate(call.path.length === 0 ? [] : ['params', ...call.path]),
      findings: own.map(finding => ({ ...finding, path: finding.path.slice(call.path.length) })),
    }
  }
  for (const { message, path, params } of left) {
    const position = locate(path.length === 0 ? [] : ['params', ...path])
    const { line = position.line, column = position.column } = params
    yield { problem: message, line: Number(line), column: Number(column), text: '' }
  }
}

function nameOf(call: ParsedCall, within: Place): Place {
  return { kind: 'call', name: call.path.join('.'), within }
}

function toBroken(error: unknown, text: string, firstLine: number): Broken {
  if (!(error instanceof JsonSyntaxError)) throw error
  const before = text.slice(0, error.offset).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  const lineText = text.slice(error.offset - column + 1).split('\n', 1)[0] ?? ''
  return { problem: notJson(error.message), line: firstLine + before.length - 1, column, text: lineText }
}

function notJson(problem: string): string {
  return `this is not JSON: ${problem}`
}
