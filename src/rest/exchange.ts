import { inspectData } from '../check/inspect.js'
import { type Part, type PartName, parts } from '../check/parts.js'
import type { Sizes } from '../check/report.js'
import { sizeFindings } from '../check/size-findings.js'
import { isAnswered, serverCodeOf, verdictOf } from '../check/verdict.js'
import { type Code, codes, type Effect } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Finding, Key, Params } from '../diagnostic/trace.js'
import { nearest } from '../field/choice.js'
import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import { isEmpty } from '../php/truth.js'
import { type LimitOverrides, limitOf } from '../size/limits.js'
import { sizeOf } from '../size/size.js'

// What every method takes, and the REST framework keeps for itself.
const FRAME_PARAMS: ReadonlySet<string> = new Set([
  'AUTH',
  'ACCESS_TOKEN',
  'START',
  'TOKEN',
  'BX24_REQUEST_ID',
  'BX24_SDK_VER',
])

/** The parameters that carry a part. */
export const PART_PARAMS: ReadonlySet<string> = new Set(Object.values(parts).map(part => part.param))

/** What an update step wrote, or the one step of an add. */
export type Step = 'add' | 'ATTACH' | 'KEYBOARD' | 'MENU' | 'MESSAGE'

/** A finding with its whole path, and the code that the server answers because of it. */
export interface PlacedFinding extends Finding {
  readonly serverCode?: string
}

/** What the server holds of the message after the call: what is stored of a part, or that an update keeps or clears it. */
export interface Outcome {
  message?: string | 'kept' | 'cleared'
  attach?: unknown
  keyboard?: unknown
  menu?: unknown
}

export interface ExchangeOptions {
  readonly limits?: LimitOverrides | undefined
  /** Keeps the stored form of each part in the outcome. */
  readonly keep?: boolean
  /** Where the params stand in the request: the methods of v2 have most of theirs in `fields`. */
  readonly path?: readonly Key[]
}

/**
 * One call of a method, played through as the server does it. The first refusal is the answer; the walk goes on after
 * it, so that every finding is made in one pass, but nothing more is applied.
 */
export class Exchange {
  verdict = 'OK'
  status: number | undefined
  /** The code with which an inner step refuses after the method's own checks have passed. */
  lateVerdict: string | undefined
  readonly applied: Step[] = []
  readonly findings: PlacedFinding[] = []
  outcome: Outcome = {}
  /** An update deletes the message. */
  deletes = false
  readonly sizes: { -readonly [Name in keyof Sizes]: Sizes[Name] } = {}
  private readonly params: DataObject
  private readonly options: ExchangeOptions
  /** For each parameter that the caller did not write in upper case: how it was written. */
  private writtenNames: Map<string, string> | undefined
  /** No name counts as it is written, only what the server makes of it. */
  private isConverted = false

  constructor(params: DataObject, options: ExchangeOptions) {
    this.params = params
    this.options = options
  }

  /**
   * Takes up the names of the parameters as the server does: in upper case, and of two that fall together the later one.
   * Reports those that the method does not read, where a method is named.
   */
  readNames(known: ReadonlySet<string>, method?: string): void {
    for (const written in this.params) {
      if (known.has(written)) continue
      const name = written.toUpperCase()
      if (known.has(name)) this.rename(name, written)
      else if (method === undefined || FRAME_PARAMS.has(name)) continue
      else if (PART_PARAMS.has(name) && !isEmpty(this.params[written])) {
        this.report('request/part-unread', written, { method, param: quote(written) })
      } else {
        this.report('request/param-unread', written, { method, param: quote(written), meant: nearest(name, known) })
      }
    }
  }

  /** Takes up names that the server reads exactly so; reports the others. */
  readExactNames(known: ReadonlySet<string>, method: string): void {
    for (const written in this.params) {
      if (known.has(written) || FRAME_PARAMS.has(written.toUpperCase())) continue
      this.report('request/param-unread', written, { method, param: quote(written), meant: nearest(written, known) })
    }
  }

  /** Takes up the names of fields, as `convert` makes the server's names of them; gives the names that are unknown. */
  readConvertedNames(known: ReadonlySet<string>, convert: (written: string) => string): readonly string[] {
    const unknown: string[] = []
    this.isConverted = true
    for (const written in this.params) {
      const name = convert(written)
      if (known.has(name)) this.rename(name, written)
      else unknown.push(written)
    }
    return unknown
  }

  /** The value under a key as it was written. */
  valueOf(written: string): Data | undefined {
    return this.params[written]
  }

  private rename(name: string, written: string): void {
    if (this.get(name) !== undefined) this.report('request/param-twice', written, { param: name })
    this.writtenNames ??= new Map()
    this.writtenNames.set(name, written)
  }

