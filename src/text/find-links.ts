import { elementsIn } from './elements-in.js'
import { isShownAddress } from './links.js'
import { parseText } from './parse-text.js'
import type { TextTree } from './tree.js'

/** An address that a press opens, with the place of the tag in the text. */
export interface TextLink {
  readonly address: string
  readonly start: number
  readonly end: number
}

/**
 * The links of a text, in order: what [url] leads to, where the client makes a link of it. Addresses without a tag become
 * links too, on the server, and are not among them. Takes a text, or its tree. Never throws.
 *
 * @example
 * findLinks('See [url=/crm/]the deal[/url]')
 * // [{ address: '/crm/', start: 4, end: 29 }]
 */
export function findLinks(text: string | TextTree): readonly TextLink[] {
  const { source, children } = typeof text === 'object' && text !== null ? text : parseText(text)
  const links: TextLink[] = []
  for (const { name, value, start, openEnd, closeStart, end } of elementsIn(children)) {
    const address = value ?? source.slice(openEnd, closeStart)
    if (name === 'url' && isShownAddress(address)) links.push({ address, start, end })
  }
  return links
}
