import fc from 'fast-check'
import type { HexColor } from '../index.js'
import * as compose from '../text.js'

import { hexColor, id, phone, url } from './scalars.js'
import { label, line } from './words.js'

export type Inline = fc.Arbitrary<compose.Text>

const dialog = fc.oneof(
  id.map((number): compose.Dialog => `chat${number}`),
  fc.tuple(id, id).map(([one, other]): compose.Dialog => `${one}:${other}`),
)
const time = fc.integer({ min: 0, max: 4_000_000_000 }).map(seconds => new Date(1000 * seconds))
const timeFormat = fc.constantFrom<compose.TimeFormat>('SHORT_TIME_FORMAT', 'LONG_DATE_FORMAT', 'FORMAT_DATETIME')

/** Codes that stand in a line and hold no other code. */
export const leaves = {
  link: fc.tuple(url, label).map(([address, shown]) => compose.link(address, shown)),
  user: fc.tuple(id, label).map(([number, name]) => compose.user(number, name)),
  chat: fc.tuple(id, label).map(([number, name]) => compose.chat(number, name)),
  lines: fc.tuple(id, label).map(([number, name]) => compose.lines(number, name)),
  context: fc.tuple(dialog, id, label).map(([place, message, name]) => compose.context(place, message, name)),
  put: fc.tuple(label, label).map(([value, name]) => compose.put(value, name)),
  send: fc.tuple(label, label).map(([value, name]) => compose.send(value, name)),
  call: fc.tuple(phone, label).map(([number, name]) => compose.call(number, name)),
  date: fc.tuple(time, label).map(([when, name]) => compose.date(when, name)),
  icon: fc.tuple(url, fc.integer({ min: 1, max: 100 })).map(([address, size]) => compose.icon(address, { size })),
  rating: fc.constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5).map(compose.rating),
  like: fc.constant(compose.like),
  dislike: fc.constant(compose.dislike),
  code: line.map(content => compose.code(content)),
  disk: id.map(compose.disk),
  img: fc
    .tuple(url, fc.constantFrom<'small' | 'medium' | 'large'>('small', 'medium', 'large'))
    .map(([address, size]) => compose.img(address, { size })),
  timestamp: fc.tuple(time, timeFormat).map(([when, format]) => compose.timestamp(when, format)),
} satisfies Record<string, Inline>

/** Codes around what stands in a line. */
export const styles = {
  b: (inner: Inline) => inner.map(content => compose.b(content)),
  i: (inner: Inline) => inner.map(content => compose.i(content)),
  u: (inner: Inline) => inner.map(content => compose.u(content)),
  s: (inner: Inline) => inner.map(content => compose.s(content)),
}

/** Codes of which the client reads none in its like. */
export const paints = {
  size: (inner: Inline) =>
    fc.tuple(fc.constantFrom<compose.FontSize>(8, 14, 20, 30), inner).map(([px, content]) => compose.size(px, content)),
  color: (inner: Inline) =>
    fc.tuple(hexColor, inner).map(([color, content]: [HexColor, compose.Text]) => compose.color(color, content)),
}

/** Codes that are whole lines, or the whole text. */
export const blocks = {
  quote: (line: Inline) => line.map(content => compose.quote(content)),
  quoteMessage: (line: Inline) =>
    fc.tuple(label, line).map(([name, content]) => compose.quoteMessage({ name, time: '12:30' }, content)),
}
export const wholes = {
  me: (line: Inline) => line.map(content => compose.me(content)),
  loud: (line: Inline) => line.map(content => compose.loud(content)),
}
