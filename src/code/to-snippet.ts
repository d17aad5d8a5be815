import { toJsonData } from '../check/json-data.js'
import { severityOf } from '../diagnostic/codes.js'
import { toDiagnostic } from '../diagnostic/diagnostic.js'
import { en } from '../diagnostic/en.js'
import { MessageError } from '../diagnostic/message-error.js'
import { quote } from '../diagnostic/quote.js'
import { Trace } from '../diagnostic/trace.js'
import type { Call } from '../rest/call.js'
import { METHOD_NAME, type Request } from '../rest/check.js'
import { curlSequence, curlSnippet } from './curl-snippet.js'
import {
  b24jssdkSequence,
  b24jssdkSnippet,
  bx24jsSequence,
  bx24jsSnippet,
  fetchSequence,
  fetchSnippet,
} from './js-snippets.js'
import { b24phpsdkSequence, b24phpsdkSnippet, crestSequence, crestSnippet } from './php-snippets.js'
import { pythonSequence, pythonSnippet } from './python-snippet.js'
import { type Payload, readPayload } from './read-payload.js'

/**
 * What sends a call: `curl` in a POSIX shell, `fetch`, the official SDK of JavaScript (`b24jssdk`) and of PHP
 * (`b24phpsdk`), the library of pages in the portal (`bx24js`), CRest of PHP, and `requests` of Python.
 */
export type Client = 'curl' | 'fetch' | 'b24jssdk' | 'bx24js' | 'b24phpsdk' | 'crest' | 'python'

export interface SnippetOptions {
  readonly client: Client
}

/**
 * Code that makes a call with another client, in its language. Every text is safe in it. The webhook does not stand in it:
 * it comes from the environment as `B24_WEBHOOK`, an address with its last slash; BX24.js and CRest know theirs. Those two
 * send a form, which leaves out null and what is empty. A list of calls makes one program, which sends them one after
 * another and ends with the first that fails; curl goes on. The calls are not checked. Throws {@link MessageError} where
 * there is no request, or where its JSON could not be read.
 *
 * @example
 * toSnippet({ method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: "It's done" } }, { client: 'crest' }).split('\n')
 * // [
 * //   '<?php',
 * //   '',
 * //   "require_once 'crest.php';",
 * //   '',
 * //   "$answer = CRest::call('im.message.add', ['DIALOG_ID' => 'chat5', 'MESSAGE' => 'It\\'s done']);",
 * //   'print_r($answer);',
 * //   '',
 * // ]
 */
export function toSnippet(request: Call | Request | readonly (Call | Request)[], options: SnippetOptions): string {
  const writer = clients.get(options?.client)
  if (writer === undefined) {
    throw new TypeError(`There is no client ${quote(options?.client)}. Known: ${[...clients.keys()].join(', ')}`)
  }
  return Array.isArray(request) ? writer.several(request.map(readSendable)) : writer.one(readSendable(request))
}

function readSendable(request: unknown): Payload {
  const payload = readPayload(request)
  refuseUnsendable(payload)
  return payload
}

/** No language sends half a character, and a method that is no name has no place in an address. */
function refuseUnsendable({ method, params }: Payload): void {
  const trace = new Trace()
  toJsonData(params, trace, () => false)
  if (!METHOD_NAME.test(method)) trace.report('request/unknown-method', undefined, { method: quote(method), meant: '' })
  const lost = trace.findings.filter(({ effect }) => severityOf(effect) === 'error')
  if (lost.length === 0) return
  const diagnostics = lost.map(finding => toDiagnostic(finding, [], en))
  throw new MessageError('This cannot be written as code', diagnostics)
}

interface Writer {
  readonly one: (payload: Payload) => string
  /** One program for calls that follow one another. */
  readonly several: (payloads: readonly Payload[]) => string
}

const clients: ReadonlyMap<Client, Writer> = new Map<Client, Writer>([
  ['curl', { one: curlSnippet, several: curlSequence }],
  ['fetch', { one: fetchSnippet, several: fetchSequence }],
  ['b24jssdk', { one: b24jssdkSnippet, several: b24jssdkSequence }],
  ['bx24js', { one: bx24jsSnippet, several: bx24jsSequence }],
  ['b24phpsdk', { one: b24phpsdkSnippet, several: b24phpsdkSequence }],
  ['crest', { one: crestSnippet, several: crestSequence }],
  ['python', { one: pythonSnippet, several: pythonSequence }],
])
