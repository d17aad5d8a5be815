import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as composing from '../../../src/text.js'
import {
  b,
  br,
  call,
  chat,
  code,
  color,
  context,
  date,
  disk,
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
} from '../../../src/text.js'

const DASHES = '-'.repeat(54)
/** A zero-width space as `~`. */
const bb = (text: Text) => text.bb.replaceAll('\u200b', '~')

const clock = '2026-01-01T10:00:00+03:00'
test.each<[string, Text]>([
  ['[b]x[/b]', b('x')],
  ['[i]x[/i]', i('x')],
  ['[u]x[/u]', u('x')],
  ['[s]x[/s]', s('x')],
  ['[size=20]x[/size]', size(20, 'x')],
  ['[color=#C00]x[/color]', color('#C00', 'x')],
  ['[url=/crm/]x[/url]', link('/crm/', 'x')],
  ['[url]https://example.com/[/url]', link('https://example.com/', undefined)],
  ['[user=7]Ann[/user]', user(7, 'Ann')],
  ['[user=7][/user]', user(7)],
  ['[user=all]everybody[/user]', user('all', 'everybody')],
  ['[chat=5]Sales[/chat]', chat(5, 'Sales')],
  ['[chat=imol|5][/chat]', lines(5)],
  ['[context=7:8/9]there[/context]', context('7:8', 9, 'there')],
  ['[put]/help[/put]', put('/help')],
  ['[put=/help]Help[/put]', put('/help', 'Help')],
  ['[send=yes]Yes[/send]', send('yes', 'Yes')],
  ['[call=112]112[/call]', call('112')],
  ['[call=+7 (495) 1.2/3#4]us[/call]', call('+7 (495) 1.2/3#4', 'us')],
  ['[code]x[/code]', code('x')],
  ['>>a\n>>b', quote('a\nb')],
  [`${DASHES}\nAnn [14:05]\nx\n${DASHES}`, quoteMessage({ name: 'Ann', time: '14:05' }, 'x')],
  ['[icon=/i.png]', icon('/i.png')],
  ['[icon=/i.png width=10 height=20 title=a b]', icon('/i.png', { width: 10, height: 20, title: ' a\nb ' })],
  ['[img size=medium]/i.png [/img]', img('/i.png')],
  ['[timestamp=1 format=FORMAT_DATE]', timestamp(1, 'FORMAT_DATE')],
  ['[timestamp=1 format=FORMAT_DATE]', timestamp(new Date(1999), 'FORMAT_DATE')],
  [`[date=${clock}]then[/date]`, date(clock, 'then')],
  ['[date=2026-01-01T07:00:00+00:00]then[/date]', date(new Date(clock), 'then')],
  ['[disk=5]', disk(5)],
  ['[rating=3]', rating(3)],
  ['[like]', like],
  ['[dislike]', dislike],
  ['\n', br],
  ['/me waves', me('waves')],
  ['/loud x', loud('x')],
])('%j', (written, made) => expect(made.bb).toBe(written))

describe('content', () => {
  test('is joined, and what a condition left out is skipped', () => {
    expect(b('a', 1, [undefined, ['b', [i('c')]], null], false, '', 0, 5n).bb).toBe('[b]a1b[i]c[/i]05[/b]')
  })

  test('that is not there makes no code', () => {
    const none = [
      b(),
      b(''),
      b(undefined, [[]]),
      size(20, false),
      quote(null),
      code(''),
      me(),
      join([]),
      text``,
      raw(''),
    ]
    expect(none.map(made => made.bb)).toEqual(none.map(() => ''))
    expect(b(b(), i(b(''))).bb).toBe('')
  })

  test.each([
    ['an object', {}],
    ['a true', true],
    ['a date', new Date(0)],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
  ])('is not %s', (_name, value) => {
    expect(() => Reflect.apply(b, undefined, [value])).toThrow(
      /^b was given .*It takes strings, numbers, texts and lists/,
    )
  })

  test('is not a list that holds itself', () => {
    const list: unknown[] = []
    list.push(list)
    expect(() => Reflect.apply(text, undefined, [['', ''], list])).toThrow('this one is deeper, or holds itself')
  })

  test('of a text that grew in a loop is written once', () => {
    let long = text`start`
    for (let line = 0; line < 100_000; line++) long = text`${long}${'\n[b]'}${b(line)}`
    expect(long.bb.length).toBeGreaterThan(1_000_000)
    expect(long.bb.startsWith('start\n[\u200bb][b]0[/b]\n')).toBe(true)
  })
})

