import { isShownAddress } from './links.js'
import { parseText } from './parse-text.js'
import { shown } from './shown.js'
import type { Element, TextNode } from './tree.js'

/** Somebody or something that a text names, with the place of the tag in it. */
export interface Mention {
  readonly kind: 'user' | 'chat' | 'lines'
  readonly id: number | 'all'
  readonly start: number
  readonly end: number
}

/** An address that a press opens, with the place of the tag in the text. */
export interface TextLink {
  readonly address: string
  readonly start: number
  readonly end: number
}

/** A text without its markup. */
export interface PlainText {
  /** What people see, line breaks as `\n`. */
  readonly text: string
  /** Its length as people count: an emoji of several code points is one. */
  readonly graphemes: number
  /** Users, chats and open lines that it names; people who are named are notified. */
  readonly mentions: readonly Mention[]
  /** What [URL] leads to. Addresses without a tag become links too, on the server. */
  readonly links: readonly TextLink[]
}

/**
 * What people see of a text, its length as they count, and whom and what it names. Never throws; of a text on which the
 * client fails nothing shows.
 *
 * @example
 * plainText('[user=5]Ann[/user] 👨‍👩‍👧: see [url=/crm/]the [b]deal[/b][/url]')
 * // {
 * //   text: 'Ann 👨‍👩‍👧: see the deal',
 * //   graphemes: 19,
 * //   mentions: [{ kind: 'user', id: 5, start: 0, end: 18 }],
 * //   links: [{ address: '/crm/', start: 33, end: 65 }],
 * // }
 */
export function plainText(text: string): PlainText {
  const { visible } = shown(text)
  const { source, children } = parseText(text)
  const mentions: Mention[] = []
  const links: TextLink[] = []
  for (const element of elementsIn(children)) {
    const { name, value, start, openEnd, closeStart, end } = element
    const mention = mentionOf(element)
    if (mention !== undefined) mentions.push(mention)
    const address = value ?? source.slice(openEnd, closeStart)
    if (name === 'url' && isShownAddress(address)) links.push({ address, start, end })
  }
  return { text: visible, graphemes: [...new Intl.Segmenter().segment(visible)].length, mentions, links }
}

function* elementsIn(nodes: readonly TextNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!('children' in node) || (node.type === 'element' && node.name === 'pch')) continue
    if (node.type === 'element') yield node
    yield* elementsIn(node.children)
  }
}

function mentionOf({ name, value = '', start, end }: Element): Mention | undefined {
  if (name === 'user' && value.toLowerCase() === 'all') return { kind: 'user', id: 'all', start, end }
  if (name !== 'user' && name !== 'chat') return undefined
  const line = /^imol\|(\d+)/i.exec(value)?.[1]
  const id = Number(line ?? value)
  // Nobody has the id 0.
  return id === 0 ? undefined : { kind: line === undefined ? name : 'lines', id, start, end }
}
