import { type Data, type DataObject, isArray } from '../php/data.js'
import { errorsOf, findingsComment } from './findings.js'
import { jsObject } from './js-literal.js'
import { call, word } from './layout.js'
import { isFieldName, messageCode } from './message-code.js'
import type { MethodCall } from './method-calls.js'
import type { Module } from './module.js'
import { type Options, optionsOf, splitOptions, without } from './options.js'
import type { Payload } from './read-payload.js'

const MAX_INLINE_CHARS = 86

/** Why the function of a method does not make these params; nothing where it does. */
export function misfitOf(method: MethodCall, params: DataObject): string | undefined {
  const { rest } = splitOptions(ownParams(method, params), optionsOf(method.options))
  const unfit = new Set(rest.map(([key]) => key))
  const isMissing = (key: string) => !Object.hasOwn(params, key) || unfit.has(key)
  if (method.needs.every(keys => keys.some(isMissing))) {
    const wanted = method.needs.map(keys => keys.filter(isMissing).join(' and ')).join(', or ')
    return `${method.function}() needs ${wanted}, in the type that it takes: so this is the request as an object.`
  }
  if (!method.isV2) return twiceOf(params)
  const { fields } = params
  const areFields = isObject(fields) && Object.keys(fields).every(isFieldName)
  if (areFields && unfit.size === 0) return undefined
  return `${method.function}() does not write all of these params: so this is the request as an object.`
}

/** The older methods take names in any case, and of two that are the same the later one: so their order must stay. */
function twiceOf(params: DataObject): string | undefined {
  const names = Object.keys(params).map(key => key.toUpperCase())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice === undefined ? undefined : `${twice} stands there twice: so this is the request as an object.`
}

/** Appends a call of the function of a method, and the request that comes of it. */
export function addCall(module: Module, method: MethodCall, payload: Payload): void {
  const { params } = payload
  const { fit, rest } = splitOptions(ownParams(method, params), usedOptions(method, params))
  const fields = method.isV2 && isObject(params.fields) ? params.fields : Object.fromEntries(rest)
  const message = messageCode(fields, method, params.botId ?? null, module)
  const name = module.use(method.function)
  const inPlace = call(name, [jsObject(fit), message.code])
  const made = module.named('call')
  const content = module.named('content')
  const request = module.named('request')
  if (inPlace.flat !== undefined && inPlace.flat.length + module.suffix.length <= MAX_INLINE_CHARS)
    module.add(`const ${made} = `, inPlace)
  else {
    module.add(`const ${content} = `, message.code)
    module.add(`const ${made} = `, call(name, [jsObject(fit), word(content)]))
  }
  const errors = errorsOf(payload, message.deletes)
  if (errors.length === 0) module.add(`export const ${request} = `, word(`${made}.toRequest()`))
  else {
    const advice = 'Mend that, and take { check: false } out: with it, the request is made whatever the check says.'
    module.add(`export const ${request} = `, word(`${made}.toRequest({ check: false })`), [
      ...findingsComment(errors),
      advice,
    ])
  }
}

/** The params of the method itself. What is in a message stands among them, and in methods of v2 apart. */
function ownParams(method: MethodCall, params: DataObject): DataObject {
  return method.isV2 ? without(params, 'fields') : params
}

/** Of params that exclude one another, those that are there first are options; the others go in as they are. */
function usedOptions({ needs, options }: MethodCall, params: DataObject): Options {
  const used = needs.find(keys => keys.every(key => Object.hasOwn(params, key))) ?? []
  const excluded = needs.flat().filter(key => !used.includes(key))
  return optionsOf(Object.fromEntries(Object.entries(options).filter(([key]) => !excluded.includes(key))))
}

function isObject(value: Data | undefined): value is DataObject {
  return isArray(value) && !Array.isArray(value)
}
