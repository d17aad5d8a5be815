import { MessageError } from '../diagnostic/message-error.js'
import { quote } from '../diagnostic/quote.js'
import { nearest } from '../field/choice.js'
import { type MethodName, methodNameOf } from '../parse/make-call.js'
import { parse } from '../parse/parse.js'
import { ParsedCall } from '../parse/parsed-call.js'
import type { Call } from '../rest/call.js'
import { methodNames } from '../rest/methods.js'
import type { Change, ConvertLanguage } from './change.js'
import { changesOf } from './changes-of.js'
import { Conversion } from './conversion.js'
import { convertCall } from './convert-call.js'
import { enConvert } from './en.js'

export interface ConvertOptions {
  /** English unless told. `import { ruConvert } from 'b24-message/ru'`. */
  readonly language?: ConvertLanguage
}

export interface Converted<Name extends MethodName = MethodName> {
  readonly call: Call<Name>
  /** What is lost, gained or sent in another way. Empty where nothing is. */
  readonly changes: readonly Change[]
}

/** What a call is about beside its message, under the names that the calls of this library take. */
export type Target = Readonly<Record<string, unknown>>

/**
 * The same message as a call of another method. Takes a call of this library, one that was read, or whatever `parse`
 * reads as one call; `target` gives what the other method needs and the call does not have, or has otherwise. Throws
 * {@link MessageError} where something of that is still missing.
 *
 * @example
 * const { call } = convert({ method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hi', URL_PREVIEW: 'N' } },
 *   'imbot.v2.Chat.Message.send', { botId: 39 })
 * call.params
 * // { dialogId: 'chat5', botId: 39, fields: { message: 'Hi', urlPreview: false } }
 */
export function convert<Name extends MethodName>(
  request: unknown,
  method: Name,
  target: Target = {},
  { language = enConvert }: ConvertOptions = {},
): Converted<Name> {
  if (requireKnown(method) !== method) throw new TypeError(`Write the method as ${requireKnown(method)}.`)
  const source = readSource(request, language)
  const fromMethod = requireKnown(source.method)
  const conversion = new Conversion(source, fromMethod, method, target.botId ?? source.target.botId)
  const call = convertCall(source, method, target, conversion)
  refuseMissing(call, fromMethod, language)
  return Object.freeze({ call, changes: Object.freeze(changesOf(source, call, conversion, language)) })
}

function requireKnown(name: string): MethodName {
  const known = typeof name === 'string' ? methodNameOf(name) : undefined
  if (known !== undefined) return known
  const meant = nearest(name, methodNames)
  const hint = meant === '' ? `Known: ${methodNames.join(', ')}` : `Did you mean ${meant}?`
  throw new TypeError(`There is no conversion of the method ${quote(name)}. ${hint}`)
}

function readSource(request: unknown, language: ConvertLanguage): ParsedCall {
  if (request instanceof ParsedCall) return request
  const { calls, diagnostics } = parse(request, { language: language.parse })
  const [call] = calls
  if (call !== undefined && calls.length === 1) return call
  const reasons = diagnostics.map(({ message }) => message).slice(0, 3)
  throw new TypeError([`One call can be converted, and here are ${calls.length}.`, ...reasons].join(' '))
}

/** What the call needs and nobody has given. */
function refuseMissing(call: Call, fromMethod: string, language: ConvertLanguage): void {
  const { diagnostics } = call.check({ language: language.diagnostics })
  const missing = diagnostics.filter(({ code }) => code === 'request/param-missing')
  if (missing.length > 0) throw new MessageError(`${fromMethod} was not converted to ${call.method}`, missing)
}
