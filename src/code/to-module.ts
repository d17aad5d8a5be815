import type { PartName } from '../check/parts.js'
import type { Call } from '../rest/call.js'
import type { Request } from '../rest/check.js'
import { addPart } from './add-part.js'
import { addRequest } from './add-request.js'
import { jsObject, jsProperty } from './js-literal.js'
import { brackets, word } from './layout.js'
import { Module } from './module.js'
import { toSuffixes } from './to-suffixes.js'

/** What a module of several exports: a request, or a part alone. */
export type ModuleItem =
  | { readonly request: Call | Request; readonly name?: string }
  | { readonly part: PartName; readonly payload: unknown; readonly name?: string }

// An object has these before all others, whatever the order in which they were written.
const INDEX = /^\d+$/

/**
 * One module that makes several requests and parts, each as {@link toCode} and {@link toAttachCode} write one. What it
 * exports has the names of the items in its own, or numbers from 1: `requestHello`, `request1`, `payload2`. All requests
 * together are exported as `requests`, by their names or as a list, as `toBatches` takes them.
 *
 * @example
 * toModule(['Hello', 'Bye'].map(text => ({ request: { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: text } } }))).split('\n\n')
 * // [
 * //   "import { im, message } from 'b24-message'",
 * //   "const call1 = im.message.add({ dialogId: 'chat5' }, message('Hello'))",
 * //   'export const request1 = call1.toRequest()',
 * //   "const call2 = im.message.add({ dialogId: 'chat5' }, message('Bye'))",
 * //   'export const request2 = call2.toRequest()',
 * //   'export const requests = [request1, request2]\n',
 * // ]
 */
export function toModule(items: Iterable<ModuleItem>): string {
  const list = [...items]
  const module = new Module()
  const suffixes = toSuffixes(list.map(({ name }) => name))
  const requests: { readonly name: string | undefined; readonly variable: string }[] = []
  for (const [index, item] of list.entries()) {
    module.suffix = suffixes[index] ?? ''
    if ('part' in item) addPart(module, item.payload, item.part)
    else {
      addRequest(module, item.request)
      requests.push({ name: item.name, variable: module.named('request') })
    }
  }
  if (requests.length > 0) module.add('export const requests = ', allOf(requests))
  return String(module)
}

function allOf(requests: readonly { readonly name: string | undefined; readonly variable: string }[]) {
  const names = new Set(requests.map(({ name }) => (name === undefined || INDEX.test(name) ? undefined : name)))
  const areNamed = names.size === requests.length && !names.has(undefined)
  if (!areNamed)
    return brackets(
      '[',
      requests.map(({ variable }) => word(variable)),
      ']',
    )
  return jsObject(requests.map(({ name = '', variable }) => jsProperty(name, word(variable), null)))
}
