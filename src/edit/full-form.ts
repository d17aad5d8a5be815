import { type Part, parts } from '../check/parts.js'
import { setOwn } from '../php/set-own.js'

type Payload = Readonly<Record<string, unknown>>

const partOf: ReadonlyMap<string, Part> = new Map(Object.values(parts).map(part => [part.param, part]))

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null
}

/** A part in the full form, so that a recipe finds its list in one place. */
export function toFullForm(value: object, { listKey }: Part): object {
  return Array.isArray(value) ? { [listKey]: value } : value
}

/** A part in the form that it had before; a short form stays full where the recipe gave it more than its list. */
export function toFormerForm(value: object, { listKey }: Part, former: object): object {
  if (!Array.isArray(former) || Object.keys(value).some(key => key !== listKey)) return value
  const list = (value as Payload)[listKey]
  return Array.isArray(list) ? list : value
}

/** The params of a message with its parts in the full form, and without those that are no structure: cleared ones. */
export function toFullForms(params: Payload): Payload {
  const draft: Record<string, unknown> = {}
  for (const [param, value] of Object.entries(params)) {
    const part = partOf.get(param)
    if (part === undefined) setOwn(draft, param, value)
    else if (isObject(value)) setOwn(draft, param, toFullForm(value, part))
  }
  return draft
}

/** Undoes {@link toFullForms} on what a recipe has made of it, in the former order of the params. */
export function toFormerForms(edited: Payload, former: Payload): Payload {
  const params: Record<string, unknown> = {}
  for (const param of new Set([...Object.keys(former), ...Object.keys(edited)])) {
    const part = partOf.get(param)
    const before = former[param]
    const value = edited[param]
    if (part !== undefined && isObject(value) && isObject(before))
      setOwn(params, param, toFormerForm(value, part, before))
    else if (value !== undefined) setOwn(params, param, value)
    else if (part !== undefined && !isObject(before)) setOwn(params, param, before)
  }
  return params
}
