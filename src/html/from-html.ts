import { quote } from '../diagnostic/quote.js'
import { DocumentBuilder } from '../markup/document-builder.js'
import type { MarkupOptions } from '../markup/markup-options.js'
import { Printing } from '../markup/printing.js'
import { type Converted, toMessageText } from '../markup/to-message-text.js'
import { HtmlDocument } from './html-document.js'

/**
 * HTML as BB code, so that it reads in a chat as it does on a page: bold, italic, underlined and struck text, links, headings,
 * lists, quotes, code, tables and images. What clients cannot show is told in `findings`; scripts, styles and comments are left
 * out. What is not closed is closed, so any beginning of a document can be converted. Never throws.
 *
 * @example
 * fromHtml('<p>Order <b>#142</b>: <a href="/crm/deal/142/">open</a></p>').text
 * // 'Order [b]#142[/b]: [url=/crm/deal/142/]open[/url]'
 */
export function fromHtml(html: string, options: MarkupOptions = {}): Converted {
  const printing = new Printing(options)
  const builder = new DocumentBuilder()
  if (typeof html !== 'string') printing.report('markup/not-text', 1, { value: quote(html) || 'undefined' })
  else new HtmlDocument(builder, printing, { showsUnknown: false }).read(html.toWellFormed(), 1)
  return toMessageText(builder.children, printing)
}
