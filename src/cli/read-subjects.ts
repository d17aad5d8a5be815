import type { Request } from '../index.js'
import { type Parsed, ParsedCall, type ParseOptions, parse } from '../parse.js'
import type { Part } from './checked.js'
import type { Entry } from './entries.js'
import type { Finding } from './findings.js'
import { endWith, exitCodes, fileName, type Io } from './io.js'
import { printable } from './printable.js'
import { readFiles } from './read-files.js'
import type { Wording } from './wording.js'

/** A request or a part of the input, for commands that look at one after another. */
export interface Subject {
  /** File and place, for people. */
  readonly label: string
  /** The part that the value is alone; absent: a request. */
  readonly part?: Part
  readonly value: Request | object
  /** Of a command of a batch: what it is called there. */
  readonly name?: string
  readonly origin: Origin
}

/** Where a subject stands in the input. */
export interface Origin {
  readonly file: string
  /** The value of the input that the subject is, or is in. */
  readonly entry: Entry
  /** In that value: `[2]` in a list, `['cmd', 'hello']` in a batch. */
  readonly path: ParsedCall['path']
}

/** What is told of the input beside it. */
export interface SubjectsReading {
  /** All of it are parts of this kind. */
  readonly part?: Part | undefined
  /** The method of parameters that stand without one. */
  readonly method?: string | undefined
}

/** Reads requests and parts in any form that the library reads, and tells of input that is none. */
export async function* readSubjects(
  files: readonly string[],
  reading: SubjectsReading,
  io: Io,
  wording: Pick<Wording, 'files' | 'parse'>,
): AsyncGenerator<Subject> {
  const options = optionsOf(reading, wording)
  for await (const entries of readFiles(files, { spreads: false, wording, method: reading.method }, io)) {
    for (const { file, entry, problem } of entries) {
      if (entry !== undefined) yield* subjectsIn(file, entry, options, io)
      else {
        io.stderr.write(problem)
        endWith(io, exitCodes.unusable)
      }
    }
  }
}

function* subjectsIn(file: string, entry: Entry, options: ParseOptions, io: Io): Generator<Subject> {
  const { value, place, findings = [] } = entry
  const label = printable(place.kind === 'line' ? `${fileName(file)}:${place.line}` : fileName(file))
  // What was read from another form stands for itself.
  const { part, calls, diagnostics }: Pick<Parsed, 'part' | 'calls' | 'diagnostics'> =
    value instanceof ParsedCall ? { calls: [value], diagnostics: [] } : parse(value, options)
  tell([...findings, ...diagnostics], label, io)
  if (part !== undefined)
    yield { label, part: part.name, value: part.builder.payload, origin: { file, entry, path: [] } }
  for (const call of calls) {
    const { path } = call
    yield { label: label + placeText(path), value: call.toJSON(), origin: { file, entry, path }, ...nameOf(path) }
  }
  if (part === undefined && calls.length === 0) endWith(io, exitCodes.unusable)
}

function optionsOf({ part, method }: SubjectsReading, { parse: language }: Pick<Wording, 'parse'>): ParseOptions {
  return {
    ...(part === undefined ? {} : { part }),
    ...(method === undefined ? {} : { method }),
    ...(language === undefined ? {} : { language }),
  }
}

/** Where a call stands, as `check` says it: an item as in code, then the name of a command. */
function placeText(path: ParsedCall['path']): string {
  const names = typeof path[0] === 'number' ? path.slice(1) : path
  return `${names === path ? '' : `[${path[0]}]`}${names.length === 0 ? '' : ` ${printable(names.join('.'))}`}`
}

function nameOf(path: ParsedCall['path']): { readonly name?: string } {
  return path.includes('cmd') ? { name: String(path.at(-1)) } : {}
}

/** What has not been read as it was given: the call that follows may be less than what was meant. */
function tell(findings: readonly Finding[], label: string, io: Io): void {
  for (const { message, severity, code } of findings) {
    if (severity === 'hint') continue
    const hint = code === 'parse/which-method' ? ' (--method)' : ''
    io.stderr.write(`b24msg: ${label}: ${printable(message)}${hint}\n`)
    if (severity === 'error') endWith(io, exitCodes.errors)
  }
}
