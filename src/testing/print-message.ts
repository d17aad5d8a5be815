import type { Report, Sizes } from '../check/report.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { keyOfPath } from '../diagnostic/path.js'
import type { Key } from '../diagnostic/trace.js'
import { wrap } from '../diagnostic/wrap.js'
import { type Data, isArray } from '../php/data.js'
import { findingLines, marks } from './finding-lines.js'
import { DataPrinter, indented, type Notes } from './print-data.js'
import { type Content, readSubject } from './subject.js'

const WIDTH = 100
const NAMES = ['message', 'attach', 'keyboard', 'menu'] as const

/** A message, part, request or report as a text to review: what is sent, and as comments its sizes and findings. */
export function printMessage(value: unknown): string {
  const { name, report, content } = readSubject('snapshot', value)
  if (content === undefined) return reportLines(report).join('\n')
  const printer = new DataPrinter(notesOf(report, content), content.part === undefined)
  return printer.print(name.replace(/^the /, ''), content.payload).join('\n')
}

function notesOf({ sizes, diagnostics }: Report, { payload, part }: Content): Notes {
  const notes = new Map<string, string[]>()
  const note = (path: readonly Key[], lines: readonly string[]) => {
    const place = keyOfPath(path)
    notes.set(place, [...(notes.get(place) ?? []), ...lines])
  }
  for (const name of NAMES) {
    const size = sizes[name]
    if (size !== undefined) note(part === undefined ? placeOf(name, payload) : [], [sizeText(size)])
  }
  for (const finding of diagnostics) note(placeIn(payload, finding.path), findingNote(finding))
  return notes
}

/** Where a call has a part or its text. */
function placeOf(name: string, params: Data): readonly Key[] {
  if (!isArray(params)) return []
  const key = Object.keys(params).find(one => one.toUpperCase() === name.toUpperCase())
  if (key !== undefined) return [key]
  return isArray(params.fields) ? ['fields', ...placeOf(name, params.fields)] : []
}

/** The innermost place on the way that there is: a finding may be about something that is missing. */
function placeIn(payload: Data, path: readonly Key[]): readonly Key[] {
  let value: Data = payload
  for (const [index, key] of path.entries()) {
    const item: Data | undefined = isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined
    if (item === undefined) return path.slice(0, index)
    value = item
  }
  return path
}

function findingNote({ severity, code, message, serverCode }: Diagnostic): readonly string[] {
  const codes = serverCode === undefined ? code : `${code}, ${serverCode}`
  const [first = '', ...rest] = wrap(`${marks[severity]} ${codes}: ${message}`, WIDTH)
  return [first, ...indented(rest)]
}

function sizeText({ chars, maxChars }: { readonly chars: number; readonly maxChars: number }): string {
  return `${chars.toLocaleString('en-US')} of ${maxChars.toLocaleString('en-US')} chars`
}

function reportLines({ ok, diagnostics, sizes }: Report): readonly string[] {
  return [`report, ${ok ? 'ok' : 'not ok'} {`, ...findingLines(diagnostics), ...sizeLines(sizes), '}']
}

function sizeLines(sizes: Sizes): readonly string[] {
  return NAMES.flatMap(name => {
    const size = sizes[name]
    return size === undefined ? [] : [`  ${name.toUpperCase()} ${sizeText(size)}`]
  })
}