  /** The value of a parameter; `undefined` where it is absent or null, which is the same to PHP's isset(). */
  get(param: string): Data | undefined {
    const written = this.isConverted ? this.writtenNames?.get(param) : this.written(param)
    const value = written === undefined ? undefined : this.params[written]
    return isSet(value) ? value : undefined
  }

  /** The key under which the caller wrote the parameter. */
  written(param: string): string {
    return this.writtenNames?.get(param) ?? param
  }

  limit(name: PartName | 'message') {
    return limitOf(name, this.options.limits)
  }

  /** Notes a finding at a parameter, with the code that the server answers where it refuses because of it. */
  report(code: Code, param: string, params: Params, serverCode?: string): void {
    this.add(code, [this.written(param)], params, codes[code], serverCode)
  }

  /** Notes a finding about the call as a whole. */
  reportCall(code: Code, params: Params): void {
    this.add(code, [], params)
  }

  private add(
    code: Code,
    path: readonly Key[],
    params: Params,
    effect: Effect = codes[code],
    serverCode?: string,
  ): void {
    this.findings.push({
      code,
      effect,
      path: this.placeOf(path),
      params,
      ...(serverCode === undefined ? {} : { serverCode }),
    })
  }

  private placeOf(path: readonly Key[]): readonly Key[] {
    return this.options.path === undefined ? path : [...this.options.path, ...path]
  }

  /** The server ends the call here with an error. */
  refuse(verdict: string, status = verdict === 'CRASH' ? 500 : 400): void {
    if (this.verdict !== 'OK') return
    this.verdict = verdict
    this.status = status
    // What was to be added is not; what an update has written already stays.
    if (this.applied.length === 0) this.outcome = {}
  }

  /** The server has written this step to its database; what comes later cannot take it back. */
  apply(step: Step): void {
    if (this.verdict === 'OK') this.applied.push(step)
  }

  /** Notes what becomes of a part, as long as nothing was refused. */
  settle(name: keyof Outcome, outcome: unknown): void {
    if (this.verdict === 'OK') (this.outcome as Record<string, unknown>)[name] = outcome
  }

  /** Whether the stored forms are asked for, and not the findings alone. */
  get keeps(): boolean {
    return this.options.keep === true
  }

  /** Looks at a part, reports what it finds, and gives the verdict on it in the legacy codes. */
  inspectPart(name: PartName, botId: number, code: (verdict: string) => string): string {
    const { param } = parts[name]
    const { verdict, stored } = this.inspect(name, this.get(param), [this.written(param)], botId, code)
    if (verdict === 'OK') this.settle(name, stored ?? null)
    return verdict
  }

  /** Looks at a value as a part; `path` is where it stands in the params. */
  inspect(
    name: PartName,
    value: Data | undefined,
    path: readonly Key[],
    botId: number,
    code: (verdict: string) => string | undefined,
  ): { readonly verdict: string; readonly stored: Data | undefined } {
    const part: Part = parts[name]
    const inspection = inspectData(value, part, botId, this.keeps)
    const limit = this.limit(name)
    const verdict = verdictOf(inspection, part, limit.maxChars)
    const answer = verdict === 'OK' ? undefined : code(verdict)
    const serverCode = answer === undefined ? undefined : serverCodeOf(answer)
    for (const finding of inspection.findings) this.place(finding, path, serverCode)
    const { measured, stored } = inspection
    if (measured !== undefined) {
      for (const finding of sizeFindings(measured, part, limit)) this.place(finding, path, serverCode)
      this.sizes[name] = sizeOf(measured, limit, this.placeOf(path))
    }
    return { verdict, stored }
  }

  private place(finding: Finding, path: readonly Key[], serverCode: string | undefined): void {
    const { code, effect, params } = finding
    this.add(code, [...path, ...finding.path], params, effect, isAnswered(finding) ? serverCode : undefined)
  }

  /** The exchange over the object in a parameter, which takes its names in its own way. */
  within(param: string): Exchange {
    const value = this.get(param)
    return new Exchange(isArray(value) ? value : {}, { ...this.options, path: [this.written(param)] })
  }

  /** Takes over what came of an exchange {@link within} this one. */
  absorb(inner: Exchange): void {
    for (const finding of inner.findings) this.findings.push(finding)
    Object.assign(this.sizes, inner.sizes)
    this.deletes ||= inner.deletes
    this.lateVerdict ??= inner.lateVerdict
    for (const name of Object.keys(inner.outcome) as (keyof Outcome)[]) this.settle(name, inner.outcome[name])
    for (const step of inner.applied) this.apply(step)
    if (inner.verdict !== 'OK') this.refuse(inner.verdict, inner.status)
  }
}
