import { checkAttach, checkKeyboard, checkMenu } from '../check/check-part.js'
import { toJsonData } from '../check/json-data.js'
import { partOf } from '../check/part-of.js'
import type { PartName } from '../check/parts.js'
import type { CheckOptions, Report } from '../check/report.js'
import type { Language } from '../diagnostic/language.js'
import { type Key, Trace } from '../diagnostic/trace.js'
import { type Data, isArray } from '../php/data.js'
import { check, readRequest } from './check.js'

export interface SubjectOptions {
  /** Which part the value is, where it is no request. A menu in short form looks like a keyboard, so say it there. */
  readonly part?: PartName
  /** The bot that sends a part. 0 or absent: none, and COMMAND elements are dropped. */
  readonly botId?: number
}

/** A request or a part as plain JSON data, and how it is checked. */
export interface Subject {
  readonly data: Data
  /** False where JSON cannot carry the value, so that nothing of it would reach the server. */
  readonly isCarried: boolean
  /** The method of a request; absent of a part. */
  readonly method?: string
  readonly part?: PartName
  /** Where the paths of diagnostics begin. */
  readonly base: readonly Key[]
  readonly check: (value: unknown, language?: Language) => Report
}

const checks = { attach: checkAttach, keyboard: checkKeyboard, menu: checkMenu }

/** Reads any value as a request or a part. Never throws. */
export function subjectOf(value: unknown, { part, botId }: SubjectOptions): Subject {
  const { method } = part === undefined ? readRequest(value) : {}
  const trace = new Trace()
  const data = toJsonData(value, trace, () => false)
  const isCarried = trace.findings.every(({ effect }) => effect !== 'refused')
  if (method !== undefined) {
    const checkRequest = (request: unknown, language?: Language) => check(request, optionsOf(language))
    return { data, isCarried: isCarried && isArray(data), method, base: ['params'], check: checkRequest }
  }
  const name = part ?? partOf(value, data)
  const checkPart = (one: unknown, language?: Language) =>
    checks[name](one, { ...optionsOf(language), ...(botId === undefined ? {} : { botId }) })
  return { data, isCarried, part: name, base: [], check: checkPart }
}

function optionsOf(language: Language | undefined): CheckOptions {
  return language === undefined ? {} : { language }
}
