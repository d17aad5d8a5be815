import { quote } from '../diagnostic/quote.js'
import { DocumentBuilder } from '../markup/document-builder.js'
import type { MarkupOptions } from '../markup/markup-options.js'
import { Printing } from '../markup/printing.js'
import { type Converted, toMessageText } from '../markup/to-message-text.js'
import { parser } from './parser.js'
import { TokenReader } from './read-tokens.js'
import { withoutSigns } from './unfinished.js'

export interface MarkdownOptions extends MarkupOptions {
  /**
   * More of the document will come: what is open at its end is shown as if it were closed, and signs that mean nothing yet
   * are held back.
   */
  readonly partial?: boolean
}

/**
 * Markdown (CommonMark and GFM) as BB code, so that it reads in a chat as it was meant: headings, bold, italic and struck
 * text, lists, tasks, quotes, code, tables, links, images, footnotes, and HTML in it. Line breaks stay line breaks, formulas
 * in TeX stay as they are typed, and literal text is escaped. What clients cannot show is told in `findings`. Never throws.
 *
 * @example
 * fromMarkdown('## Order 142\n\n- **late**\n- [open](/crm/deal/142/)').text
 * // '[b]Order 142[/b]\n• [b]late[/b]\n• [url=/crm/deal/142/]open[/url]'
 */
export function fromMarkdown(markdown: string, options: MarkdownOptions = {}): Converted {
  const printing = new Printing(options)
  const builder = new DocumentBuilder()
  if (typeof markdown !== 'string') printing.report('markup/not-text', 1, { value: quote(markdown) || 'undefined' })
  else {
    const isPartial = options.partial === true
    const source = isPartial ? withoutSigns(withoutHalfCharacter(markdown)) : markdown
    new TokenReader(builder, printing).readBlocks(parser.parse(source.toWellFormed(), { isPartial }))
  }
  return toMessageText(builder.children, printing)
}

// Pieces may be cut in the middle of an emoji.
function withoutHalfCharacter(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