describe('what touches', () => {
  test.each<[string, Text, string]>([
    ['two typed strings', text`${'['}${'b]x'}`, '[~b]x'],
    ['halves of an entity', join(['&l', 't;', b('x')]), '&~lt;[b]x[/b]'],
    ['a bracket of the template and a name', text`[${'b'}] wrote`, '[~b] wrote'],
    ['a closing bracket of the template and a name', text`[/${'b'}]`, '[/~b]'],
    ['a line break code', text`#${'BR'}#`, '#BR~#'],
    ['an entity around', text`&${'lt'};`, '&lt~;'],
    ['an emoji code', text`:${'f09f9880'}:`, ':f09f9880~:'],
    ['dashes', text`${'-'.repeat(30)}${raw('-'.repeat(30))}`, `${'-'.repeat(30)}~${'-'.repeat(30)}`],
    ['a quote', text`a\n>${'>x'}`, 'a\n>~>x'],
    ['a command at the start', text`/${'me'} x`, '/~me x'],
    ['raw codes, which are left alone', text`${raw('[')}${raw('b]x[/b]')}`, '[b]x[/b]'],
    ['a slash in a line', text`Write ${'/menu'} or ${'/me'}`, 'Write /menu or /me'],
    ['a command behind a file, which the server takes out', text`${disk(5)}${'/me x'}`, '[disk=5]~/me x'],
  ])('%s', (_name, made, written) => expect(bb(made)).toBe(written))
})

describe('escaping', () => {
  const typed = 'a [b]x[/b]'

  test('by a box of code, where there is something to escape', () => {
    expect(text.with({ escape: 'code' })`${'Ann'}: ${typed}`.bb).toBe(`Ann: [code]${typed}[/code]`)
  })

  test('by a function, and what it leaves by a zero-width space', () => {
    const round = text.with({ escape: part => part.replaceAll('[', '(').replaceAll(']', ')') })
    expect(bb(round`${[typed]} ${'#BR#'}`)).toBe('a (b)x(/b) #~BR#')
  })

  test('by a function that knows what it does', () => {
    expect(text.with({ escape: part => raw(part) })`${typed}`.bb).toBe(typed)
  })

  test('by a function whose text has to fit where it goes', () => {
    expect(() => text.with({ escape: part => me(part) })`${'x'}`).toThrow('nothing can stand around them')
  })

  test('by nothing else', () => {
    expect(() => Reflect.apply(text.with, undefined, [{ escape: 'html' }])).toThrow(
      "'zero-width', 'code' or a function",
    )
    const wrong = Reflect.apply(text.with, undefined, [{ escape: () => 5 }])
    expect(() => wrong`${'x'}`).toThrow('escape was given 5. It has to return a string')
  })

  test('leaves the tag that it was made from as it is', () => {
    text.with({ escape: 'code' })
    expect(bb(text`${typed}`)).toBe('a [~b]x[~/b]')
  })
})

