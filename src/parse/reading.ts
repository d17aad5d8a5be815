import { frozenCopy } from '../builder/freeze.js'
import { toJsonData } from '../check/json-data.js'
import type { PartName } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import { type Key, Trace } from '../diagnostic/trace.js'
import type { Data } from '../php/data.js'
import type { References } from '../rest/references.js'
import type { ParseCode } from './parse-codes.js'
import type { FoundParams, ParseFinding } from './parse-language.js'
import { ParsedCall } from './parsed-call.js'
import type { ParsedPart } from './parsed-part.js'

/** What was given, seen from outside. */
export type Form =
  /** `{ method, params }` */
  | 'request'
  /** A list of requests. */
  | 'list'
  /** A request on each line. */
  | 'json-lines'
  /** `{ cmd: … }`, or the parameters of it in any encoding. */
  | 'batch'
  /** One command of a batch: `im.message.add?DIALOG_ID=chat5`. */
  | 'command'
  /** An ATTACH, KEYBOARD or MENU alone. */
  | 'part'
  /** Parameters without a method. */
  | 'params'
  /** A form body, or a query. */
  | 'form'
  /** `{ url, headers, body }` */
  | 'http'
  | 'address'
  | 'curl'
  | 'unknown'

/** Reading under way: what it has read and found so far. */
export class Reading {
  form: Form = 'unknown'
  part: ParsedPart | undefined
  halt: boolean | undefined
  readonly calls: ParsedCall[] = []
  readonly findings: ParseFinding[] = []
  /** The method of parameters that stand without one. */
  readonly method: string | undefined
  /** The part that the input is, where that was told. */
  readonly partName: PartName | undefined

  constructor(method: string | undefined, partName: PartName | undefined) {
    this.method = method
    this.partName = partName
  }

  /** Notes the form, seen from outside: what is in it does not count any more. */
  enter(form: Form): void {
    if (this.form === 'unknown') this.form = form
  }

  report(code: ParseCode, params: FoundParams = {}, path: readonly Key[] = []): void {
    this.findings.push({ code, path, params })
  }

  /** What JSON carries of a value; what it does not is noted. */
  toData(value: unknown): Data {
    const trace = new Trace()
    const data = toJsonData(value, trace, () => false)
    for (const finding of trace.findings) this.findings.push(finding)
    return data
  }

  reportUnknown(value: unknown, path: readonly Key[] = []): void {
    // Text may hold a secret, so only its length is told.
    const params = typeof value === 'string' ? { value: '', chars: value.length } : { value: quote(value), chars: '' }
    this.report('parse/unknown-form', params, path)
  }

  addCall(method: string, params: Data | undefined, path: readonly Key[], results?: References): void {
    const call = new ParsedCall(method, frozenCopy(params), Object.freeze(path), results)
    this.calls.push(call)
    for (const finding of call.read.findings) this.findings.push({ ...finding, path: [...path, ...finding.path] })
  }
}
