import { countGraphemes } from './count-graphemes.js'
import { nameFiles } from './files.js'
import { findLinks, type TextLink } from './find-links.js'
import { findMentions, type Mention } from './find-mentions.js'
import { parseText } from './parse-text.js'
import { shown } from './shown.js'

/** A text without its markup. */
export interface PlainText {
  /** What people see, line breaks as `\n`. */
  readonly text: string
  /** Its length as people count: an emoji of several code points is one. */
  readonly graphemes: number
  /** As {@link findMentions} finds them. */
  readonly mentions: readonly Mention[]
  /** As {@link findLinks} finds them. */
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
  const tree = parseText(text)
  // The server knows one more code for a line break than the client.
  const visible = nameFiles(shown(tree.source.replaceAll('#BR#', '[br]')).visible)
  return { text: visible, graphemes: countGraphemes(visible), mentions: findMentions(tree), links: findLinks(tree) }
}
