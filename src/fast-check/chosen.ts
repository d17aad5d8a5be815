import { quote } from '../diagnostic/quote.js'

/** The names that the caller wants, or all; a `TypeError` where there are none, or one of them is not known. */
export function chosen<Name extends string>(
  place: string,
  known: readonly Name[],
  wanted: readonly Name[] | undefined,
): readonly Name[] {
  if (wanted === undefined) return known
  if (!Array.isArray(wanted) || wanted.length === 0) {
    throw new TypeError(`${place} was given ${quote(wanted)}. Give a list of some of ${known.join(', ')}.`)
  }
  const unknown = wanted.find(name => !known.includes(name))
  if (unknown === undefined) return wanted
  throw new TypeError(`${place} was given ${quote(unknown)}. At this quality it knows ${known.join(', ')}.`)
}
