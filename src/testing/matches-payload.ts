import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import { type Difference, differencesOf, namedPart, plainExpected } from './compare.js'
import type { MatchResult } from './matcher.js'
import { capital } from './sendable.js'
import { show } from './show.js'
import { contentOf, readSubject } from './subject.js'

const MAX_SHOWN = 10

/**
 * Passes where the parameters of a call, or the payload of a message or part, hold what `partial` names. Lists have to have
 * as many elements.
 */
export function matchPayload(actual: unknown, partial: object): MatchResult {
  if (typeof partial !== 'object' || partial === null)
    throw new TypeError(
      `toMatchPayload() takes what the payload has to hold, and was given ${quote(partial) || 'nothing'}.`,
    )
  const subject = readSubject('toMatchPayload', actual)
  const { payload } = contentOf('toMatchPayload', subject)
  const expected = plainExpected(partial)
  const differences = differencesOf(payload, expected)
  return {
    pass: differences.length === 0,
    message: () =>
      differences.length === 0
        ? `${capital(subject.name)} sends all of this: ${show(expected)}`
        : [`${capital(subject.name)} sends something else:`, '', ...differenceLines(differences)].join('\n'),
    difference: { actual: namedPart(payload, expected), expected },
  }
}

/** Differences as lines to read, each with its place. */
export function differenceLines(differences: readonly Difference[]): readonly string[] {
  const lines = differences.slice(0, MAX_SHOWN).map(lineOf)
  const more = differences.length - lines.length
  return more > 0 ? [...lines, `  … and ${more} more`] : lines
}

function lineOf({ path, actual, expected }: Difference): string {
  const place = path.length === 0 ? 'the whole' : formatPath(path)
  if (Array.isArray(actual) && Array.isArray(expected))
    return `  ${place} has ${actual.length} ${actual.length === 1 ? 'element' : 'elements'}, not ${expected.length}`
  if (actual === undefined) return `  ${place} is not there, and should be ${show(expected)}`
  if (expected === undefined) return `  ${place} is ${show(actual)}, and should not be there`
  return `  ${place} is ${show(actual)}, not ${show(expected)}`
}
