import type { Request } from '../index.js'
import { parse } from '../parse.js'
import type { Part } from './checked.js'
import { endWith, exitCodes, fileName, type Io } from './io.js'
import { printable } from './printable.js'
import { readFiles } from './read-files.js'

/** A request or a part of the input, for commands that look at one after another. */
export interface Subject {
  /** File and place, for people. */
  readonly label: string
  /** The part that the value is alone; absent: a request. */
  readonly part?: Part
  readonly value: Request | object
}

/** Reads requests and parts in any form that the library reads, and tells of input that is none. */
export async function* readSubjects(files: readonly string[], part: Part | undefined, io: Io): AsyncGenerator<Subject> {
  for await (const { file, entry, problem } of readFiles(files, false, io)) {
    if (entry === undefined) {
      io.stderr.write(problem)
      endWith(io, exitCodes.unusable)
      continue
    }
    const { value, place } = entry
    const label = printable(place.kind === 'line' ? `${fileName(file)}:${place.line}` : fileName(file))
    const parsed = parse(value, part === undefined ? {} : { part })
    if (parsed.part !== undefined) yield { label, part: parsed.part.name, value: parsed.part.builder.payload }
    for (const call of parsed.calls) {
      const path = call.path.length === 0 ? '' : ` ${printable(call.path.join('.'))}`
      yield { label: label + path, value: call.toJSON() }
    }
    if (parsed.part === undefined && parsed.calls.length === 0) {
      const reason = parsed.diagnostics[0]?.message ?? ''
      io.stderr.write(`b24msg: ${label}: ${printable(reason)}\n`)
      endWith(io, exitCodes.unusable)
    }
  }
}
