import { attributeOf } from './html-tokens.js'

/** What a mark is: a style, something that can be pressed, or a box. */
export type MarkKind =
  | ('b' | 'i' | 'u' | 's' | 'size' | 'color')
  | ('link' | 'user' | 'chat' | 'lines' | 'context' | 'call' | 'send' | 'put')
  | ('image' | 'date' | 'code' | 'quote' | 'rating' | 'like' | 'dislike')

/** Its kind; its value where it has one (an address, an id, pixels, `#rrggbb`, `name|time|context`); the visible text in it. */
export type Mark =
  | readonly [kind: MarkKind, covered: string]
  | readonly [kind: MarkKind, value: string, covered: string]

type Found = readonly [kind: MarkKind, value?: string]

const MENTIONS = new Map<string, MarkKind>([
  ['USER', 'user'],
  ['CHAT', 'chat'],
  ['LINES', 'lines'],
  ['CONTEXT', 'context'],
  ['CALL', 'call'],
])

const BY_CLASS = new Map<string, (source: string) => Found | undefined>([
  [
    'bx-im-mention',
    source => {
      const kind = MENTIONS.get(attributeOf(source, 'data-type'))
      return kind && [kind, attributeOf(source, 'data-value')]
    },
  ],
  // The value stands in an element of its own, behind this one.
  ['bx-im-message-command', source => [attributeOf(source, 'data-entity') === 'send' ? 'send' : 'put', '']],
  ['bx-im-date', source => ['date', attributeOf(source, 'data-value')]],
  ['bx-im-quote', source => ['quote', attributeOf(source, 'data-value')]],
  ['bx-im-code', () => ['code']],
  ['bx-im-lines-vote-rating', source => ['rating', attributeOf(source, 'title')]],
  ['bx-im-lines-vote-like', () => ['like']],
  ['bx-im-lines-vote-dislike', () => ['dislike']],
])

const BY_TAG = new Map<string, Found>([
  ['<b>', ['b']],
  ['<i>', ['i']],
  ['<s>', ['s']],
  ['<u>', ['u']],
])

/** What an opening tag of the client's HTML marks. */
export function markOf(source: string): Found | undefined {
  if (source.startsWith('<a ')) return ['link', attributeOf(source, 'href')]
  if (source.startsWith('<img ')) return ['image', attributeOf(source, 'src')]
  const style = attributeOf(source, 'style')
  if (style.startsWith('font-size')) return ['size', style.replace(/\D/g, '')]
  if (style.startsWith('color')) return ['color', hexOf(style)]
  const read = BY_CLASS.get(attributeOf(source, 'class'))
  return read === undefined ? BY_TAG.get(source) : read(source)
}

function hexOf(style: string): string {
  const parts = style.match(/\d+/g) ?? []
  return `#${parts.map(part => Number(part).toString(16).padStart(2, '0')).join('')}`
}
