import type { Request } from '../index.js'
import { parse } from '../parse.js'
import type { Part } from './checked.js'
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
}

/** Reads requests and parts in any form that the library reads, and tells of input that is none. */
export async function* readSubjects(
  files: readonly string[],
  part: Part | undefined,
  io: Io,
  { parse: language }: Pick<Wording, 'parse'> = {},
): AsyncGenerator<Subject> {
  const inLanguage = language === undefined ? {} : { language }
  for await (const { file, entry, problem } of readFiles(files, { spreads: false, language }, io)) {
    if (entry === undefined) {
      io.stderr.write(problem)
      endWith(io, exitCodes.unusable)
      continue
    }
    const { value, place, findings = [] } = entry
    const label = printable(place.kind === 'line' ? `${fileName(file)}:${place.line}` : fileName(file))
    const parsed = parse(value, part === undefined ? inLanguage : { part, ...inLanguage })
    tell([...findings, ...parsed.diagnostics], label, io)
    if (parsed.part !== undefined) yield { label, part: parsed.part.name, value: parsed.part.builder.payload }
    for (const call of parsed.calls) {
      yield { label: label + placeText(call.path), value: call.toJSON() }
    }
    if (parsed.part === undefined && parsed.calls.length === 0) endWith(io, exitCodes.unusable)
  }
}

/** Where a call stands, as `check` says it: an item as in code, then the name of a command. */
function placeText(path: readonly (string | number)[]): string {
  const names = typeof path[0] === 'number' ? path.slice(1) : path
  return `${names === path ? '' : `[${path[0]}]`}${names.length === 0 ? '' : ` ${printable(names.join('.'))}`}`
}

/** What has not been read as it was given: the call that follows may be less than what was meant. */
function tell(findings: readonly Finding[], label: string, io: Io): void {
  for (const { message, severity } of findings) {
    if (severity === 'hint') continue
    io.stderr.write(`b24msg: ${label}: ${printable(message)}\n`)
    if (severity === 'error') endWith(io, exitCodes.errors)
  }
}
