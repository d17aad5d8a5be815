import { isFrozenPart } from '../builder/freeze.js'
import { PartBuilder } from '../builder/part-builder.js'
import { Message } from '../message/message.js'
import { ParsedCall } from '../parse/parsed-call.js'
import { isCall } from '../rest/call.js'
import { readRequest } from '../rest/check.js'
import { methodOf } from '../rest/methods.js'
import { hasKeys, isA, isReport } from './kinds.js'
import { printMessage } from './print-message.js'

/** A serializer as `expect.addSnapshotSerializer` takes it. */
export interface SnapshotSerializer {
  test(value: unknown): boolean
  serialize(value: unknown, config: unknown, indentation: string): string
}

/**
 * Prints what is of this library in snapshots: messages, parts, calls, requests of its methods and reports. Anything else is
 * left to the test runner.
 */
export const snapshotSerializer: SnapshotSerializer = Object.freeze({
  test: isOurs,
  serialize(value: unknown, _config: unknown, indentation: string) {
    return printMessage(value).replaceAll('\n', `\n${indentation}`)
  },
})

/** Whether a value was made by this library, or is a request of a method or a report, which are plain data. */
export function isOurs(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (isA(value, Message) || isA(value, PartBuilder) || isCall(value) || isA(value, ParsedCall)) return true
  return isReport(value) || isRequest(value) || isFrozenPart(value)
}

function isRequest(value: object): boolean {
  if (!hasKeys(value, ['method', 'params'], ['results'])) return false
  const { method = '', params } = readRequest(value)
  return methodOf(method) !== undefined && typeof params === 'object' && params !== null
}
