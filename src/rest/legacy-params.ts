import { frozenCopy } from '../builder/freeze.js'
import type { Message, MessagePayload } from '../message/message.js'
import { setOwn } from '../php/set-own.js'
import type { CallParams } from './call.js'

/** The parameters of a legacy method: its own options in upper snake case, and the message as it is. */
export function legacyParams(target: object, message: Message): CallParams {
  const params = writeParams(target)
  const { payload } = message
  for (const key in payload) setOwn(params, key, payload[key as keyof MessagePayload])
  return params
}

function writeParams(options: object): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const name in options) {
    const value = (options as Readonly<Record<string, unknown>>)[name]
    if (value !== undefined) setOwn(params, paramOf(name), frozenCopy(value))
  }
  return params
}

const paramNames = new Map<string, string>()

function paramOf(name: string): string {
  let param = paramNames.get(name)
  if (param === undefined) {
    param = /[a-z]/.test(name) ? name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase() : name
    // Only a handful of names exist; what a caller makes up shall not fill the memory.
    if (paramNames.size < 100) paramNames.set(name, param)
  }
  return param
}
