import { quote } from '../../diagnostic/quote.js'

/** Throws: the function that was called, the value that it cannot take, and what it takes. */
export function refuse(place: string, value: unknown, rule: string): never {
  const written = value === undefined ? 'nothing' : quote(value)
  throw new TypeError(`${place} was given ${written}. ${rule}`)
}

/** An id as the server counts them, or an error. */
export function requireId(place: string, id: unknown, what: string): number {
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0
    ? id
    : refuse(place, id, `Give the id of ${what}: a whole number from 1 on.`)
}
