import { inspectData } from '../check/inspect.js'
import { type Part, type PartName, parts } from '../check/parts.js'
import type { Sizes } from '../check/report.js'
import { sizeFindings } from '../check/size-findings.js'
import { isAnswered, serverCodeOf, verdictOf } from '../check/verdict.js'
import { type Code, codes, type Effect } from '../diagnostic/codes.js'
import type { Finding, Key, Params } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { type LimitOverrides, limitOf } from '../size/limits.js'
import { sizeOf } from '../size/size.js'
import { NamedParams } from './named-params.js'
import type { Outcome, Step, Target } from './outcome.js'
import type { PortalView } from './portal-view.js'
import { type References, withAnswers } from './references.js'

/** A finding with its whole path, and the code that the server answers because of it. */
export interface PlacedFinding extends Finding {
  readonly serverCode?: string
}

/** A part as the method looks at it: where it stands in the params, as whose bot, and what comes of it. */
export interface WatchedPart {
  readonly name: PartName
  readonly path: readonly Key[]
  readonly botId: number
  readonly verdict: string
}

export interface ExchangeOptions {
  readonly limits?: LimitOverrides | undefined
  /** Keeps the stored form of each part in the outcome. */
  readonly keep?: boolean
  /** Where the params stand in the request: the methods of v2 have most of theirs in `fields`. */
  readonly path?: readonly Key[]
  /** Is told of each part that the method looks at. */
  readonly watch?: ((part: WatchedPart) => void) | undefined
  /** The portal that the call runs on. */
  readonly portal?: PortalView | undefined
  /** The params that are results of other commands, of which an answer is taken. */
  readonly results?: References | undefined
}

const ANY_PORTAL: PortalView = Object.freeze({})

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
  /** What it answers where it reports no error, and yet sends nothing. */
  unsentResult: boolean | undefined
  readonly target: Target
  readonly sizes: { -readonly [Name in keyof Sizes]: Sizes[Name] } = {}
  /** What the call brings. */
  readonly params: NamedParams
  private readonly options: ExchangeOptions
  constructor(params: DataObject, options: ExchangeOptions, target: Target = {}) {
    this.params = new NamedParams(options.results === undefined ? params : withAnswers(params, options.results))
    this.options = options
    this.target = target
  }

  /** The value of a parameter; `undefined` where it is absent or null. */
  get(param: string): Data | undefined {
    return this.params.get(param)
  }

  /** The key under which the caller wrote the parameter, or has to write it. */
  written(param: string): string {
    return this.params.written(param)
  }

  limit(name: PartName | 'message') {
    return limitOf(name, this.options.limits)
  }

  /** Notes a finding at a parameter, with the code that the server answers where it refuses because of it,
   * and the effect where it differs from the code's usual one. */
  report(code: Code, param: string, params: Params, serverCode?: string, effect: Effect = codes[code]): void {
    const written = this.written(param)
    this.add(code, [written], { param: written, ...params }, effect, serverCode)
  }

  /** Notes a finding about the name of a parameter, as it was written. */
  reportName(code: Code, written: string, params: Params): void {
    this.add(code, [written], params)
  }

  /** Notes that the message is deleted and nobody has asked for it. */
  reportUnaskedDeletion(): void {
    const deletion = this.deletes ? this.findings.find(({ code }) => code === 'message/deletes') : undefined
    if (deletion === undefined) return
    const code = 'message/deletes-unasked'
    this.findings.push({ ...deletion, code, effect: codes[code] })
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

  get portal(): PortalView {
    return this.options.portal ?? ANY_PORTAL
  }

  /** The server answers as if all were well, and sends nothing. */
  passOver(result: boolean): void {
    if (this.verdict === 'OK') this.unsentResult ??= result
  }

  /** Notes what becomes of the text, in a word or as the method hands it on, and what is stored of it then. */
  settleText(outcome: string | undefined, text: string | undefined): void {
    this.settle('message', outcome)
    if (this.verdict === 'OK' && text !== undefined) this.target.text = text
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
    for (const finding of inspection.findings) this.place(finding, path, part, serverCode)
    this.options.watch?.({ name, path: this.placeOf(path), botId, verdict })
    const { measured, stored } = inspection
    if (measured !== undefined) {
      for (const finding of sizeFindings(measured, part, limit)) this.place(finding, path, part, serverCode)
      this.sizes[name] = sizeOf(measured, limit, this.placeOf(path))
    }
    return { verdict, stored }
  }

  private place(finding: Finding, path: readonly Key[], { param }: Part, serverCode: string | undefined): void {
    const { code, effect } = finding
    // Parts do not know what the method calls them.
    const params = finding.params.param === param ? { ...finding.params, param: String(path[0]) } : finding.params
    this.add(code, [...path, ...finding.path], params, effect, isAnswered(finding) ? serverCode : undefined)
  }

  /** The exchange over the object in a parameter, which takes its names in its own way. */
  within(param: string): Exchange {
    const value = this.get(param)
    // The results stand among the params themselves.
    const { results, ...options } = this.options
    return new Exchange(isArray(value) ? value : {}, { ...options, path: [this.written(param)] }, this.target)
  }

  /** Takes over what came of an exchange {@link within} this one. */
  absorb(inner: Exchange): void {
    for (const finding of inner.findings) this.findings.push(finding)
    Object.assign(this.sizes, inner.sizes)
    this.deletes ||= inner.deletes
    this.lateVerdict ??= inner.lateVerdict
    this.unsentResult ??= inner.unsentResult
    for (const name of Object.keys(inner.outcome) as (keyof Outcome)[]) this.settle(name, inner.outcome[name])
    for (const step of inner.applied) this.apply(step)
    if (inner.verdict !== 'OK') this.refuse(inner.verdict, inner.status)
  }
}
