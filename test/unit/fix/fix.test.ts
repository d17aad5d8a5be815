import { describe, expect, test } from 'vitest'
import { type Fix, fix } from '../../../src/fix.js'
import { attach, check, imbot, keyboard, message } from '../../../src/index.js'
import { ruFix } from '../../../src/ru.js'

const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params },
})
const v2 = (name: 'send' | 'update', fields: object) => ({
  method: `imbot.v2.Chat.Message.${name}`,
  params: { botId: 39, ...(name === 'send' ? { dialogId: 'chat5' } : { messageId: 5 }), fields },
})
const open = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }

interface Case {
  readonly value: unknown
  readonly codes: readonly Fix['code'][]
  readonly fixed: unknown
}

/** Each safe correction: what is given, what is done, and what comes of it. */
const cases: Readonly<Record<string, Case>> = {
  'a key in lower case': {
    value: [{ USER: { name: 'Ann' } }],
    codes: ['key-case'],
    fixed: [{ USER: { NAME: 'Ann' } }],
  },
  'a block in lower case': { value: [{ message: 'Hi' }], codes: ['key-case'], fixed: [{ MESSAGE: 'Hi' }] },
  'a key and a word, one behind the other': {
    value: [{ text: 'Open', LINK: '/crm/', display: 'line' }],
    codes: ['key-case', 'key-case', 'word-case'],
    fixed: [open],
  },
  'a new line in lower case': {
    value: [open, { TYPE: 'newline' }, open],
    codes: ['word-case'],
    fixed: [open, { TYPE: 'NEWLINE' }, open],
  },
  'a token in upper case': {
    value: [{ ...open, BG_COLOR_TOKEN: 'PRIMARY' }],
    codes: ['word-case'],
    fixed: [{ ...open, BG_COLOR_TOKEN: 'primary' }],
  },
  'a flag as a boolean': {
    value: [{ ...open, DISABLED: true }],
    codes: ['flag'],
    fixed: [{ ...open, DISABLED: 'Y' }],
  },
  'URL_PREVIEW: true, which turns the preview off': {
    value: add({ URL_PREVIEW: true }),
    codes: ['flag'],
    fixed: add({ URL_PREVIEW: 'Y' }),
  },
  'a word for yes in a field of v2': {
    value: v2('send', { message: 'Hello', urlPreview: 'yes' }),
    codes: ['flag'],
    fixed: v2('send', { message: 'Hello', urlPreview: true }),
  },
  'an old display': {
    value: [
      {
        GRID: [
          { NAME: 'A', VALUE: 'B', DISPLAY: 'COLUMN' },
          { NAME: 'A', DISPLAY: 'CARD' },
        ],
      },
    ],
    codes: ['display-name', 'display-name'],
    fixed: [
      {
        GRID: [
          { NAME: 'A', VALUE: 'B', DISPLAY: 'ROW' },
          { NAME: 'A', DISPLAY: 'LINE' },
        ],
      },
    ],
  },
  'colours of every kind': {
    value: { BLOCKS: [{ GRID: [{ NAME: 'A', COLOR: '#ff0000' }] }], COLOR: '#29619b' },
    codes: ['nearest-token', 'nearest-token'],
    fixed: {
      BLOCKS: [{ GRID: [{ NAME: 'A', COLOR: '#ff0000', COLOR_TOKEN: 'alert' }] }],
      COLOR: '#29619b',
      COLOR_TOKEN: 'primary',
    },
  },
  'rows of buttons': {
    value: [[open, open], [open], []],
    codes: ['rows-to-new-lines'],
    fixed: [open, open, { TYPE: 'NEWLINE' }, open],
  },
  'rows whose buttons are broken too': {
    value: [[{ text: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }], [open]],
    codes: ['rows-to-new-lines', 'key-case'],
    fixed: [open, { TYPE: 'NEWLINE' }, open],
  },
  'new lines that end no row': {
    value: [{ TYPE: 'NEWLINE' }, open, { TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }, open],
    codes: ['leave-out-new-line', 'leave-out-new-line'],
    fixed: [open, { TYPE: 'NEWLINE' }, open],
  },
  'a part as a string': {
    value: add({ KEYBOARD: JSON.stringify([open]) }),
    codes: ['parse-string'],
    fixed: add({ KEYBOARD: [open] }),
  },
  'an attach as a string, with escaped slashes that its parser does not know': {
    value: add({ ATTACH: '[{"IMAGE":{"LINK":"https:\\/\\/example.com\\/a.png"}}]' }),
    codes: ['parse-string'],
    fixed: add({ ATTACH: [{ IMAGE: { LINK: 'https://example.com/a.png' } }] }),
  },
  'a keyboard as a JavaScript literal': {
    value: add({ KEYBOARD: "[{'TEXT': 'Open', 'LINK': '/crm/', 'DISPLAY': 'LINE',}]" }),
    codes: ['parse-string'],
    fixed: add({ KEYBOARD: [open] }),
  },
  'delimiters without a size': {
    value: [{ MESSAGE: 'a' }, { DELIMITER: {} }, { DELIMITER: true }],
    codes: ['delimiter-size', 'delimiter-size'],
    fixed: [{ MESSAGE: 'a' }, { DELIMITER: { SIZE: 200 } }, { DELIMITER: { SIZE: 200 } }],
  },
  'empty parts of a new message': {
    value: add({ ATTACH: '', KEYBOARD: [], MENU: { ITEMS: [] } }),
    codes: ['leave-out-empty', 'leave-out-empty', 'leave-out-empty'],
    fixed: add({}),
  },
  'an empty attach, which v2 refuses': {
    value: v2('send', { message: 'Hello', attach: [] }),
    codes: ['leave-out-empty'],
    fixed: v2('send', { message: 'Hello' }),
  },
  'empty rows, and the block that they leave empty': {
    value: [{ MESSAGE: 'a' }, { GRID: [[], { NAME: '', VALUE: null }] }],
    codes: ['leave-out-empty', 'leave-out-empty', 'leave-out-empty'],
    fixed: [{ MESSAGE: 'a' }],
  },
  'a mail address in a block': {
    value: [{ LINK: { NAME: 'Write', LINK: 'mailto:a@b.c', DESC: 'any time' } }],
    codes: ['mail-to-text'],
    fixed: [{ MESSAGE: '[url=mailto:a@b.c]Write[/url]\nany time' }],
  },
  'a phone number in a block': {
    value: [{ LINK: { NAME: 'Call', LINK: 'tel:+7 999' } }],
    codes: ['phone-to-text'],
    fixed: [{ MESSAGE: '[call=+7 999]Call[/call]' }],
  },
  'a phone number on a button': {
    value: [{ ...open, LINK: 'tel:+7999' }],
    codes: ['phone-to-call'],
    fixed: [{ TEXT: 'Open', ACTION: 'CALL', ACTION_VALUE: '+7999', DISPLAY: 'LINE' }],
  },
  'an address in upper case': {
    value: [{ ...open, LINK: 'HTTPS://Example.com/A' }],
    codes: ['url-case'],
    fixed: [{ ...open, LINK: 'https://Example.com/A' }],
  },
  'an address behind a space': { value: [{ ...open, LINK: ' /crm/' }], codes: ['url-space'], fixed: [open] },
  'numbers where text belongs': {
    value: [{ MESSAGE: 142 }, { GRID: [{ NAME: 'Count', VALUE: 0 }] }],
    codes: ['number-to-text', 'number-to-text'],
    fixed: [{ MESSAGE: '142' }, { GRID: [{ NAME: 'Count', VALUE: '0' }] }],
  },
  'a number as MESSAGE': { value: add({ MESSAGE: 142 }), codes: ['number-to-text'], fixed: add({ MESSAGE: '142' }) },
  'text where a number belongs': {
    value: [{ ...open, WIDTH: '120px' }],
    codes: ['text-to-number'],
    fixed: [{ ...open, WIDTH: 120 }],
  },
  'what nobody reads': {
    value: [{ ...open, BLOCK: 'Y', OFF_BG_COLOR: '#fff', WIDTH: 0 }],
    codes: ['leave-out-unread', 'leave-out-unread', 'leave-out-unread'],
    fixed: [open],
  },
  'a single button in the place of the list': {
    value: add({ KEYBOARD: open }),
    codes: ['put-into-list'],
    fixed: add({ KEYBOARD: [open] }),
  },
  'a single row in the place of the list': {
    value: [{ GRID: { NAME: 'A', VALUE: 'B' } }],
    codes: ['put-into-list'],
    fixed: [{ GRID: [{ NAME: 'A', VALUE: 'B' }] }],
  },
  'a whole attach in a list': {
    value: add({ ATTACH: [{ BLOCKS: [{ MESSAGE: 'a' }] }] }),
    codes: ['take-out-of-list'],
    fixed: add({ ATTACH: { BLOCKS: [{ MESSAGE: 'a' }] } }),
  },
  'params in a list': {
    value: { method: 'im.message.add', params: [{ DIALOG_ID: 'chat5', MESSAGE: 'Hello' }] },
    codes: ['take-out-of-list'],
    fixed: { method: 'im.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: 'Hello' } },
  },
  'two kinds in one block': {
    value: [{ MESSAGE: 'a', DELIMITER: { SIZE: 100 } }, { MESSAGE: 'b' }],
    codes: ['split-block'],
    fixed: [{ MESSAGE: 'a' }, { DELIMITER: { SIZE: 100 } }, { MESSAGE: 'b' }],
  },
  'a slash': {
    value: add({ KEYBOARD: [{ TEXT: 'Take', COMMAND: '/take', DISPLAY: 'LINE' }] }),
    codes: ['command-slash'],
    fixed: add({ KEYBOARD: [{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }] }),
  },
  'a list of blocks in an update of v2': {
    value: v2('update', { attach: [{ MESSAGE: 'a' }] }),
    codes: ['blocks-key'],
    fixed: v2('update', { attach: { BLOCKS: [{ MESSAGE: 'a' }] } }),
  },
  'commands in an update of v2': {
    value: v2('update', { keyboard: [{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }] }),
    codes: ['bot-inside'],
    fixed: v2('update', { keyboard: { BOT_ID: 39, BUTTONS: [{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }] } }),
  },
  'parameters of the older methods in v2': {
    value: {
      method: 'imbot.v2.Chat.Message.send',
      params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hello', KEYBOARD: [open] },
    },
    codes: ['key-case', 'into-fields', 'into-fields'],
    fixed: {
      method: 'imbot.v2.Chat.Message.send',
      params: { BOT_ID: 39, dialogId: 'chat5', fields: { message: 'Hello', keyboard: [open] } },
    },
  },
  'a field of v2 in upper case': {
    value: v2('send', { MESSAGE: 'Hello' }),
    codes: ['key-case'],
    fixed: v2('send', { message: 'Hello' }),
  },
  'an older way to name the chat': {
    value: { method: 'im.message.add', params: { CHAT_ID: 98, MESSAGE: 'Hello' } },
    codes: ['dialog-id'],
    fixed: { method: 'im.message.add', params: { DIALOG_ID: 'chat98', MESSAGE: 'Hello' } },
  },
}

describe.each(Object.entries(cases))('%s', (_, { value, codes, fixed }) => {
  const { fixes, apply } = fix(value)

  test('is mended', () => {
    expect(fixes.map(({ code }) => code)).toEqual(codes)
    expect(apply()).toEqual(fixed)
  })

  test('and then there is nothing to mend', () => {
    expect(fix(apply()).fixes).toEqual([])
  })

  test('says what it does in Russian too', () => {
    const russian = fix(value, { language: ruFix })
    expect(russian.apply()).toEqual(fixed)
    for (const { reason } of [...fixes, ...russian.fixes]) expect(reason).not.toMatch(/\{\w+\}|undefined|\s\s/)
    for (const { reason } of russian.fixes) expect(reason).toMatch(/[а-яё]{3}/)
  })
})

describe('a fix', () => {
  test('names the place in what was given, both sides, and what it resolves', () => {
    const [first, second] = fix([{ TYPE: 'NEWLINE' }, { ...open, BG_COLOR: '#29b36b' }]).fixes
    expect(first).toMatchObject({
      path: [0],
      before: { TYPE: 'NEWLINE' },
      resolves: [{ code: 'keyboard/idle-new-line', path: [0] }],
    })
    expect(first).not.toHaveProperty('after')
    expect(second).toMatchObject({
      path: [1],
      before: { BG_COLOR: '#29b36b' },
      after: { BG_COLOR: '#29b36b', BG_COLOR_TOKEN: 'primary' },
      resolves: [{ code: 'color/without-token', path: [1, 'BG_COLOR'] }],
    })
  })

  test('has the path of the input also where something before it went', () => {
    const { fixes } = fix([{ TYPE: 'NEWLINE' }, [{ ...open, text: undefined, LINK: ' /crm/', Width: '10' }]])
    const paths = fixes.map(({ code, path }) => [code, path])
    expect(paths).toContainEqual(['url-space', [1, 0, 'LINK']])
    expect(paths).toContainEqual(['text-to-number', [1, 0, 'WIDTH']])
  })

  test('can be applied alone', () => {
    const { fixes, apply } = fix([{ ...open, LINK: ' /crm/', WIDTH: '120' }])
    expect(apply(fixes.filter(({ code }) => code === 'url-space'))).toEqual([{ ...open, WIDTH: '120' }])
    expect(apply([])).toEqual([{ ...open, LINK: ' /crm/', WIDTH: '120' }])
  })

  test('of another result is refused', () => {
    const [stranger] = fix([{ ...open, LINK: ' /crm/' }]).fixes
    expect(() => fix([open]).apply([stranger as Fix])).toThrow(/of the same result/)
  })

  test('leaves the input as it is, and gives frozen data', () => {
    const value = [{ ...open, LINK: ' /crm/' }]
    const { apply } = fix(value)
    const fixed = apply() as { LINK: string }[]
    expect(value).toEqual([{ ...open, LINK: ' /crm/' }])
    expect(Object.isFrozen(value)).toBe(false)
    expect(Object.isFrozen(fixed)).toBe(true)
    expect(Object.isFrozen(fixed[0])).toBe(true)
  })
})

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

test('builders and calls are taken as they are', () => {
  expect(fix(attach().delimiter().raw({ MESSAGE: 5 })).apply()).toEqual({
    BLOCKS: [{ DELIMITER: { SIZE: 200 } }, { MESSAGE: '5' }],
  })
  expect(fix(keyboard().link('a', ' /b', { display: 'line' })).apply()).toEqual({
    BUTTONS: [{ TEXT: 'a', LINK: '/b', DISPLAY: 'LINE' }],
  })
  const call = imbot.message.add({ dialogId: 'chat5' }, message('a').raw('URL_PREVIEW', true))
  expect(fix(call).apply()).toEqual({
    method: 'imbot.message.add',
    params: { DIALOG_ID: 'chat5', MESSAGE: 'a', URL_PREVIEW: 'Y' },
  })
})

test('what is mended is right', () => {
  const broken = add({
    KEYBOARD: [[{ text: 'Open', Link: 'HTTPS://example.com/', display: 'line' }], [{ TEXT: 5, LINK: '/' }]],
  })
  const { fixes, apply } = fix(broken)
  expect(check(broken).ok).toBe(false)
  expect(check(apply()).ok).toBe(true)
  expect(fixes.length).toBe(7)
})
