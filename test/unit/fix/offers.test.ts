import { describe, expect, test } from 'vitest'
import { fix } from '../../../src/fix.js'
import { open, v2 } from './calls.js'

describe('an offer', () => {
  const offersOf = (value: unknown) => fix(value, { botId: 39 }).offers

  test.each([
    ['two actions', [{ ...open, ACTION: 'PUT', ACTION_VALUE: 'x' }], 'which-action', 'action/second-action'],
    ['no display', [{ TEXT: 'Open', LINK: '/crm/' }], 'which-display', 'keyboard/without-display'],
    ['a foreign key', [{ TEXT: 'Open', url: '/crm/', DISPLAY: 'LINE' }], 'is-key-meant', 'key/misspelt'],
    ['a misspelt word', [{ ...open, CONTEXT: 'MOBIL' }], 'is-word-meant', 'field/unknown-word'],
    [
      'a command with more behind it',
      [{ TEXT: 'x', COMMAND: 'echo 5', DISPLAY: 'LINE' }],
      'is-command-split',
      'action/command-with-spaces',
    ],
    [
      'params that are no text',
      [{ TEXT: 'x', COMMAND: 'x', COMMAND_PARAMS: { a: 1 }, DISPLAY: 'LINE' }],
      'how-params',
      'action/params-not-text',
    ],
    ['a mail address on a button', [{ ...open, LINK: 'mailto:a@b.c' }], 'what-instead-of-mail', 'url/scheme'],
    [
      'a mail address of a user',
      [{ USER: { NAME: 'Ann', LINK: 'mailto:a@b.c' } }],
      'what-instead-of-address',
      'url/scheme',
    ],
    ['a mail address of a file', [{ FILE: { LINK: 'mailto:a@b.c' } }], 'what-instead-of-address', 'url/scheme'],
    ['a phone number on a picture', [{ IMAGE: [{ LINK: 'tel:123' }] }], 'what-instead-of-address', 'url/relative'],
    ['HTML', [{ MESSAGE: '<b>Hi</b>' }], 'is-markup-meant', 'text/html'],
    ['Markdown', [{ MESSAGE: '**Hi** [site](https://example.com/)' }], 'is-markup-meant', 'text/markdown'],
    [
      'a display that nobody draws',
      [{ GRID: [{ NAME: 'A', DISPLAY: 'TABLE' }] }],
      'is-word-meant',
      'attach/display-table',
    ],
    [
      'an empty keyboard in an update of v2',
      v2('update', { keyboard: '' }),
      'is-keyboard-cleared',
      'request/keyboard-not-cleared',
    ],
  ])('%s: is not done, and can be', (_, value, code, about) => {
    const { fixes, offers, apply } = fix(value, { botId: 39 })
    expect(fixes).toEqual([])
    expect(offers).toMatchObject([{ code, about }])
    expect(apply()).toEqual(value)
    for (const choice of offers[0]?.choices ?? []) {
      expect(choice.reason).not.toMatch(/\{\w+\}|undefined/)
      const chosen = apply([choice])
      expect(chosen).not.toEqual(value)
      const left = fix(chosen, { botId: 39 }).offers.map(offer => offer.about)
      expect(left).not.toContain(about)
    }
  })

  test('of two actions gives each, with its own fields', () => {
    const button = {
      TEXT: 'Call',
      ACTION: 'CALL',
      ACTION_VALUE: '+7999',
      COMMAND: 'call',
      COMMAND_PARAMS: 'x',
      DISPLAY: 'LINE',
    }
    const [offer] = offersOf([button])
    expect(offer?.choices.map(({ after }) => after)).toEqual([
      { ACTION: 'CALL', ACTION_VALUE: '+7999' },
      { COMMAND: 'call', COMMAND_PARAMS: 'x' },
    ])
  })

  test('turns markup into BB code', () => {
    const text = (value: string) => offersOf([{ MESSAGE: value }])[0]?.choices[0]?.after
    expect(text('**Hi** _there_ [site](https://example.com/)')).toBe(
      '[b]Hi[/b] [i]there[/i] [url=https://example.com/]site[/url]',
    )
    expect(text("<a href='https://example.com/'>Open</a>")).toBe('[url=https://example.com/]Open[/url]')
  })
})

