import { parseJson } from '../parse/json.js'
import { type Parsed, type ParsedCall, parse } from '../parse.js'
import { type Broken, toBroken } from './broken.js'
import type { Finding } from './findings.js'
import { ItemTexts } from './item-texts.js'
import type { Line } from './lines.js'
import { type Locate, locateIn, type Position } from './position.js'
import { type Wording, wordings } from './wording.js'

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
  /** Says what is found; in English unless told. */
  readonly wording?: Pick<Wording, 'files' | 'parse'> | undefined
  /** The method of parameters that stand without one. */
  readonly method?: string | undefined
}

/**
 * Reads the values of an input: JSON lines where the first line is a value of its own and more follows, else one JSON text,
 * or a call in another form. They come as the lines come in, and each is read when its turn comes.
 */
export async function* readEntries(
  chunks: AsyncGenerator<readonly Line[]>,
  reading: EntryReading,
): AsyncGenerator<Iterable<Entry | Broken>> {
  const begun = await begin(chunks)
  const [first, ...others] = begun
  if (first === undefined) {
    yield [{ problem: (reading.wording ?? wordings.en).files.empty, line: 1, column: 1, text: '' }]
    return
  }
  const head = readLine(first, reading)
  if ('problem' in head && mayGoOn(first, head)) {
    yield readWhole(first, await textOf(begun, chunks), reading)
    return
  }
  const next = others.find(isFilled)
  if (next === undefined) {
    yield 'problem' in head ? [head] : spread(head.value, first.text, { line: first.line, column: 1 }, reading)
    return
  }
  yield openLine(head, reading)
  // JSON lines go on after a broken one; of one value nothing is left to read.
  if ('problem' in head && 'problem' in readLine(next, reading)) return
  yield readLines(others, reading)
  for await (const lines of chunks) yield readLines(lines, reading)
}

/** The lines from the first with text on, with the chunk that brings a second one. */
async function begin(chunks: AsyncGenerator<readonly Line[]>): Promise<readonly Line[]> {
  const begun: Line[] = []
  let filled = 0
  while (filled < 2) {
    const { value: lines, done } = await chunks.next()
    if (done === true) break
    for (const line of lines) {
      if (isFilled(line)) filled++
      if (filled > 0) begun.push(line)
    }
  }
  return begun
}

function isFilled({ text }: Line): boolean {
  return text.trim() !== ''
}

/** Whether a first line that is no value can be the beginning of one, or of a call in another form. */
function mayGoOn({ text }: Line, { column }: Broken): boolean {
  return !/^\s*[[{]/.test(text) || column > text.trimEnd().length
}

async function textOf(begun: readonly Line[], chunks: AsyncGenerator<readonly Line[]>): Promise<string> {
  const texts = begun.map(({ text }) => text)
  for await (const lines of chunks) for (const { text } of lines) texts.push(text)
  return texts.join('\n')
}

function* readLines(lines: readonly Line[], reading: EntryReading): Generator<Entry | Broken> {
  for (const line of lines) if (isFilled(line)) yield* openLine(readLine(line, reading), reading)
}

function readLine({ text, line }: Line, { wording }: EntryReading): Entry | Broken {
  try {
    return { value: parseJson(text), place: { kind: 'line', line }, locate: locateIn(text, { line, column: 1 }) }
  } catch (error) {
    return toBroken(error, text, line, wording)
  }
}

function openLine(line: Entry | Broken, reading: EntryReading): Iterable<Entry | Broken> {
  return 'problem' in line ? [line] : open(line, reading)
}

function* readWhole({ line }: Line, text: string, reading: EntryReading): Generator<Entry | Broken> {
  const start = { line, column: 1 }
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    const parsed = /^\s*[[{"]/.test(text) ? undefined : parse(text, optionsOf(reading))
    if (parsed === undefined || parsed.form === 'unknown') yield toBroken(error, text, line, reading.wording)
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
function open(entry: Entry, reading: EntryReading): Iterable<Entry | Broken> {
  if (!reading.spreads) return [entry]
  if (carriesCalls(entry.value)) return callsOf(parse(entry.value, optionsOf(reading)), entry)
  return [reading.method !== undefined && areParams(entry.value) ? callOf(reading.method, entry) : entry]
}

/** Parameters that stand without a method. */
function areParams(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('method' in value)
}

function callOf(method: string, { value, locate, ...entry }: Entry): Entry {
  const locateParam: Locate = ([first, ...rest]) => locate(first === 'params' ? rest : [])
  return { ...entry, value: { method, params: value }, locate: locateParam }
}

/** A batch, an HTTP request, a method with its whole address, or text with a call in it. */
function carriesCalls(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string'
  if ('url' in value && typeof value.url === 'string') return !('params' in value)
  return 'method' in value && typeof value.method === 'string' && /^(?:batch$|\s*https?:\/\/)/i.test(value.method)
}

function optionsOf({ wording, method }: EntryReading) {
  const language = wording?.parse
  return { ...(language === undefined ? {} : { language }), ...(method === undefined ? {} : { method }) }
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
