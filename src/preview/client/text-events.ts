import { toClientHtml } from '../../text/client-html.js'
import { readText } from '../../text/entities.js'
import { htmlEvents } from '../../text/html-events.js'
import { attributeOf } from '../../text/html-tokens.js'
import { type MarkKind, markOf } from '../../text/mark.js'

/** What a reader of a text meets, in order; what is opened is closed again, the last first. */
export type TextEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'open'; readonly kind: MarkKind; readonly value: string }
  | { readonly type: 'close'; readonly kind: MarkKind }
  | { readonly type: 'image'; readonly address: string; readonly size?: readonly [widthPx: number, heightPx: number] }

// In these nothing can be but the text as it stands.
const MARKED = /[[\n\r\t\0]|>>| {4}|^\s*\/|-{54}/

/** Whether a text shows as it is typed, but for the space around it. */
export function isPlain(text: string): boolean {
  return !MARKED.test(text)
}

// The value of a command stands in an element that is not shown; the press is told of elsewhere.
const HIDDEN = 'class="bx-im-message-command-data"'
const ICON = 'class="bx-smile bx-icon"'

/** Reads a text as the web client does. Throws `Unshowable` where the client's own code fails on it. */
export function* textEvents(text: string): Generator<TextEvent> {
  const open: (MarkKind | undefined)[] = []
  let hiddenDepth = 0
  for (const { type, source } of htmlEvents(toClientHtml(text))) {
    if (hiddenDepth > 0) {
      if (type === 'open') hiddenDepth++
      else if (type === 'close') hiddenDepth--
    } else if (type === 'text') yield { type, text: readText(source) }
    else if (type === 'void') yield voidEvent(source)
    else if (type === 'close') {
      const kind = open.pop()
      if (kind !== undefined) yield { type, kind }
    } else if (source.includes(HIDDEN)) hiddenDepth = 1
    else {
      const [kind, value = ''] = markOf(source) ?? []
      open.push(kind)
      if (kind !== undefined) yield { type, kind, value }
    }
  }
}

function voidEvent(source: string): TextEvent {
  if (!source.startsWith('<img')) return { type: 'break' }
  const address = attributeOf(source, 'src')
  if (!source.includes(ICON)) return { type: 'image', address }
  return { type: 'image', address, size: [Number(attributeOf(source, 'width')), Number(attributeOf(source, 'height'))] }
}

/** Who is quoted, and when, where the quote says so: `name|time|context`. */
export function quotedIn(value: string): { readonly name: string; readonly time: string } {
  const [name = '', time = ''] = value.split('|')
  return { name, time }
}
