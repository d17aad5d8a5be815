import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import type { ExplainedElement } from '../explain/element.js'
import { findMentions, type Mention } from '../text/find-mentions.js'
import { blockFields, toOptions } from './element-fields.js'
import type { MatchResult } from './matcher.js'
import { capital } from './sendable.js'
import { contentOf, readSubject } from './subject.js'

interface PlacedMention {
  readonly path: readonly Key[]
  readonly mention: Mention
  /** In the text of the message: there people who are named are notified. */
  readonly isInText: boolean
}

/** Passes where the text of a message names the user, or all of a chat; of a part alone, where one of its texts does. */
export function matchMention(actual: unknown, userId: number | 'all'): MatchResult {
  if (userId !== 'all' && !(Number.isSafeInteger(userId) && userId > 0))
    throw new TypeError(
      `toMention() takes the id of a user, a whole number above 0, or 'all', and was given ${quote(userId) || 'nothing'}.`,
    )
  const subject = readSubject('toMention', actual)
  const { elements, part } = contentOf('toMention', subject)
  const placed = elements.flatMap(mentionsIn)
  const looked = part === undefined ? placed.filter(({ isInText }) => isInText) : placed
  const who = userId === 'all' ? 'all of the chat' : `user ${userId}`
  const found = looked.filter(({ mention }) => mention.kind === 'user' && mention.id === userId)
  const elsewhere = placed.filter(
    ({ mention, isInText }) => !isInText && mention.kind === 'user' && mention.id === userId,
  )
  const where = part === undefined ? `The text of ${subject.name}` : capital(subject.name)
  return {
    pass: found.length > 0,
    message: () => {
      if (found.length > 0) return [`${where} mentions ${who}:`, '', ...found.map(lineOf)].join('\n')
      const lines = [`${where} does not mention ${who}.`]
      if (part === undefined && elsewhere.length > 0)
        lines.push('', 'Only a name in the text notifies; elsewhere it is a link:', ...elsewhere.map(lineOf))
      if (looked.length > 0) lines.push('', 'It mentions:', ...looked.map(lineOf))
      else lines.push('It mentions nobody.')
      return lines.join('\n')
    },
  }
}

function mentionsIn({ kind, path, fate, sent, stored }: ExplainedElement): readonly PlacedMention[] {
  if (fate === 'dropped' || fate === 'refused') return []
  const isInText = kind === 'text'
  const text = isInText
    ? (stored ?? sent)
    : kind === 'message'
      ? optionOf(sent, 'text')
      : kind === 'row'
        ? optionOf(sent, 'value')
        : undefined
  return typeof text === 'string' ? findMentions(text).map(mention => ({ path, mention, isInText })) : []
}

function optionOf(sent: unknown, name: 'text' | 'value'): unknown {
  return toOptions(sent, name === 'text' ? blockFields.message : blockFields.grid)[name]
}

function lineOf({ path, mention }: PlacedMention): string {
  const who = mention.id === 'all' ? 'all' : `${mention.kind} ${mention.id}`
  return `  ${who}, at ${formatPath(path)}, character ${mention.start + 1}`
}
