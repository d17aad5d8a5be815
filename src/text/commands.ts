import type { Aside } from './aside.js'
import { dropFirstPair } from './drop-first-pair.js'
import { element } from './element.js'
import { decodeText, encodeContent } from './entities.js'
import { Unshowable } from './unshowable.js'

/** [SEND], then [PUT]: a press sends the value, or puts it into the reader's input. */
export function putBackCommands(html: string, aside: Aside): string {
  const withSend = aside.putBack(html, 'send', piece => command('send', piece))
  return aside.putBack(withSend, 'put', piece => command('put', piece))
}

// The last `]` before the end is the end of the opening tag, unless nothing is left then.
function command(kind: 'put' | 'send', piece: string): string {
  const opened = kind.length + 1
  const inner = piece.slice(0, -(kind.length + 3))
  const isValued = piece[opened] === '='
  const split = isValued ? inner.lastIndexOf(']') : opened
  const value = isValued ? inner.slice(opened + 1, split) : undefined
  const shownText = inner.slice(split + 1)
  const sent = value ?? shownText
  if (sent === '') throw new Unshowable('empty-command')
  const decoded = decodeText(shownText === '' ? sent : shownText)
  const withoutHtml = kind === 'put' ? dropFirstPair(decoded, '<', '>') : decoded
  const label = dropFirstPair(withoutHtml, '[', ']')
  if (label.trim() === '') return ''
  return (
    element('span', { class: 'bx-im-message-command', 'data-entity': kind }, encodeContent(label)) +
    element('span', { class: 'bx-im-message-command-data' }, encodeContent(decodeText(sent).replace('<br />', '\n')))
  )
}
