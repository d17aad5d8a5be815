import { type Data, type DataObject, isArray } from '../php/data.js'
import { errorsOf, findingsComment } from './findings.js'
import { jsData, jsObject, jsProperty, jsText } from './js-literal.js'
import { type Code, word } from './layout.js'
import { type Module, partNames } from './module.js'
import type { Payload } from './read-payload.js'

/** Appends a request as an object, its parts made by their builders; `why` says why it is no call. */
export function addObject(module: Module, payload: Payload, why: string): void {
  const { method, params, results } = payload
  const request = jsObject([
    jsProperty('method', word(jsText(method)), method),
    jsProperty('params', paramsCode(params, module), params),
    ...(results === undefined ? [] : [jsProperty('results', jsData(results), results)]),
  ])
  // An object in an object is read more easily on lines of its own.
  const comments = [why, ...findingsComment(errorsOf(payload, true))]
  module.add(`export const ${module.named('request')} = `, { ...request, flat: undefined }, comments)
}

/** The params of any method, and what stands in the `fields` of those of v2. */
function paramsCode(params: DataObject, module: Module): Code {
  if (Array.isArray(params)) return jsData(params)
  const { fields } = params
  const inner = isArray(fields) && !Array.isArray(fields) ? withParts(fields, module, v2PartOf) : undefined
  if (inner === undefined) return withParts(params, module, key => partNames.get(key))
  return jsObject(
    Object.entries(params).map(([key, value]) => jsProperty(key, key === 'fields' ? inner : jsData(value), value)),
  )
}

function v2PartOf(key: string) {
  return key === key.toLowerCase() ? partNames.get(key.toUpperCase()) : undefined
}

function withParts(params: DataObject, module: Module, partOf: (key: string) => ReturnType<typeof v2PartOf>): Code {
  const property = ([key, value]: readonly [string, Data]) => {
    const part = partOf(key)
    const placed = part === undefined ? undefined : module.place(value, part)
    return placed === undefined ? jsProperty(key, jsData(value), value) : jsProperty(key, placed.payload, null)
  }
  return jsObject(Object.entries(params).map(property))
}