describe('in the place of a block that cannot lead to mail or a phone', () => {
  const choicesOf = (value: unknown) => {
    const { offers, apply } = fix(value)
    return offers.flatMap(({ choices }) => choices.map(choice => apply([choice])))
  }

  test('a user stays without it, or a text follows', () => {
    const ann = { NAME: 'Ann', AVATAR: '/a.png' }
    const bob = { NAME: 'Bob', LINK: '/bob/' }
    const message = { MESSAGE: '[url=mailto:a@b.c]Ann[/url]' }
    expect(choicesOf([{ USER: [{ ...ann, LINK: 'mailto:a@b.c' }, bob] }])).toEqual([
      [{ USER: [ann, bob] }],
      [{ USER: [bob] }, message],
    ])
    expect(choicesOf([{ USER: { ...ann, LINK: 'mailto:a@b.c' } }])).toEqual([[{ USER: ann }], [message]])
  })

  test.each([
    ['RICH_LINK', { NAME: 'Call', DESC: 'now', LINK: 'tel:+7 999' }, '[call=+7 999]Call[/call]\nnow'],
    ['LINK', { PREVIEW: '/a.png', LINK: 'mailto:a@b.c' }, '[url=mailto:a@b.c]a@b.c[/url]'],
    ['FILE', { NAME: 'Letter', LINK: 'mailto:a@b.c', SIZE: 5 }, '[url=mailto:a@b.c]Letter[/url]'],
    ['IMAGE', { LINK: 'tel:123', WIDTH: 5 }, '[call=123]123[/call]'],
  ])('of %s a text is left', (kind, item, text) => {
    expect(choicesOf([{ [kind]: item }])).toEqual([[{ MESSAGE: text }]])
    expect(choicesOf({ BLOCKS: [{ [kind]: [item] }] })).toEqual([{ BLOCKS: [{ MESSAGE: text }] }])
  })

  test.each([
    ['a name that cannot stand in a link', [{ LINK: { NAME: '[b]A[/b]', LINK: 'mailto:a@b.c' } }]],
    ['a preview, which is no link', [{ LINK: { LINK: '/', PREVIEW: 'mailto:a@b.c' } }]],
    ['a row that leads to a chat', [{ GRID: [{ VALUE: 'a', CHAT_ID: 5, LINK: 'mailto:a@b.c' }] }]],
    ['a row without a value', [{ GRID: [{ NAME: 'a', LINK: 'mailto:a@b.c' }] }]],
    ['a button with another action', [{ ...open, LINK: 'tel:5', ACTION: 'PUT', ACTION_VALUE: 'a' }]],
    ['an address with more in it', [{ FILE: { LINK: 'mailto:a@b.c?subject=x' } }]],
  ])('%s has no correction', (_, value) => {
    const { fixes, offers } = fix(value)
    expect([...fixes, ...offers].map(({ code }) => code).filter(code => /mail|phone|address/.test(code))).toEqual([])
  })
})

describe('what has no safe correction is left alone', () => {
  test.each([
    ['a text that would be lost as a new line', [{ ...open, TYPE: 'newline' }]],
    ['the only block, which is empty', [{ MESSAGE: '' }]],
    ['a fragment', [{ ...open, LINK: '#' }]],
    ['a new line behind a button that is dropped', [{ TEXT: 'x' }, { TYPE: 'NEWLINE' }, open]],
    ['an attach that the message needs', v2('send', { attach: [] })],
    ['a key that is taken', [{ ...open, link: '/other/' }]],
    ['a flag that could be anything', [{ ...open, DISABLED: 'maybe' }]],
    ['a value that JSON cannot carry', [{ ...open, LINK: ' \ud800' }]],
  ])('%s', (_, value) => {
    expect(fix(value).fixes).toEqual([])
    expect(fix(value).apply()).toEqual(value)
  })
})