describe('values', () => {
  test.each<[string, () => Text]>([
    ['size was given 40. Sizes are whole pixels', () => Reflect.apply(size, undefined, [40, 'x'])],
    ['size was given 8.5.', () => Reflect.apply(size, undefined, [8.5, 'x'])],
    ['color was given "red". Colours are #rgb', () => Reflect.apply(color, undefined, ['red', 'x'])],
    ['color was given "#12".', () => color('#12', 'x')],
    ['link was given "javascript:alert(1)". Clients follow', () => link('javascript:alert(1)', 'x')],
    ['link was given "example.com".', () => link('example.com')],
    ['user was given 0. Give the id of a user', () => user(0, 'x')],
    ['user was given nothing.', () => Reflect.apply(user, undefined, [])],
    ['user was given nothing. It needs a label', () => user('all')],
    ['chat was given 1.5.', () => chat(1.5)],
    ['lines was given "5".', () => Reflect.apply(lines, undefined, ['5'])],
    ['context was given "dialog". A dialog is "chat5"', () => Reflect.apply(context, undefined, ['dialog', 1, 'x'])],
    ['context was given "chat0".', () => context('chat0', 1, 'x')],
    ['context was given " ". It needs a label', () => context('chat5', 1, ' ')],
    ['user was given { bb }', () => Reflect.apply(user, undefined, [7, { bb: 'x' }])],
    ['put was given "a]b". It is one line', () => put('a]b')],
    ['put was given "a\\nb".', () => put('a\nb', 'x')],
    ['send was given " ".', () => send(' ', 'x')],
    ['call was given "abc". A number has digits', () => call('abc')],
    ['code was given { x }', () => Reflect.apply(code, undefined, [{ x: 1 }])],
    ['quoteMessage was given "". It needs a label', () => quoteMessage({ name: '', time: '1' }, 'x')],
    ['quoteMessage was given "[1]". Its time', () => quoteMessage({ name: 'a', time: '[1]' }, 'x')],
    ['icon was given 101. Its sides', () => icon('/i.png', { size: 101 })],
    ['img was given "huge". Sizes are small', () => Reflect.apply(img, undefined, ['/i.png', { size: 'huge' }])],
    ['timestamp was given 1767250800000. Give a Date', () => timestamp(1_767_250_800_000, 'FORMAT_DATE')],
    ['timestamp was given "DATE". Formats are', () => Reflect.apply(timestamp, undefined, [1, 'DATE'])],
    ['date was given "2026-99-01T10:00:00+03:00". Give a Date', () => date('2026-99-01T10:00:00+03:00', 'x')],
    ['date was given "Invalid Date".', () => date(new Date(Number.NaN), 'x')],
    ['rating was given 6.', () => Reflect.apply(rating, undefined, [6])],
    ['disk was given -1.', () => disk(-1)],
    ['raw was given 5.', () => Reflect.apply(raw, undefined, [5])],
    ['text was given "x". It is a tag', () => Reflect.apply(text, undefined, ['x'])],
  ])('%s', (message, make) => {
    expect(make).toThrow(TypeError)
    expect(make).toThrow(message)
  })
})

describe('what cannot stand in one another', () => {
  test.each<[string, () => Text]>([
    ['size was given', () => size(20, b(size(10, 'x')))],
    ['color was given', () => color('#fff', ['x', color('#000', 'x')])],
    ['link was given', () => link('/', i(link('/a', 'x')))],
    ['b was given ">>x". A quote is whole lines', () => b(quote('x'))],
    ['quote was given ">>x". No quote', () => quote(text`${quote('x')}`)],
    ['text`…` was given "/me x". me() and loud()', () => text`a ${me('x')}`],
    ['b was given', () => Array.from({ length: 12 }).reduce((inner: Text) => b(inner), raw('x'))],
  ])('%s', (message, make) => {
    expect(make).toThrow(TypeError)
    expect(make).toThrow(message)
  })

  test('eleven styles can, and sizes and colours in one another', () => {
    const deep = Array.from({ length: 11 }).reduce(
      (inner: Text, _, at) => (at % 2 === 0 ? b(inner) : i(inner)),
      raw('x'),
    )
    expect(shown(size(20, color('#fff', deep)).bb).visible).toBe('x')
  })
})

