import { elementsIn } from './elements-in.js'
import { parseText } from './parse-text.js'
import type { Element, TextTree } from './tree.js'

/** Somebody or something that a text names, with the place of the tag in it. */
export interface Mention {
  readonly kind: 'user' | 'chat' | 'lines'
  readonly id: number | 'all'
  readonly start: number
  readonly end: number
}

/**
 * The users, chats and open lines that a text names, in order; people who are named are notified. What stands in [code] or
 * in a command names nobody. Takes a text, or its tree. Never throws.
 *
 * @example
 * findMentions('[user=5]Ann[/user], see [chat=7]Sales[/chat]').map(({ kind, id, start }) => [kind, id, start])
 * // [['user', 5, 0], ['chat', 7, 24]]
 */
export function findMentions(text: string | TextTree): readonly Mention[] {
  const { children } = typeof text === 'object' && text !== null ? text : parseText(text)
  const mentions: Mention[] = []
  for (const element of elementsIn(children)) {
    const mention = mentionOf(element)
    if (mention !== undefined) mentions.push(mention)
  }
  return mentions
}

function mentionOf({ name, value = '', start, end }: Element): Mention | undefined {
  if (name === 'user' && value.toLowerCase() === 'all') return { kind: 'user', id: 'all', start, end }
  if (name !== 'user' && name !== 'chat') return undefined
  const line = /^imol\|(\d+)/i.exec(value)?.[1]
  const id = Number(line ?? value)
  // Nobody has the id 0.
  return id === 0 ? undefined : { kind: line === undefined ? name : 'lines', id, start, end }
}
