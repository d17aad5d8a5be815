import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedText } from '../../src/fast-check.js'
import { parseText } from '../../src/text/parse-text.js'
import {
  b,
  type Content,
  call,
  chat,
  code,
  color,
  context,
  date,
  dislike,
  i,
  icon,
  img,
  join,
  like,
  lines,
  link,
  loud,
  me,
  put,
  quote,
  quoteMessage,
  rating,
  raw,
  s,
  send,
  shown,
  size,
  type Text,
  text,
  timestamp,
  u,
  user,
} from '../../src/text.js'
import { asRead } from './as-read.js'
import { holds } from './runs.js'

const typed = typedText()

type Mark = readonly string[]

/** A composition, and what a reader is to see of it. */
interface Composed {
  readonly content: Content
  readonly visible: string
  readonly marks: readonly Mark[]
}

/** Where something stands: what cannot stand in its like is taken for its content there. */
interface Place {
  readonly inside: ReadonlySet<string>
  readonly oneLine?: boolean
}
type Piece = (place: Place) => Composed

const TOP: Place = { inside: new Set() }
const AT = '2026-01-01T10:00:00+03:00'
const id = fc.integer({ min: 1, max: 2_000_000_000 })

const all = (place: Place, children: readonly Piece[]): Composed => {
  const made = children.map(child => child(place))
  return {
    content: made.map(({ content }) => content),
    visible: made.map(({ visible }) => visible).join(''),
    marks: made.flatMap(({ marks }) => marks),
  }
}
const isNothing = (content: Content): boolean =>
  Array.isArray(content) ? content.every(isNothing) : content === '' || String(content) === ''

const typedPiece = typed.map(
  (string): Piece =>
    ({ inside, oneLine = false }) => {
      // An address of an image as the whole of a link is the image.
      const unlinked = inside.has('link') ? string.replaceAll('https://', 'https:/') : string
      const content = oneLine ? unlinked.replaceAll('\n', ' ') : unlinked
      return { content, visible: content, marks: [] }
    },
)

const mark = (visible: string, content: Text, ...head: readonly string[]): Piece => {
  return () => ({ content, visible, marks: [[...head, visible]] })
}
const single = fc.oneof(
  fc.constantFrom(mark('', like, 'like'), mark('', dislike, 'dislike')),
  fc.constantFrom(1, 2, 3, 4, 5).map(stars => mark('', rating(stars as 1 | 2 | 3 | 4 | 5), 'rating', `${stars}`)),
  typed.map(title => mark('', icon('/i.png', { size: 30, title }), 'image', '/i.png')),
)

const label = typed
  .map(string => string.replace(/[\s\0]+/g, ' ').trim())
  .filter(string => string.replace(/\u200b/g, '') !== '')
