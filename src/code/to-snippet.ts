import { toJsonData } from '../check/json-data.js'
import { toDiagnostic } from '../diagnostic/diagnostic.js'
import { en } from '../diagnostic/en.js'
import { MessageError } from '../diagnostic/message-error.js'
import { quote } from '../diagnostic/quote.js'
import { Trace } from '../diagnostic/trace.js'
import type { Call } from '../rest/call.js'
import { METHOD_NAME, type Request } from '../rest/check.js'
import { curlSnippet } from './curl-snippet.js'
import { b24jssdkSnippet, bx24jsSnippet, fetchSnippet } from './js-snippets.js'
import { b24phpsdkSnippet, crestSnippet } from './php-snippets.js'
import { pythonSnippet } from './python-snippet.js'
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
 * send a form, which leaves out null and what is empty. The call is not checked. Throws {@link MessageError} where there
 * is no request, or where its JSON could not be read.
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
export function toSnippet(request: Call | Request, options: SnippetOptions): string {
  const write = clients.get(options?.client)
  if (write === undefined) {
    throw new TypeError(`There is no client ${quote(options?.client)}. Known: ${[...clients.keys()].join(', ')}`)
  }
  const payload = readPayload(request)
  refuseUnsendable(payload)
  return write(payload)
}

/** No language sends half a character, and a method that is no name has no place in an address. */
function refuseUnsendable({ method, params }: Payload): void {
  const trace = new Trace()
  toJsonData(params, trace, () => false)
  if (!METHOD_NAME.test(method)) trace.report('request/unknown-method', undefined, { method: quote(method), meant: '' })
  if (trace.findings.length === 0) return
  const diagnostics = trace.findings.map(finding => toDiagnostic(finding, [], en))
  throw new MessageError('This cannot be written as code', diagnostics)
}

const clients: ReadonlyMap<Client, (payload: Payload) => string> = new Map<Client, (payload: Payload) => string>([
  ['curl', curlSnippet],
  ['fetch', fetchSnippet],
  ['b24jssdk', b24jssdkSnippet],
  ['bx24js', bx24jsSnippet],
  ['b24phpsdk', b24phpsdkSnippet],
  ['crest', crestSnippet],
  ['python', pythonSnippet],
])
