import type { Data, DataObject } from '../php/data.js'
import { setOwn } from '../php/set-own.js'

/**
 * Of a command of a batch: the parameters that the server takes from the answers of earlier commands, each with its
 * reference: `{ MESSAGE_ID: '$result[send]' }`.
 */
export type References = Readonly<Record<string, string>>

export const NO_REFERENCES: References = Object.freeze({})

const REFERENCE = /^\$(?:result|error|total|next|time)\[\S*\]$/i
// Nobody knows yet what the answer will be: most are ids, and in a batch every value is text.
const SOME_ANSWER = '1'

/** The parameters of a command that are references as a whole. */
export function referencesIn(params: Readonly<Record<string, unknown>>): References {
  const references: Record<string, string> = {}
  for (const [name, value] of Object.entries(params))
    if (typeof value === 'string' && REFERENCE.test(value)) setOwn(references, name, value)
  return Object.freeze(references)
}

/** The references that somebody has put beside the parameters of a request; nothing where there are none. */
export function readReferences(results: unknown): References | undefined {
  if (typeof results !== 'object' || results === null) return undefined
  const references: Record<string, string> = {}
  for (const [name, value] of Object.entries(results)) if (typeof value === 'string') setOwn(references, name, value)
  return Object.freeze(references)
}

/** The references as a member of a request, where it has any. */
export function resultsMember(references: References | undefined): { readonly results?: References } {
  return references === undefined || Object.keys(references).length === 0 ? {} : { results: references }
}

/** The parameters as the method finds them: an answer in the place of each that is a reference. */
export function withAnswers(params: DataObject, references: References): DataObject {
  const filled: Record<string, Data> = {}
  for (const [name, value] of Object.entries(params))
    setOwn(filled, name, Object.hasOwn(references, name) ? SOME_ANSWER : value)
  return filled
}
