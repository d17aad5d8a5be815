import { setOwn } from '../php/set-own.js'
import { frozenCopy } from './freeze.js'

/** Where an option goes: the payload key, and how its value is written there when it is not written as it is. */
export type OptionField = string | readonly [key: string, write: (value: unknown) => unknown]
export type OptionFields = ReadonlyMap<string, { readonly key: string; readonly write: Write | undefined }>

type Write = (value: unknown) => unknown

export function optionFields(fields: Readonly<Record<string, OptionField>>): OptionFields {
  return new Map(
    Object.entries(fields).map(([name, field]) => {
      const [key, write] = typeof field === 'string' ? [field] : field
      return [name, { key, write }]
    }),
  )
}

/** The payload keys of a table of options, in its order, and `more` that no option writes. */
export function keysOf(fields: OptionFields, ...more: readonly string[]): ReadonlySet<string> {
  return new Set([...more, ...[...fields.values()].map(field => field.key)])
}

/** Puts options into payload form. An option without a field keeps its own name, so that nothing written gets lost. */
export function writeOptions<Payload extends object>(
  payload: Payload,
  options: object | undefined,
  fields: OptionFields,
): Payload {
  for (const name in options) {
    const value = (options as Readonly<Record<string, unknown>>)[name]
    if (value === undefined) continue
    const field = fields.get(name)
    if (field === undefined) setOwn(payload, name, frozenCopy(value))
    else if (field.write !== undefined) (payload as Record<string, unknown>)[field.key] = field.write(value)
    else (payload as Record<string, unknown>)[field.key] = typeof value === 'object' ? frozenCopy(value) : value
  }
  return Object.freeze(payload) as Payload
}

/** Options are words in lower case, payloads words in upper case; any other value is left for the check to report. */
export function writeWord(...words: readonly string[]): (value: unknown) => unknown {
  const upper = new Map<unknown, string>(words.map(word => [word, word.toUpperCase()]))
  return value => upper.get(value) ?? frozenCopy(value)
}

/** The server knows 'Y' and 'N', never `true`. */
export function writeFlag(value: unknown): unknown {
  return value === true ? 'Y' : value === false ? 'N' : frozenCopy(value)
}

/** One of several, or a list: as the server takes it. */
export function writeItems<Option, Item>(
  options: Option | readonly Option[],
  write: (option: Option) => Item,
): Item | readonly Item[] {
  return Array.isArray(options)
    ? Object.freeze((options as readonly Option[]).map(option => write(option)))
    : write(options as Option)
}