describe('quotes', () => {
  test('stand on lines of their own, one break at most between', () => {
    expect(text`a${quote('x')}b`.bb).toBe('a\n>>x\nb')
    expect(text`a\n${quote('x')}\nb`.bb).toBe('a\n>>x\nb')
    expect(text`${quote('x')}`.bb).toBe('>>x')
    expect(text`a[br]${quoteMessage({ name: 'A', time: '1' }, 'x')}b`.bb).toBe(`a[br]${DASHES}\nA [1]\nx\n${DASHES}\nb`)
  })

  test('that follow one another stay two', () => {
    for (const made of [join([quote('a'), quote('b')]), text`${quote('a')}\n${quote('b')}`]) {
      expect(shown(made.bb).marks).toEqual([
        ['quote', '||', 'a'],
        ['quote', '||', 'b'],
      ])
    }
  })

  test('carry tags from line to line', () => {
    const made = quote(link('/a', 'x\n', b('y\n\nz')), '\n', code('1\n2'))
    expect(made.bb).toBe(
      '>>[url=/a]x[/url]\n>>[url=/a][b]y[/b][/url]\n>>\n>>[url=/a][b]z[/b][/url]\n>>[code]1\n2[/code]',
    )
    expect(shown(made.bb).marks.map(([kind]) => kind)).toEqual(['quote', 'link', 'link', 'b', 'link', 'b', 'code'])
  })

  test('name their author, whatever the name is', () => {
    const header = { name: '>> Ann\n[ops]', time: '14:05', message: { dialog: 'chat5', id: 9 } } as const
    expect(shown(quoteMessage(header, 'x').bb).marks).toEqual([
      ['quote', '\u200b&gt;&gt; Ann ［ops］|14:05|chat5/9', 'x\n'],
    ])
  })
})

describe('labels and addresses', () => {
  test.each<[string, Text, string]>([
    ['a label is one line', user(7, ' a\n\tb  c '), '[user=7]a b c[/user]'],
    ['brackets of a command', send('x', '[a] <b>'), '[send=x]［a］ <~b>[/send]'],
    ['signs of a date', date(clock, `5 o'clock & "x"`), `[date=${clock}]5 o＇clock ＆ ＂x＂[/date]`],
    ['words of an icon', icon('/i.png', { title: 'Full Size' }), '[icon=/i.png title=Full S~ize]'],
    ['an address', link('/a b?[c]=1&d="<é>"', 'x'), '[url=/a%20b?%5Bc%5D=1&d=%22%3Cé%3E%22]x[/url]'],
    ['an address with an entity', link('/?a&lt;&b&#36;#BR#', 'x'), '[url=/?a&lt%3B&b%26#36;#BR%23]x[/url]'],
    ['an address with dashes', link(`/${DASHES}:f09f9880:`), `[url]/${'-'.repeat(53)}%2D:f09f9880%3A[/url]`],
    [
      'code with its own end',
      code('[b] [/code] [PUT=1] #BR# :f09f9880: ['),
      '[code][b] [~/code] [~PUT=1] #~BR# :~f09f9880: [~[/code]',
    ],
    ['code that begins with a break', code('\nx'), '[code]\n\nx[/code]'],
  ])('%s', (_name, made, written) => expect(bb(made)).toBe(written))
})

test('a text is a string where one is wanted', () => {
  const made = b('x')
  expect([`${made}`, String(made), ['', made].join(''), JSON.stringify({ made })]).toEqual([
    '[b]x[/b]',
    '[b]x[/b]',
    '[b]x[/b]',
    '{"made":"[b]x[/b]"}',
  ])
})

test('a text prints as its code, and cannot be changed', () => {
  expect(inspect({ made: b('"x"') })).toBe('{ made: Text "[b]\\"x\\"[/b]" }')
  expect(Object.isFrozen(b('x'))).toBe(true)
})

test('every code is here', () => {
  const names = ['b', 'i', 'u', 's', 'size', 'color', 'link', 'user', 'chat', 'lines', 'context', 'put', 'send', 'call']
  const more = [
    'code',
    'quote',
    'quoteMessage',
    'icon',
    'img',
    'timestamp',
    'date',
    'disk',
    'rating',
    'like',
    'dislike',
  ]
  expect(Object.keys(composing)).toEqual(
    expect.arrayContaining([...names, ...more, 'br', 'me', 'loud', 'text', 'join', 'raw']),
  )
})
