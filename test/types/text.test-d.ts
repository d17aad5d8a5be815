import { describe, test } from 'vitest'
import { attach, message } from '../../src/index.js'
import {
  b,
  color,
  context,
  date,
  icon,
  img,
  join,
  link,
  put,
  rating,
  size,
  text,
  timestamp,
  user,
} from '../../src/text.js'

const isLate = Date.now() > 0

describe('composing', () => {
  test('takes strings, numbers, texts and lists of them, and what a condition leaves out', () => {
    b('x', 1, 5n, b('y'), [['z'], undefined, null, false], isLate && 'late')
    text`Order ${142}, ${isLate && b('late')}${['a', ['b']]}`
    join(['a', isLate && b('b')], ', ')
    // @ts-expect-error true is nothing to read
    b(true)
    // @ts-expect-error how a date is written is the author's choice
    text`${new Date()}`
    // @ts-expect-error an object
    b({ bb: 'x' })
  })

  test('takes values that clients know', () => {
    size(30, 'x')
    // @ts-expect-error larger than shown
    size(31, 'x')
    // @ts-expect-error a value is missing
    size('x')
    color('#c00', 'x')
    // @ts-expect-error names are not known
    color('red', 'x')
    // @ts-expect-error no address
    link()
    user('all', 'everybody')
    // @ts-expect-error an id is a number
    user('7', 'Ann')
    context('chat5', 1, 'there')
    context('7:8', 1, 'there')
    // @ts-expect-error a chat or two users
    context('5', 1, 'there')
    rating(5)
    // @ts-expect-error five stars at most
    rating(6)
    date('2026-01-01T10:00:00+03:00', 'then')
    date(new Date(), 'then')
    // @ts-expect-error without an offset
    date('2026-01-01T10:00:00', 'then')
    timestamp(1, 'FORMAT_DATE')
    // @ts-expect-error no such format
    timestamp(1, 'DATE')
    icon('/i.png', { size: 20, title: 'Done' })
    img('/i.png', { size: 'small' })
    // @ts-expect-error a word
    img('/i.png', { size: 20 })
    // @ts-expect-error labels hold no codes
    put('/help', b('Help'))
  })

  test('tells how to escape', () => {
    text.with({ escape: 'code' })`${'x'}`
    text.with({ escape: typed => typed.replaceAll('[', '(') })`${'x'}`
    // @ts-expect-error no such way
    text.with({ escape: 'html' })
    // @ts-expect-error a tag
    text('x')
  })
})

describe('fields of BB code', () => {
  test('take a composed text', () => {
    message(text`x`).text(b('x'))
    attach()
      .message(b('x'))
      .link({ link: '/', desc: b('x') })
      .grid('row', [{ name: 'Order', value: b('142') }])
      .grid('row', rows => rows.add('Order', b('142')))
  })

  test('of plain text do not', () => {
    // @ts-expect-error a name holds no codes
    attach().grid('row', [{ name: b('Order') }])
    // @ts-expect-error a name holds no codes
    attach().user({ name: b('Ann') })
    // @ts-expect-error a number is no text
    message(5)
  })
})
