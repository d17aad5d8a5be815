import { toAddress } from './address.js'
import { enclose } from './enclose.js'
import { raw } from './raw.js'
import type { Content, Text } from './text.js'

/**
 * A link. Without content it shows its address, or the picture where that is the address of one. Brackets, white space and
 * whatever else a tag cannot hold are percent-encoded in the address.
 *
 * @example
 * link('/crm/deal/details/142/', 'Order ', b('#142')).bb
 * // '[url=/crm/deal/details/142/]Order [b]#142[/b][/url]'
 */
export function link(address: string, ...content: readonly Content[]): Text {
  const written = toAddress('link', address)
  const named = enclose('link', [`[url=${written}]`, '[/url]'], content, 'link')
  return named.pieces.length > 0 ? named : enclose('link', ['[url]', '[/url]'], raw(written), 'link')
}
