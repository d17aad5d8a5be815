import type { Call } from '../rest/call.js'
import type { Request } from '../rest/check.js'
import { addCall, misfitOf } from './call-code.js'
import { type MethodCall, methodCalls } from './method-calls.js'
import type { Module } from './module.js'
import { addObject } from './object-code.js'
import { type Payload, readPayload } from './read-payload.js'

/** Appends a request to a module: as a call of the function of its method, or where none makes it, as an object. */
export function addRequest(module: Module, request: Call | Request): void {
  const payload = readPayload(request)
  const method = methodCalls.get(payload.method)
  if (method === undefined) {
    addObject(module, payload, 'The package has no function for this method.')
    return
  }
  const misfit = whyNot(method, payload)
  if (misfit === undefined) addCall(module, method, payload)
  else addObject(module, payload, misfit)
}

/** Why the function of the method does not make the request; nothing where it does. */
function whyNot(method: MethodCall, { params, results }: Payload): string | undefined {
  if (results !== undefined)
    return `In a batch, which toBatches() makes, this takes from another command: ${Object.keys(results).join(', ')}.`
  return Array.isArray(params) ? 'The server reads params by their names.' : misfitOf(method, params)
}
