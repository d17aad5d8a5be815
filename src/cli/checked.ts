import {
  check,
  checkAttach,
  checkKeyboard,
  checkMenu,
  type Language,
  type LimitOverrides,
  type Report,
} from '../index.js'
import { ParsedCall } from '../parse.js'
import type { Entry } from './entries.js'
import type { Finding } from './findings.js'
import type { Position } from './position.js'
import type { Wording } from './wording.js'

export const PARTS = ['attach', 'keyboard', 'menu'] as const
export type Part = (typeof PARTS)[number]

/** What the values of the input are, and how they are checked. */
export interface CheckSettings {
  /** The values are parts of this kind; absent: requests. */
  readonly part: Part | undefined
  /** The bot that sends the part; 0: none. */
  readonly botId: number
  readonly language: Language | undefined
  readonly limits?: LimitOverrides | undefined
  /** Says what is found while the input is read. */
  readonly wording?: Wording | undefined
  /** The method of parameters that stand without one. */
  readonly method?: string | undefined
}

/** A value of the input with its report. */
export interface Checked extends Omit<Entry, 'findings'> {
  readonly file: string
  /** What was checked: a method, or a part. */
  readonly name: string | undefined
  /** What somebody has written beside the request. */
  readonly note: string | undefined
  readonly part: Part | undefined
  readonly report: EntryReport
}

/** A report, and before it what was found while the request was read. */
export interface EntryReport extends Omit<Report, 'diagnostics'> {
  readonly diagnostics: readonly Finding[]
}

export function checkEntry(entry: Entry, file: string, settings: CheckSettings): Checked {
  const { value, place, locate, findings } = entry
  const { part } = settings
  return {
    value,
    place,
    locate,
    file,
    part,
    report: withFindings(reportOn(value, settings), findings),
    name: part ?? textAt(value, 'method'),
    note: textAt(value, 'note'),
  }
}

function withFindings(report: Report, findings: readonly Finding[] = []): EntryReport {
  if (findings.length === 0) return report
  const ok = report.ok && findings.every(({ severity }) => severity !== 'error')
  return { ...report, ok, diagnostics: [...findings, ...report.diagnostics] }
}

function reportOn(value: unknown, { part, botId, language, limits }: CheckSettings): Report {
  const options = {
    botId,
    ...(language === undefined ? {} : { language }),
    ...(limits === undefined ? {} : { limits }),
  }
  if (value instanceof ParsedCall) return value.check(options)
  switch (part) {
    case 'attach':
      return checkAttach(value, options)
    case 'keyboard':
      return checkKeyboard(value, options)
    case 'menu':
      return checkMenu(value, options)
    default:
      return check(value, options)
  }
}

function textAt(value: unknown, key: 'method' | 'note'): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const text = (value as Readonly<Record<string, unknown>>)[key]
  return typeof text === 'string' ? text : undefined
}

/** Where a finding stands in its file: what it points to, or where it would stand. */
export function positionOf({ path }: Finding, { locate, part }: Checked): Position {
  return locate(part === undefined ? ['params', ...path] : path)
}
