import { frozenCopy } from '../builder/freeze.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import type { DataObject } from '../php/data.js'
import { isCall, type ToRequestOptions } from '../rest/call.js'
import type { Request } from '../rest/check.js'
import type { References } from '../rest/references.js'
import type { NamedCommand } from './commands.js'
import { checkFit, findingsOf, readFit } from './fit.js'
import { toQuery } from './form.js'
import { type Neighbours, reportReferences, reportSubstitutions } from './reference.js'
import { isRefused } from './wire-data.js'

/** What the server does not run in a batch. */
const FORBIDDEN: ReadonlySet<string> = new Set(['batch', 'download', 'upload'])

/** A command of a batch as it is sent, and everything that was found about it. */
export interface EncodedCommand {
  readonly name: string
  readonly request: Request
  readonly query: string
  readonly findings: readonly Diagnostic[]
}

/** A command as `method?query`, checked first as a request of its own. */
export function encodeCommand(
  command: NamedCommand,
  neighbours: Neighbours,
  options: ToRequestOptions,
): EncodedCommand {
  const { key, name, request, results } = command
  const place = ['cmd', key]
  const found = checkFit(request, options, results).map(finding => ({ ...finding, path: [...place, ...finding.path] }))
  const fit = readFit(request)
  const { method, data, trace } = fit
  if (FORBIDDEN.has(method.toLowerCase())) trace.report('wire/not-in-batch', undefined, { method })
  if (!isRefused(trace)) {
    requireParams(Object.keys(results), data, key)
    reportSubstitutions(without(data, results), trace)
    reportReferences(results, neighbours, trace)
  }
  const query = toQuery({ method, data, limits: options.limits, results }, trace)
  return {
    name,
    request: isCall(request) ? request : frozenCopy({ method, params: data }),
    query: query === '' ? method : `${method}?${query}`,
    // What the check has refused is not told twice.
    findings: found.some(({ severity }) => severity === 'error')
      ? found
      : [...found, ...findingsOf(fit, options, place)],
  }
}

/** A result takes the place of a parameter: under another name it would leave standing what it was to replace. */
function requireParams(params: readonly string[], data: DataObject, key: Key): void {
  for (const param of params) {
    if (Object.hasOwn(data, param)) continue
    throw new TypeError(
      `The command ${quote(key)} has no parameter ${quote(param)} for a result. It has ${quote(data)}.`,
    )
  }
}

function without(data: DataObject, results: References): DataObject {
  return Object.fromEntries(Object.entries(data).filter(([param]) => !Object.hasOwn(results, param)))
}