const wide = (string: string, signs: RegExp) =>
  string.replace(signs, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const labelled = fc
  .tuple(id, label, fc.constantFrom('user', 'chat', 'lines', 'context', 'call', 'date', 'put', 'send'))
  .map(([id, label, kind]): Piece => {
    if (kind === 'user') return mark(label, user(id, label), 'user', `${id}`)
    if (kind === 'chat') return mark(label, chat(id, label), 'chat', `chat${id}`)
    if (kind === 'lines') return mark(label, lines(id, label), 'lines', `imol|${id}`)
    if (kind === 'context') return mark(label, context('1:7', id, label), 'context', `7/${id}`)
    if (kind === 'call') return mark(label, call(`+${id}`, label), 'call', `+${id}`)
    if (kind === 'date') return mark(wide(label, /[&<>"']/g), date(AT, label), 'date', AT)
    const command = kind === 'put' ? put : send
    return mark(wide(label, /[[\]]/g), command(`/go ${id}`, label), kind, `/go ${id}`)
  })

const enclosed = (kind: string, value: string | undefined, enclose: (content: Content) => Text) => {
  return (children: readonly Piece[]): Piece =>
    place => {
      const nested = place.inside.has(kind)
      const inner = all(nested ? place : { ...place, inside: new Set([...place.inside, kind]) }, children)
      if (nested || isNothing(inner.content)) return inner
      const own = value === undefined ? [kind, inner.visible] : [kind, value, inner.visible]
      return { content: enclose(inner.content), visible: inner.visible, marks: [own, ...inner.marks] }
    }
}
const enclosures = [
  ...Object.entries({ b, i, u, s }).map(([kind, style]) => enclosed(kind, undefined, style)),
  enclosed('size', '20', content => size(20, content)),
  enclosed('color', '#cc00ff', content => color('#c0f', content)),
  enclosed('link', '/x?y=1', content => link('/x?y=1', content)),
]

const codePiece = typed.map(
  (string): Piece =>
    () => ({ content: code(string), visible: string, marks: string === '' ? [] : [['code', string]] }),
)

const inline = (leaves: fc.Arbitrary<Piece>) =>
  fc.letrec<{ piece: Piece }>(tie => ({
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      fc
        .tuple(fc.constantFrom(...enclosures), fc.array(tie('piece'), { maxLength: 3 }))
        .map(([enclose, children]) => enclose(children)),
    ),
  })).piece
const line = inline(fc.oneof({ weight: 3, arbitrary: typedPiece }, labelled, single))
const block = inline(fc.oneof({ weight: 3, arbitrary: typedPiece }, labelled, single, codePiece))

const arrows = fc.array(block, { maxLength: 3 }).map(
  (children): Piece =>
    place => {
      const inner = all({ ...place, oneLine: true }, children)
      return isNothing(inner.content)
        ? inner
        : { ...inner, content: quote(inner.content), marks: [['quote', '||', inner.visible], ...inner.marks] }
    },
)
const dashes = fc.tuple(label, fc.array(block, { maxLength: 3 })).map(
  ([name, children]): Piece =>
    place => {
      const inner = all(place, children)
      if (isNothing(inner.content)) return inner
      const value = `${wide(name, /[[\]]/g)}|14:05|chat5/9`
      const message = { dialog: 'chat5', id: 9 } as const
      return {
        ...inner,
        content: quoteMessage({ name, time: '14:05', message }, inner.content),
        marks: [['quote', value, inner.visible], ...inner.marks],
      }
    },
)

const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
])
// Of the header of a quote the vectors hold what the client has escaped.
const decoded = ([kind = '', value = '', ...rest]: Mark): Mark =>
  kind === 'quote'
    ? [kind, value.replace(/&(?:lt|gt|quot|#39|amp);/g, sign => ENTITIES.get(sign) ?? sign), ...rest]
    : [kind, value, ...rest]
const exact = (string: string) =>
  string
    .replace(/[\0\u200b]/g, '')
    .replace(/\t/g, '    ')
    .replaceAll('\u00a0', ' ')
const withoutSpace = (string: string) => string.replace(/[\s\0\u200b]/g, '')

function seen(content: Content, as: (string: string) => string) {
  const { visible, marks, failure } = shown(asRead(text`${content}`.bb))
  return {
    visible: as(visible).trim(),
    marks: marks.map(mark => (mark.length === 2 ? mark : decoded(mark)).map(as)),
    failure,
  }
}

function meant({ visible, marks }: Composed, as: (string: string) => string) {
  return { visible: as(visible).trim(), marks: marks.map(mark => mark.map(as)), failure: undefined }
}

describe('a composed text', () => {
  test('shows what was composed: the strings as they were typed, and the codes', () => {
    holds(
      fc.property(fc.array(line, { maxLength: 5 }), pieces => {
        const composed = all(TOP, pieces)
        expect(seen(composed.content, exact)).toEqual(meant(composed, exact))
      }),
    )
  })

  test('shows the same with boxes of code and quotes, on lines of their own', () => {
    holds(
      fc.property(fc.array(fc.oneof(block, arrows, dashes), { maxLength: 5 }), pieces => {
        const composed = all(TOP, pieces)
        expect(seen(composed.content, withoutSpace)).toEqual(meant(composed, withoutSpace))
      }),
    )
  })

  test('stays what it was when others are made of it', () => {
    holds(
      fc.property(line, line, (one, other) => {
        const first = text`${one(TOP).content}`
        const before = first.bb
        const second = join([first, b(text`x`, first), other(TOP).content, first])
        expect(second.bb.length).toBeGreaterThanOrEqual(2 * before.replaceAll('\u200b', '').length)
        expect(first.bb).toBe(before)
      }),
    )
  })

  test('of lists is the text of their items, however they are nested', () => {
    holds(
      fc.property(fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 3 }), lists => {
        const contents = lists.map(pieces => pieces.map(piece => piece(TOP).content))
        const flat = contents.flat().reduce<Text>((joined, content) => text`${joined}${content}`, text``)
        expect(text`${contents}`.bb).toBe(flat.bb)
        expect(join(contents).bb).toBe(flat.bb)
      }),
    )
  })

  test.each([me, loud])('in %o is the whole of it', whole => {
    holds(
      fc.property(fc.array(line, { maxLength: 3 }), pieces => {
        const { content, visible } = all(TOP, pieces)
        fc.pre(visible.trim() !== '' || !isNothing(content))
        const { visible: read, marks } = shown(asRead(whole(content).bb))
        expect(exact(read).trim()).toBe(exact(visible).trim())
        expect(marks[0]?.slice(0, -1)).toEqual(whole === me ? ['i'] : ['size', '20'])
      }),
    )
  })
})

describe('a template', () => {
  const halves = [
    '[',
    '[/',
    ']',
    '&',
    '#',
    ':',
    '<',
    '/',
    '-'.repeat(30),
    '\n>',
    '>',
    ' ',
    'x',
    'lt;',
    'BR#',
    '[b]',
    '[/b]',
    '',
  ]
  const kindsOf = (made: Text) => shown(asRead(made.bb)).marks.map(([kind]) => kind)

  test('makes no code together with what was typed', () => {
    const word = typed.filter(string => string.replace(/[\s\0\u200b]/g, '') !== '')
    holds(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...halves), word), { maxLength: 6 }), parts => {
        const made = join(parts.map(([half, string]) => [raw(half), string]))
        const plain = join(parts.map(([half]) => [raw(half), '§']))
        expect(kindsOf(made)).toEqual(kindsOf(plain))
      }),
    )
  })
})

describe('codes that older clients do not know', () => {
  test('are read as one code each', () => {
    const address = typed.map(path => `https://example.com/${path}`)
    const seconds = fc.integer({ min: 0, max: 2_000_000_000 })
    const newer = fc.oneof(
      address.map(one => img(one)),
      seconds.map(when => timestamp(when, 'FORMAT_DATE')),
    )
    holds(
      fc.property(newer, made => {
        expect(parseText(made.bb).children.map(({ type }) => type)).toEqual(['single'])
      }),
    )
  })
})

describe('an address', () => {
  test('leads where it led', () => {
    holds(
      fc.property(typed, path => {
        const address = `https://example.com/?${path}`
        const [kind, led = '', covered] = shown(asRead(link(address, 'x').bb)).marks[0] ?? []
        expect([kind, covered]).toEqual(['link', 'x'])
        expect(unescaped(led)).toBe(unescaped(address))
      }),
    )
  })
})

/** Percent-encoding undone, as far as it is one. */
function unescaped(address: string): string {
  return address.replace(/(?:%[\dA-F]{2})+/g, bytes => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}
