import { areJsonParams, toJsonData } from '../check/json-data.js'
import { type CheckOptions, type Report, toReport } from '../check/report.js'
import { toDiagnostic } from '../diagnostic/diagnostic.js'
import { en } from '../diagnostic/en.js'
import { quote } from '../diagnostic/quote.js'
import { Trace } from '../diagnostic/trace.js'
import { type DataObject, isArray } from '../php/data.js'
import { Exchange, type ExchangeOptions } from './exchange.js'
import type { Method } from './method.js'
import { readExactNames, readNames } from './param-names.js'

/** Receives the params of a call as PHP would have them after a JSON body. */
export function receive(params: unknown, options: ExchangeOptions): Exchange {
  const trace = new Trace()
  const data = toJsonData(params, trace)
  if (!isArray(data)) trace.report('request/params-not-an-object', undefined, { value: quote(data) })
  const exchange = new Exchange(isArray(data) ? data : {}, options)
  for (const finding of trace.findings) exchange.findings.push(finding)
  // A body that PHP cannot decode is ignored as a whole: the method finds no parameters.
  if (trace.findings.some(({ effect }) => effect === 'refused')) exchange.refuse('ERROR_ARGUMENT')
  // PHP decodes a list too, and the method finds no name in it. An empty one is how PHP writes an empty object.
  if (Array.isArray(data) && data.length > 0) {
    exchange.reportCall('request/params-not-an-object', { value: quote(data) })
  }
  return exchange
}

/** The same for the parameters of a call that this library has made: most need no conversion. */
export function receiveOwn(params: DataObject, options: ExchangeOptions): Exchange {
  return areJsonParams(params) ? new Exchange(params, options) : receive(params, options)
}

/** Plays a call through as the server does: what it would answer, and every finding. Never throws. */
export function play(method: Method, exchange: Exchange): Exchange {
  if (method.takesExactNames) readExactNames(exchange, method.params, method.name)
  else readNames(exchange, method.params, method.name)
  method.play(exchange)
  return exchange
}

export function reportOf(exchange: Exchange, options: CheckOptions): Report {
  const language = options.language ?? en
  const diagnostics = exchange.findings.map(finding => toDiagnostic(finding, [], language, finding.serverCode))
  return toReport(diagnostics, exchange.sizes)
}
