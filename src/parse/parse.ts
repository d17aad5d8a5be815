import type { PartName } from '../check/parts.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { readRequest } from '../rest/check.js'
import { enParse } from './en.js'
import { type ParseDiagnostic, type ParseLanguage, toParseDiagnostic } from './parse-language.js'
import type { ParsedCall } from './parsed-call.js'
import type { ParsedPart } from './parsed-part.js'
import { readText } from './read-text.js'
import { readValue } from './read-value.js'
import { type Form, Reading } from './reading.js'

export interface ParseOptions {
  /** The method of parameters that stand without one. */
  readonly method?: string
  /** The input is a part alone, this one. Without it a part is known by its shape. */
  readonly part?: PartName
  /** English unless told. `import { ruParse } from 'b24-message/ru'`. */
  readonly language?: ParseLanguage
}

/** What was read. */
export interface Parsed {
  /** What was given, seen from outside. */
  readonly form: Form
  /** The calls in their order. None where only a part was given, or nothing could be read. */
  readonly calls: readonly ParsedCall[]
  /** The part, where one was given alone. */
  readonly part?: ParsedPart
  /** Of a batch: the first command that fails ends it. */
  readonly halt?: boolean
  /** What was found while reading. What the server would do with a call is for its `check()` to tell. */
  readonly diagnostics: readonly (Diagnostic | ParseDiagnostic)[]
}

/**
 * Reads calls in any form that the server takes, as a value or as text: `{ method, params }`, a list or JSON lines of them,
 * a batch or one of its commands, a form body, an address with a query, a curl command, an HTTP request, parameters, or a
 * part alone. Secrets of addresses and tokens are left out. Never throws: what cannot be read is told in `diagnostics`.
 *
 * @example
 * parse("curl https://portal.bitrix24.com/rest/1/secret/im.message.add -d DIALOG_ID=chat5 -d 'MESSAGE=Hello'").calls[0].toRequest()
 * // { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello' } }
 */
export function parse(input: unknown, options: ParseOptions = {}): Parsed {
  const { method, part, language = enParse } = options
  const reading = new Reading(method, part)
  if (typeof input === 'string') readText(input, reading)
  else if (input === undefined) reading.reportUnknown('')
  else readValue(reading.toData(withoutExtras(input)), reading)
  return Object.freeze({
    form: reading.form,
    calls: Object.freeze(reading.calls),
    ...(reading.part === undefined ? {} : { part: reading.part }),
    ...(reading.halt === undefined ? {} : { halt: reading.halt }),
    diagnostics: Object.freeze(reading.findings.map(finding => toParseDiagnostic(finding, [], language))),
  })
}

/** Of a batch of this library only what is sent. */
function withoutExtras(input: unknown): unknown {
  const { method, params } = readRequest(input)
  return method?.toLowerCase() === 'batch' ? { method, params } : input
}
