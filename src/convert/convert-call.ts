import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { Message } from '../message/message.js'
import { type MethodName, makeCall } from '../parse/make-call.js'
import { isSameParam } from '../parse/param-names.js'
import type { ParsedCall } from '../parse/parsed-call.js'
import { setOwn } from '../php/set-own.js'
import type { Call } from '../rest/call.js'
import type { Conversion } from './conversion.js'
import { convertFlags } from './convert-flags.js'
import { convertParts } from './convert-parts.js'
import { convertTarget } from './convert-target.js'

/** Makes the call with all that there is, finds out what the method does not read of it, and leaves that out. */
export function convertCall<Name extends MethodName>(
  source: ParsedCall,
  method: Name,
  given: object,
  conversion: Conversion,
): Call<Name> {
  const payload = convertPayload(source, conversion)
  const target: Record<string, unknown> = {
    ...(isSameMethod(conversion) ? source.target : convertTarget(source.target, conversion)),
    ...given,
  }
  const make = () => makeCall(method, target, messageOf(payload, source, conversion), source.results)
  for (const param of unreadAfter(make(), source)) {
    for (const name of [...drop(payload, param), ...drop(target, param)]) {
      conversion.note('convert/unread', name, { method, param: String(conversion.placeOf(name).at(-1)) })
    }
  }
  for (const param of ignoredBy(source.method)) {
    if (Object.hasOwn(payload, param) && !isSameMethod(conversion))
      conversion.note('convert/now-read', param, { method, param, from: source.method })
  }
  return make()
}

function isSameMethod({ fromMethod, method }: Conversion): boolean {
  return fromMethod === method
}

function convertPayload(source: ParsedCall, conversion: Conversion): Record<string, unknown> {
  const payload: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(source.message.payload)) setOwn(payload, name, value)
  conversion.notePartTexts(payload)
  if (!isSameMethod(conversion)) {
    convertParts(payload, conversion)
    convertFlags(payload, conversion)
  }
  return payload
}

/** An update that was to delete the message still does so. */
function messageOf(payload: object, source: ParsedCall, { to }: Conversion): Message {
  const message = Message.of({ ...payload })
  return source.message.deletes && to.isUpdate ? message.delete() : message
}

const UNREAD: ReadonlySet<string> = new Set(['request/param-unread', 'request/part-unread', 'request/field-name'])

/** The parameters that the new call has for nothing. What the source had for nothing too is nobody's loss, and goes along. */
function unreadAfter(call: Call, source: ParsedCall): readonly string[] {
  const before = [...unreadIn(source.check().diagnostics), ...ignoredBy(source.method)]
  const after = [...unreadIn(call.check().diagnostics), ...ignoredBy(call.method)]
  return after.filter(param => !before.some(other => isSameParam(other, param)))
}

// Taken without a finding, and without effect.
function ignoredBy(method: string): readonly string[] {
  return method === 'imbot.v2.Chat.Message.update' ? ['URL_PREVIEW'] : []
}

function unreadIn(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ code }) => UNREAD.has(code)).map(({ path }) => String(path.at(-1)))
}

function drop(values: Record<string, unknown>, param: string): readonly string[] {
  const names = Object.keys(values).filter(name => isSameParam(name, param))
  for (const name of names) delete values[name]
  return names
}
