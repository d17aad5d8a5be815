import { type Notation, printLines } from '../markup/print-lines.js'
import { readMessage } from '../markup/read-message.js'

const plain: Notation = {
  text: text => text,
  inline(kind, text, address) {
    if (kind === 'image') return address
    return kind === 'link' && text !== address ? `${text} (${address})` : text
  },
  code: text => text.split('\n'),
  quote: lines => lines.map(({ text }) => `> ${text}`.trimEnd()),
}

/**
 * The text of a message as it is read, without codes: for logs, mails and notifications. Addresses of links stand behind their
 * texts, and lines of quotes begin with `>`.
 *
 * @example
 * toPlainText('[b]Order 142[/b] is [url=https://shop.example/142]late[/url]')
 * // 'Order 142 is late (https://shop.example/142)'
 */
export function toPlainText(text: string): string {
  if (typeof text !== 'string') return ''
  return printLines(readMessage(text), plain)
    .map(line => line.text)
    .join('\n')
}
