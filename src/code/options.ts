import { COLOR_TOKENS } from '../field/color.js'
import type { Data, DataObject } from '../php/data.js'
import { jsObject, jsProperty, jsText } from './js-literal.js'
import { type Code, word } from './layout.js'

/** The code of an option's value, read back from the payload; nothing where the option's type does not take it. */
export type ReadOption = (value: Data) => Code | undefined

/** Which option writes a payload key, and how its value is read back. */
export type Options = ReadonlyMap<string, readonly [option: string, read: ReadOption]>

export function optionsOf(table: Readonly<Record<string, readonly [option: string, read: ReadOption]>>): Options {
  return new Map(Object.entries(table))
}

export const text: ReadOption = value => (typeof value === 'string' ? word(jsText(value)) : undefined)

export const number: ReadOption = value => (typeof value === 'number' ? word(String(value)) : undefined)

export const textOrNumber: ReadOption = value => text(value) ?? number(value)

export const hexColor: ReadOption = value =>
  typeof value === 'string' && value.startsWith('#') ? text(value) : undefined

export const colorToken: ReadOption = oneOf(...COLOR_TOKENS)

/** 'Y' and 'N', which builders write for booleans. */
export const flag: ReadOption = value => (value === 'Y' ? word('true') : value === 'N' ? word('false') : undefined)

/** One of some words as they are. */
export function oneOf(...words: readonly string[]): ReadOption {
  return value => (words.some(one => one === value) ? text(value) : undefined)
}

/** One of some words, which options have in lower case. */
export function wordOf(...words: readonly string[]): ReadOption {
  const lower = new Map<Data, string>(words.map(one => [one.toUpperCase(), one]))
  return value => text(lower.get(value) ?? null)
}

/** The options that write a payload object; nothing where one key or value of it cannot come from an option. */
export function readOptions(payload: DataObject, options: Options): readonly Code[] | undefined {
  const { fit, rest } = splitOptions(payload, options)
  return rest.length === 0 ? fit : undefined
}

/** The options that write a payload object as far as options can, and the keys and values that none writes. */
export function splitOptions(
  payload: DataObject,
  options: Options,
): { readonly fit: readonly Code[]; readonly rest: readonly (readonly [string, Data])[] } {
  const fit: Code[] = []
  const rest: (readonly [string, Data])[] = []
  for (const [key, value] of Object.entries(payload)) {
    const [option, read] = options.get(key) ?? []
    const code = read?.(value)
    if (option === undefined || code === undefined) rest.push([key, value])
    else fit.push(jsProperty(option, code, value))
  }
  return { fit, rest }
}

/** Options as the last argument of a call: nothing where there are none. */
export function lastArgument(options: readonly Code[]): readonly Code[] {
  return options.length === 0 ? [] : [jsObject(options)]
}

/** A payload object without some of its keys. */
export function without(payload: DataObject, ...keys: readonly string[]): DataObject {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !keys.includes(key)))
}
