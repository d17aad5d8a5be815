import { quote } from '../diagnostic/quote.js'
import { differencesOf, namedPart, plainExpected } from './compare.js'
import { isMember } from './is-member.js'
import type { Expected, MatchResult } from './matcher.js'
import { differenceLines } from './matches-payload.js'
import { type Member, recordsOf } from './portal-subject.js'
import { show } from './show.js'

/** A message of a portal, as a test knows it: the fields that count, the parts in stored form. */
export interface StoredMatch {
  readonly id?: Expected<number>
  /** A user's id, or `chat1001`. */
  readonly dialogId?: Expected<string>
  readonly authorId?: Expected<number>
  readonly text?: Expected<string>
  readonly attach?: unknown
  readonly keyboard?: unknown
  readonly menu?: unknown
  readonly isEdited?: boolean
  /** `true` looks for a message that was deleted; otherwise only those count that are there. */
  readonly isDeleted?: boolean
}

/** Passes where the portal holds a message like this. Lists have to have as many elements. */
export function matchHeld(actual: unknown, message: StoredMatch): MatchResult {
  if (!isMember(message) || Array.isArray(message))
    throw new TypeError(
      `toHaveStored() takes fields of a message, such as { text: "Hello" }, and was given ${quote(message) || 'nothing'}.`,
    )
  const unknown = Object.keys(message).find(name => !FIELDS.has(name))
  if (unknown !== undefined)
    throw new TypeError(
      `toHaveStored() knows no field ${quote(unknown)} of a message. Known: ${[...FIELDS].join(', ')}.`,
    )
  const expected = plainExpected({ isDeleted: false, ...message })
  const records = recordsOf('toHaveStored', actual)
  const compared = records.map(record => ({ record, differences: differencesOf(record, expected) }))
  const found = compared.find(({ differences }) => differences.length === 0)
  if (found !== undefined)
    return { pass: true, message: () => `The portal holds a message with ${show(message)}:\n\n${lineOf(found.record)}` }
  const [near] = [...compared].sort((one, other) => one.differences.length - other.differences.length)
  if (near === undefined)
    return { pass: false, message: () => `The portal holds no message with ${show(message)}. It holds none at all.` }
  return {
    pass: false,
    message: () =>
      [
        `The portal holds no message with ${show(message)}. It holds:`,
        '',
        ...heldLines(records),
        '',
        `The nearest is message ${quote(near.record.id)}:`,
        '',
        ...differenceLines(near.differences),
      ].join('\n'),
    difference: { actual: namedPart(near.record, expected), expected },
  }
}

const FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'dialogId', 'authorId', 'text', 'attach', 'keyboard', 'menu', 'isEdited', 'isDeleted'],
])

const MAX_SHOWN = 12

/** The last ones: a test asks for what has just been sent. */
function heldLines(records: readonly Member[]): readonly string[] {
  const shown = records.slice(-MAX_SHOWN)
  const more = records.length - shown.length
  return [...(more > 0 ? [`  … ${more} before`] : []), ...shown.map(lineOf)]
}

function lineOf({ id, dialogId, authorId, text, attach, keyboard, menu, isDeleted }: Member): string {
  const parts = Object.entries({ attach, keyboard, menu }).flatMap(([name, part]) => (part === undefined ? [] : [name]))
  const what = isDeleted === true ? 'deleted' : [quote(text), ...parts].join(', ')
  return `  ${String(id)}  ${String(dialogId)}  by ${String(authorId)}  ${what}`
}
