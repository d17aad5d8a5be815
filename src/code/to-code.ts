import type { Call } from '../rest/call.js'
import type { Request } from '../rest/check.js'
import { addRequest } from './add-request.js'
import { Module } from './module.js'

/**
 * The module that makes a request with the builders of the package, and exports it as `request`: TypeScript, and
 * JavaScript as it stands. Run, it gives the same request again. What the builders cannot say goes in with `raw`, and
 * a request that no function makes is an object around its parts. Throws {@link MessageError} where there is no request.
 *
 * @example
 * toCode({ method: 'imbot.message.update', params: { MESSAGE_ID: 5, MESSAGE: 'Done', KEYBOARD: 'N' } }).split('\n')
 * // [
 * //   "import { imbot, message } from 'b24-message'",
 * //   '',
 * //   "const call = imbot.message.update({ messageId: 5 }, message('Done').clear('keyboard'))",
 * //   '',
 * //   'export const request = call.toRequest()',
 * //   '',
 * // ]
 */
export function toCode(request: Call | Request): string {
  const module = new Module()
  addRequest(module, request)
  return String(module)
}
