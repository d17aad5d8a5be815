import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { attach, imbot, keyboard, menu, message } from '../../../src/index.js'
import { renderText, ruPreview, type TerminalOptions } from '../../../src/preview.js'

/** The lines, without the frame around the bubble. */
function drawn(value: unknown, options?: TerminalOptions): readonly string[] {
  const lines = renderText(value, options).split('\n').slice(0, -1)
  return lines.filter(line => !/^[╭╰]/.test(line)).map(line => line.replace(/^│ (.*?) *│$/, '$1'))
}

describe('a message', () => {
  test('is a bubble with an attach in it, and a keyboard below', () => {
    const order = message('Order [b]#142[/b]')
      .attach(attach().message('Two items'))
      .keyboard(
        keyboard()
          .command('Take', 'take', { display: 'line' })
          .put('Ask', '/ask', { display: 'line' })
          .row()
          .put('No', 'no', { display: 'line' }),
      )
    expect(renderText(order)).toBe(
      [
        '╭─────────────╮',
        '│ Order #142  │',
        '│             │',
        '│ ┃ Two items │',
        '╰─────────────╯',
        ' [ Take ] [ Ask ]',
        ' [ No ]',
        '',
      ].join('\n'),
    )
  })

  test.each([20, 40, 120])('fits into %i columns, and is never wider than a bubble', width => {
    const lines = renderText(message('x'.repeat(300)), { width }).split('\n')
    expect(Math.max(...lines.map(line => line.length))).toBe(Math.min(width, 74))
  })

  test('of a refused call tells the refusal first', () => {
    const [first, ...others] = drawn({ method: 'imbot.message.add', params: { BOT_ID: 39, MESSAGE: 'Hi' } })
    expect(first).toMatch(/^✗ .*DIALOG_ID_EMPTY/)
    expect(others).toContain('Hi')
  })

  test('of an update tells what it leaves', () => {
    expect(drawn(imbot.message.update({ botId: 39, messageId: 5 }, message('Hi')))[0]).toBe(
      '• As it was before: ATTACH, KEYBOARD, MENU.',
    )
  })

  test('is the stored form, and marks tell what is dropped', () => {
    const buttons = [{ TEXT: 'Idle' }, { TEXT: ' Open ', LINK: '/a/', DISPLAY: 'LINE' }]
    expect(drawn(buttons)).toEqual([' [ Open ]'])
    const marked = drawn(buttons, { marks: true, language: ruPreview })
    expect(marked[1]).toMatch(/^ ✗ пропадёт \[0\]: /)
    expect(marked[0]).toBe(' [ Open ]')
  })
})

test('of many findings beside the message the first are told', () => {
  const lines = drawn({ ATTACH: [], KEYBOARD: Array.from({ length: 150 }, () => ({})) }, { marks: true, width: 200 })
  expect(lines.filter(line => line.startsWith('✗ KEYBOARD['))).toHaveLength(100)
  expect(lines.filter(line => line.startsWith('• '))).toEqual(['• And more of them: 51.'])
})

