import { describe, expect, test } from 'vitest'
import { ru } from '../../../src/ru.js'
import { checkText } from '../../../src/text.js'

const places = (text: string, place: 'message' | 'attach' = 'message') =>
  checkText(text, { place }).map(({ code, params }) => [code, text.slice(Number(params.start), Number(params.end))])

describe('checkText', () => {
  test.each([
    '',
    'Order 142 is late',
    'a [b]b[/b] [I]c[/I] [user=5]Ann[/user], [url=/crm/]deal[/url] [br] >>q',
    '[code][b]**x** <b>[/code]',
    '[put=/help]Help[/put] [send]Yes[/send] [call=112]112[/call]',
    '[pch=5][b]hidden[/pch]',
    '[size=20][color=#f00][b]x[/b][/color][/size] [rating=3] [like]',
    '5 > 3 and 2 * 2 = 4, snake_case, a_b_c, [1], [attach=5]',
    '/me waves',
  ])('has nothing to say about %j', text => {
    expect(checkText(text)).toEqual([])
  })

  test.each([
    ['x [b]y', [['text/unclosed-tag', '[b]']]],
    ['y[/B]', [['text/unopened-tag', '[/B]']]],
    ['[b]x[i]y[/b]z[/i]', [['text/crossed-tags', '[i]']]],
    ['[size=9]a[size=20]b[/size]c[/size]', [['text/crossed-tags', '[size=20]']]],
    [
      '[color=red]x[/color] [size=big]y[/size]',
      [
        ['text/tag-value', '[color=red]'],
        ['text/tag-value', '[size=big]'],
      ],
    ],
    ['[user=Ann]x[/user]', [['text/tag-value', '[user=Ann]']]],
    [
      '[quote]x[/quote] [Ann]',
      [
        ['text/unknown-tag', '[quote]'],
        ['text/unknown-tag', '[Ann]'],
      ],
    ],
    [
      '[chat=5][i]a[/i]\nb[/chat]',
      [
        ['text/tag-in-label', '[i]'],
        ['text/tag-in-label', '\n'],
      ],
    ],
    ['[put=/a]x[br]y[/put]', [['text/command-lines', '[put=/a]']]],
    ['[code]a#BR#b[/code]', [['text/break-in-code', '#BR#']]],
    ['[url=javascript:x]y[/url]', [['text/link-scheme', '[url=javascript:x]']]],
    ['/media/a.png', [['text/slash-word', '/med']]],
    [
      '&#91;b&#93; x',
      [
        ['text/entity', '&#91;'],
        ['text/entity', '&#93;'],
      ],
    ],
    ['[img]/a.png[/img]', [['text/img-without-space', '[img]']]],
    [
      '[user=all]Everybody[/user] [img]/a.png [/img]',
      [
        ['text/newer-tag', '[user=all]'],
        ['text/newer-tag', '[img]/a.png [/img]'],
      ],
    ],
    ['[disk=5]', [['text/disk', '[disk=5]']]],
    [
      '**a** <b>b</b> [x](https://e.com)',
      [
        ['text/markdown', '**a**'],
        ['text/html', '<b>'],
        ['text/markdown', '[x](https:'],
      ],
    ],
    [
      '</i> <b>x</B> <b>y',
      [
        ['text/html', '</i>'],
        ['text/html', '<b>'],
        ['text/html', '<b>'],
      ],
    ],
    ['a ```\nx **y**\n``` b', [['text/markdown', '```\nx **y**\n```']]],
    ['[code]&lt; <b>[/code] [code]**x**[/code] _y_', [['text/markdown', '_y_']]],
    ['[br]#BR# \n', [['message/empty-after-cleaning', '[br]#BR# \n']]],
    [' \t', [['message/empty', ' \t']]],
    ['[put][/put]', [['text/unshowable', '[put][/put]']]],
    ['[call]112[/call]', [['text/unshowable', '[call]112[/call]']]],
  ] as const)('finds in %j', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  test('knows that the entities of an attach stay as they are', () => {
    expect(places('a &lt; b', 'attach')).toEqual([])
  })

  test('has nothing to say about line breaks in an attach', () => {
    expect(places('[br]', 'attach')).toEqual([])
  })

  test('reads all of a text that the server would cut', () => {
    const text = `[code]${'x'.repeat(70_000)}<b>[/code]\n[i]`
    expect(checkText(text).map(({ code, params }) => [code, params.line, params.column])).toEqual([
      ['text/unclosed-tag', 2, 1],
    ])
  })

  test('tells line and column, and how to write it', () => {
    const [finding] = checkText('Order 5\n is [color=red]late[/color]')
    expect(finding?.params).toMatchObject({ line: 2, column: 5, start: 12, end: 23, form: '[color=#ff0000]…[/color]' })
    expect(finding?.severity).toBe('warning')
    expect(checkText('[b]', { language: ru })[0]?.message).toContain('не закрыт')
  })

  test.each([undefined, null, 5, {}, []])('takes %j for no text', value => {
    expect(checkText(value as unknown as string)).toEqual([])
  })
})
