import { inspect } from '../check/inspect.js'
import { type Part, type PartName, parts } from '../check/parts.js'
import type { Sizes } from '../check/report.js'
import { sizeFindings } from '../check/size-findings.js'
import { serverCodeOf } from '../check/check-part.js'
import { verdictOf } from '../check/verdict.js'
import { type Code, codes, type Effect } from '../diagnostic/codes.js'
import type { Finding, Key, Params } from '../diagnostic/trace.js'
import { type Data, type DataObject, isSet } from '../php/data.js'
import { type LimitOverrides, limitOf } from '../size/limits.js'
import { type Measured, sizeOf } from '../size/size.js'

/** What an update step wrote, or the one step of an add. */
export type Step = 'add' | 'ATTACH' | 'KEYBOARD' | 'MENU' | 'MESSAGE'

/** A finding with its whole path, and the code that the server answers because of it. */
export interface PlacedFinding extends Finding {
  readonly serverCode?: string
}

/** What becomes of a part on the server: it is stored, or an update keeps, clears or deletes what was there. */
export type Outcome = 'stored' | 'kept' | 'cleared' | 'deleted'

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
  readonly outcomes: { [Name in PartName | 'message']?: Outcome } = {}
  readonly sizes: { -readonly [Name in keyof Sizes]: Sizes[Name] } = {}
  readonly #params: ReadonlyMap<string, { readonly written: string; readonly value: Data }>
  readonly #limits: LimitOverrides | undefined

  constructor(params: DataObject, limits: LimitOverrides | undefined) {
    this.#limits = limits
    // The server upper-cases top-level names; of two names that fall together the later one wins.
    const byName = new Map<string, { readonly written: string; readonly value: Data }>()
    for (const written of Object.keys(params)) {
      const name = written.toUpperCase()
      if (byName.has(name)) this.#add('request/param-twice', [written], { param: name })
      byName.set(name, { written, value: params[written] as Data })
    }
    this.#params = byName
  }

  /** The value of a parameter; `undefined` where it is absent or null, which is the same to PHP's isset(). */
  get(param: string): Data | undefined {
    const value = this.#params.get(param)?.value
    return isSet(value) ? value : undefined
  }

  get paramNames(): Iterable<string> {
    return this.#params.keys()
  }

  limit(name: PartName | 'message') {
    return limitOf(name, this.#limits)
  }

  /** The key under which the caller wrote the parameter. */
  written(param: string): string {
    return this.#params.get(param)?.written ?? param
  }

  /** Notes a finding at a parameter, with the code that the server answers where it refuses because of it. */
  report(code: Code, param: string, params: Params, serverCode?: string): void {
    this.#add(code, [this.written(param)], params, codes[code], serverCode)
  }

  /** Notes a finding about the call as a whole. */
  reportCall(code: Code, params: Params): void {
    this.#add(code, [], params)
  }

  #add(code: Code, path: readonly Key[], params: Params, effect: Effect = codes[code], serverCode?: string): void {
    this.findings.push({ code, effect, path, params, ...(serverCode === undefined ? {} : { serverCode }) })
  }

  /** The server ends the call here with an error. */
  refuse(verdict: string, status = verdict === 'CRASH' ? 500 : 400): void {
    if (this.verdict !== 'OK') return
    this.verdict = verdict
    this.status = status
  }

  /** The server has written this step to its database; what comes later cannot take it back. */
  apply(step: Step): void {
    if (this.verdict === 'OK') this.applied.push(step)
  }

  /** Looks at a part, reports what it finds, and gives the verdict on it in the legacy codes. */
  inspectPart(name: PartName, botId: number, code: (verdict: string) => string): string {
    const part: Part = parts[name]
    const value = this.get(part.param)
    const inspection = inspect(value, part, botId)
    const limit = this.limit(name)
    const verdict = verdictOf(inspection, part, limit.maxChars)
    const serverCode = verdict === 'OK' ? undefined : serverCodeOf(code(verdict))
    const path = this.written(part.param)
    for (const finding of inspection.findings) this.#place(finding, path, serverCode)
    const { measured } = inspection
    if (measured !== undefined) {
      for (const finding of sizeFindings(measured, part, limit)) this.#place(finding, path, serverCode)
      this.sizes[name] = sizeOf(placed(measured, path), limit)
    }
    if (verdict === 'OK') this.outcomes[name] = 'stored'
    return verdict
  }

  #place(finding: Finding, param: string, serverCode: string | undefined): void {
    const { code, effect, params } = finding
    this.#add(code, [param, ...finding.path], params, effect, effect === 'refused' ? serverCode : undefined)
  }
}

function placed(measured: Measured, param: string): Measured {
  return { ...measured, heaviest: measured.heaviest.map(({ path, chars }) => ({ path: [param, ...path], chars })) }
}