describe('texts', () => {
  test('quotes, code and pictures', () => {
    const text =
      '>>one\n>>two\n[code]a\nb[/code][url=https://a.example/b/c.png]https://a.example/b/c.png[/url] [rating=3]'
    expect(drawn(message(text))).toEqual(['▎ one', '▎ two', '', '▎ a', '▎ b', '[▣ c.png] ★★★'])
  })

  test('a link has its address behind it, unless it is its text', () => {
    const text = '[url=https://a.example/x]Here[/url] or [url]https://b.example/[/url]'
    expect(drawn(message(text))).toEqual(['Here <https://a.example/x> or https://b.example/'])
  })

  test('nothing steers the terminal', () => {
    const evil = '\u001b[31mred\u001b]0;title\u0007\r\u009b2J\u202eback\ud800'
    const card = attach().grid('row', rows => rows.add(evil, evil))
    for (const value of [message(`a${evil}`).attach(card).keyboard(keyboard().put(evil, evil))]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(renderText(value)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
      expect(renderText(value)).toContain('�[31mred�]0;title�')
    }
  })
})

describe('attaches', () => {
  test.each([
    [attach().user({ name: 'Ann', avatar: 'https://a.example/a.png' }), ['┃ ◍ Ann']],
    [attach().user({ name: 'Ann', link: 'https://a.example/' }), ['┃ ● Ann <https://a.example/>']],
    [
      attach().link({ name: 'Page', link: 'https://a.example/p', desc: 'It is [b]late[/b]' }),
      ['┃ Page <https://a.example/p>', '┃ It is late'],
    ],
    [
      attach().richLink({ link: 'https://a.example/p', desc: 'As [b]typed[/b]', preview: 'https://a.example/q.png' }),
      ['┃ https://a.example/p', '┃ As [b]typed[/b]', '┃ [▣ q.png]'],
    ],
    [
      attach().richLink({ link: 'https://a.example/p', name: 'Tom &amp; Co', desc: '&lt;b&gt; &amp;amp;' }),
      ['┃ Tom & Co <https://a.example/p>', '┃ <b> &amp;'],
    ],
    [
      attach().image([{ link: 'https://a.example/1.png', name: 'One', width: 20, height: 10 }, { link: '/2.png' }]),
      ['┃ [▣ One 20×10] [▣ 2.png]'],
    ],
    [attach().file({ link: '/r.pdf', name: 'r.pdf', size: 2048 }), ['┃ ▤ r.pdf </r.pdf> 2 KB']],
    [attach().delimiter({ size: 80 }), ['┃ ──────────']],
    [attach().delimiter({ size: 9000 }).message('x'), [`┃ ${'─'.repeat(68)}`, '┃ x']],
  ])('block %#', (card, lines) => expect(drawn(card)).toEqual(lines))

  const grid = (display: 'row' | 'line' | 'block') =>
    attach().grid(display, rows => rows.add('Name', 'of three words', { width: 80 }).add('B', '2', { width: 80 }))

  test('a grid in its displays', () => {
    expect(drawn(grid('row'))).toEqual(['┃ Name       of three words', '┃ B          2'])
    expect(drawn(grid('line'))).toEqual(['┃ Name       B', '┃ of three   2', '┃ words'])
    expect(drawn(grid('block'))).toEqual(['┃ Name', '┃ of three', '┃ words', '┃ B', '┃ 2'])
    expect(drawn(grid('row'), { client: 'mobile' })).toEqual(drawn(grid('block')))
  })

  test('no line is wider than it should be, where a wide character has less than its columns', () => {
    const rows = (display: 'row' | 'line') =>
      attach().grid(display, rows => {
        let all = rows
        for (let row = 0; row < 20; row++) all = all.add('中', '文'.repeat(20), { width: 1 })
        return all
      })
    const texts = [rows('row'), rows('line')].map(card => renderText(card, { width: 20 }))
    const buttons = Array.from({ length: 20 }, () => ({
      TEXT: '中',
      LINK: 'https://a.example/',
      DISPLAY: 'LINE',
      WIDTH: 1,
    }))
    for (const text of [...texts, renderText({ KEYBOARD: buttons }, { width: 20 })])
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(20)
  })

  test('a TABLE, which only the old client draws', () => {
    const table = { GRID: [{ DISPLAY: 'TABLE', NAME: 'A', VALUE: '1' }] }
    expect(drawn({ ATTACH: [table, { MESSAGE: 'x' }] })).toEqual(['┃ x'])
    expect(drawn({ ATTACH: [table] }, { marks: true })).toContain('┃ not shown here: A')
    expect(drawn({ ATTACH: [table] }, { client: 'legacy' })).toEqual(['┃ A      1'])
  })

  test('wide characters stand in columns', () => {
    const card = attach().grid('row', rows => rows.add('三三', '1', { width: 64 }).add('B', '👍🏽', { width: 64 }))
    expect(drawn(card)).toEqual(['┃ 三三     1', '┃ B        👍🏽'])
  })
})

describe('keyboards and menus', () => {
  test('a button of its own line is wide, or as wide as it is told', () => {
    const buttons = keyboard().put('Wide', 'x').put('Told', 'x', { width: 96 })
    expect(drawn(buttons)).toEqual([' [           Wide           ]', ' [   Told   ]'])
  })

  test('buttons for other machines are left out, and told if asked', () => {
    const button = keyboard().put('Go', 'x', { context: 'mobile' })
    expect(drawn(button)).toEqual(['• Nothing to show.'])
    expect(drawn(button, { client: 'mobile' })).toEqual([' [            Go            ]'])
    expect(drawn(button, { marks: true }).join()).toContain('not shown here: Go')
  })

  test('the menu is a matter of the old client', () => {
    const order = message('Hi').menu(menu().send('A & B', 'done'))
    expect(drawn(order)).toEqual(['Hi'])
    expect(drawn(order, { client: 'legacy' })).toEqual(['Hi', 'Context menu', '• A & B'])
  })
})

describe('colours', () => {
  const button = keyboard().put('Go', 'x', { colorToken: 'alert', display: 'line' })

  test.each([
    ['full', '\u001b[48;2;255;87;82m'],
    [256, '\u001b[48;5;210m'],
    [16, '\u001b[101m'],
  ] as const)('of %s', (colors, background) => {
    const text = renderText(button, { colors })
    expect(text).toContain(background)
    expect(stripVTControlCharacters(text)).toBe('   Go  \n')
  })

  test('of a link take the place of its address', () => {
    const text = renderText(message('[url=https://a.example/x]Here[/url]'), { colors: 'full' })
    expect(text).toContain('\u001b[4m')
    expect(stripVTControlCharacters(text)).toContain('│ Here │')
  })

  test('of the old client are those of the message', () => {
    const old = keyboard().put('Go', 'x', { bgColor: '#29B36B', textColor: '#010203' })
    expect(renderText(old, { client: 'legacy', colors: 'full' })).toContain('\u001b[48;2;41;179;107m')
    expect(renderText(old, { colors: 'full' })).not.toContain('41;179;107')
  })
})

test.each([
  [{ width: 5 }, 'width is 5: give whole columns, from 20 to 1000.'],
  [{ width: Number.NaN }, 'width is NaN'],
  [{ colors: 8 }, 'colors is 8: give "none" or 16 or 256 or "full".'],
  [{ part: 'buttons' }, 'part is "buttons": give "attach" or "keyboard" or "menu".'],
])('%j is refused', (options, said) => {
  // @ts-expect-error: what JavaScript lets through
  expect(() => renderText(message('Hi'), options)).toThrow(said)
})
