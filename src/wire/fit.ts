import { type Diagnostic, toDiagnostic } from '../diagnostic/diagnostic.js'
import { quote } from '../diagnostic/quote.js'
import { type Key, Trace } from '../diagnostic/trace.js'
import type { DataObject } from '../php/data.js'
import { isCall, type ToRequestOptions } from '../rest/call.js'
import { check, METHOD_NAME, type Request, readRequest } from '../rest/check.js'
import type { References } from '../rest/references.js'
import { enWire, withWire } from './en.js'
import { toWireData } from './wire-data.js'

/** A request on its way to the wire. */
export interface Fit {
  readonly method: string
  readonly data: DataObject
  /** Collects what the encoding cannot carry. */
  readonly trace: Trace
}

/** What the check says to a request: nothing where it is not asked for, unless there is no request at all. */
export function checkFit(given: unknown, options: ToRequestOptions, results: References): readonly Diagnostic[] {
  const { method, params } = readRequest(given)
  if (method === undefined) return check(given, options).diagnostics
  // Each command of a batch has been checked on its own.
  if (options.check === false || method === 'batch') return []
  const report = isCall(given) ? given.withResults(results).check(options) : check({ method, params, results }, options)
  return report.diagnostics
}

/** Reads a request, and begins the pass that finds out whether it can be encoded. */
export function readFit(given: Request): Fit {
  const trace = new Trace()
  const { method = '', params } = readRequest(given)
  if (!METHOD_NAME.test(method)) {
    trace.report('request/unknown-method', undefined, { method: quote(method), meant: '' })
  }
  return { method, data: toWireData(params, trace), trace }
}

/** What the pass has found, as it is told to people; `place` is where the params stand. */
export function findingsOf({ trace }: Fit, options: ToRequestOptions, place: readonly Key[] = []) {
  const language = options.language === undefined ? enWire : withWire(options.language)
  return trace.findings.map(finding => toDiagnostic(finding, place, language, serverCodeOf(finding.code)))
}

function serverCodeOf(code: string): string | undefined {
  return code === 'wire/not-in-batch' ? 'ERROR_BATCH_METHOD_NOT_ALLOWED' : undefined
}
