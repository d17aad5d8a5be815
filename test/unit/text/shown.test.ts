import { describe, expect, test } from 'vitest'
import { shown } from '../../../src/text.js'

const DASHES = '-'.repeat(54)

test.each([
  ['trims', ' \u00a0a ', 'a', []],
  ['keeps gaps', 'a    b\tc', 'a\u00a0\u00a0\u00a0\u00a0b\u00a0\u00a0\u00a0\u00a0c', []],
  ['drops NUL', '[\0b]x[/b]', 'x', [['b', 'x']]],
  ['/loud', '/loud Fire', 'Fire', [['size', '20', 'Fire']]],
  [
    '/me before code',
    '/me[code]x[/code]',
    'x',
    [
      ['i', 'x'],
      ['code', 'x'],
    ],
  ],
  ['/me behind a line', 'a\n/me x', 'a\n/me x', []],
  [
    'crossed tags',
    '[b]a[i]b[/b]c[/i]',
    'abc',
    [
      ['b', 'ab'],
      ['i', 'b'],
      ['i', 'c'],
    ],
  ],
  ['unclosed tags', '[b]a[b]b[/b]', '[b]ab', [['b', 'b']]],
  [
    'image links',
    '[url]https://a.b/c.PNG?d=1[/url]',
    '',
    [
      ['link', 'https://a.b/c.PNG?d=1', ''],
      ['image', 'https://a.b/c.PNG?d=1', ''],
    ],
  ],
  [
    'no image links',
    '[url]https://a.b/docs/pub/c.png[/url]',
    'https://a.b/docs/pub/c.png',
    [['link', 'https://a.b/docs/pub/c.png', 'https://a.b/docs/pub/c.png']],
  ],
  ['neighbouring lines of a quote', 'a\n>>b\n>>c\nd', 'a\nb\nc\nd', [['quote', '||', 'b\nc']]],
  [
    'a quote of a message',
    `${DASHES}\nAnn [10:30] #chat5/7\nHi\n${DASHES}\nYes`,
    'Hi\nYes',
    [['quote', 'Ann|10:30|chat5/7', 'Hi\n']],
  ],
  ['rows of 53 dashes', `${DASHES.slice(1)}\na\n${DASHES.slice(1)}`, `${DASHES.slice(1)}\na\n${DASHES.slice(1)}`, []],
] as const)('%s', (_name, text, visible, marks) => {
  expect(shown(text)).toEqual({ visible, marks })
})

test('eleven tags of a kind in one another are read, the twelfth is not', () => {
  const nested = (count: number) => `${'[b]'.repeat(count)}x${'[/b]'.repeat(count)}`
  expect(shown(nested(11)).visible).toBe('x')
  expect(shown(nested(12)).visible).toBe('[b]x[/b]')
})

describe('what the client fails on', () => {
  test.each([
    ['[put][/put]', 'empty-command'],
    ['a [i][send][/send][/i]', 'empty-command'],
    ['[call]112[/call]', 'short-call'],
  ])('%s', (text, failure) => {
    expect(shown(text)).toEqual({ visible: '', marks: [], failure })
  })
})

test('hostile addresses are read once', () => {
  for (const text of [
    `[url]https://a${'.jpg?'.repeat(100_000)} x[/url]`,
    `[icon=${'/'.repeat(500_000)}`,
    `[icon=/${' size=1'.repeat(50_000)}]`,
  ]) {
    expect(shown(text).failure).toBeUndefined()
  }
})
