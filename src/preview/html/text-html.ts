import { nameFiles } from '../../text/files.js'
import type { MarkKind } from '../../text/mark.js'
import { Unshowable } from '../../text/unshowable.js'
import { toAddress } from '../client/address.js'
import { isPlain, quotedIn, textEvents } from '../client/text-events.js'
import { wordOf } from '../view.js'
import type { Brush } from './brush.js'
import { openLink, span, toHtml } from './elements.js'
import { pictureHtml } from './picture-html.js'

export interface TextOptions {
  /** The text stands in a link already, and no link can stand in another. */
  readonly isInLink?: boolean
}

/** A text with its BB code as the client shows it; where the client fails on it, only a note. */
export function textHtml(text: string, brush: Brush, options: TextOptions = {}): string {
  if (isPlain(text)) return toHtml(text.trim())
  try {
    return markedHtml(text, brush, options)
  } catch (error) {
    if (error instanceof Unshowable) return span('b24m-note', toHtml(wordOf(brush, 'cannotShow')))
    throw error
  }
}

function markedHtml(text: string, brush: Brush, { isInLink = false }: TextOptions): string {
  let html = ''
  const closing: string[] = []
  for (const event of textEvents(text)) {
    if (event.type === 'text') html += toHtml(nameFiles(event.text, brush.language.words.file))
    else if (event.type === 'break') html += '<br>'
    else if (event.type === 'close') html += closing.pop() ?? ''
    else if (event.type === 'image') html += imageHtml(event.address, event.size, brush)
    else {
      const opened = event.kind === 'link' && isInLink ? undefined : TAGS[event.kind](event.value, brush)
      const [open, close] = opened ?? ['', '']
      html += open
      closing.push(close)
    }
  }
  return html
}

type Tags = readonly [open: string, close: string]

function around(classes: string, title = '', before = ''): Tags {
  return [`${span(classes, before, title).slice(0, -'</span>'.length)}`, '</span>']
}

function box(classes: string, before = ''): Tags {
  return [`<div class="${classes}">${before}`, '</div>']
}

/** A link; where it leads nowhere it only looks like one. */
function linkTags(value: string, { portal }: Brush): Tags {
  const address = toAddress(value, portal)
  return address === undefined ? around('b24m-link', value) : [openLink('b24m-link', address), '</a>']
}

const mention = (value: string): Tags => around('b24m-mention', value)
const command = (): Tags => around('b24m-mention')

// A kind of mark that is missing here is a compile error.
const TAGS: Readonly<Record<MarkKind, (value: string, brush: Brush) => Tags>> = {
  b: () => ['<b>', '</b>'],
  i: () => ['<i>', '</i>'],
  u: () => ['<u>', '</u>'],
  s: () => ['<s>', '</s>'],
  size: (value, { rules }) => around(rules.fontSize(Number(value)).trim()),
  color: (value, { rules }) => around(rules.color(value).trim()),
  link: linkTags,
  user: mention,
  chat: mention,
  lines: mention,
  context: mention,
  call: mention,
  send: command,
  put: command,
  image: () => ['', ''],
  date: value => around('b24m-date', value),
  code: () => box('b24m-code'),
  quote: value => box('b24m-quote', quoteHead(value)),
  rating: value => around('b24m-rating', '', '★'.repeat(Number(value) || 0)),
  like: () => around('b24m-rating', '', '👍'),
  dislike: () => around('b24m-rating', '', '👎'),
}

function quoteHead(value: string): string {
  const { name, time } = quotedIn(value)
  return name === '' ? '' : `<div class="b24m-quoted"><b>${toHtml(name)}</b> ${toHtml(time)}</div>`
}

function imageHtml(address: string, size: readonly [number, number] | undefined, brush: Brush): string {
  if (size === undefined) return pictureHtml(address, address, 'b24m-inline-picture', brush)
  const [width, height] = size
  return pictureHtml(address, '', `b24m-icon${brush.rules.width(width)}${brush.rules.height(height)}`, brush)
}
