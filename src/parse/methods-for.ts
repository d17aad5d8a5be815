import type { DataObject } from '../php/data.js'
import { check } from '../rest/check.js'
import { methodNames } from '../rest/methods.js'

// What a method finds in parameters that were meant for another one.
const MISFITS: ReadonlySet<string> = new Set([
  'request/param-missing',
  'request/param-unread',
  'request/part-unread',
  'request/field-name',
  'message/nothing-to-update',
])

// Far more than any method takes.
const MAX_PARAMS = 50

/** The methods that read every one of these parameters and miss none. */
export function methodsFor(params: DataObject): readonly string[] {
  if (Object.keys(params).length > MAX_PARAMS) return []
  return methodNames.filter(method => check({ method, params }).diagnostics.every(({ code }) => !MISFITS.has(code)))
}
