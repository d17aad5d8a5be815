import { describe, expect, test } from 'vitest'
import { type ExplainedElement, explain } from '../../../src/explain.js'
import { attach, imbot, keyboard, menu, message } from '../../../src/index.js'
import { ruExplain } from '../../../src/ru.js'

const add = (params: object) => ({
  method: 'imbot.message.add',
  params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hello', ...params },
})

function elementAt(value: unknown, ...path: readonly (string | number)[]): ExplainedElement {
  const found = explain(value).elements.find(element => JSON.stringify(element.path) === JSON.stringify(path))
  if (found === undefined) throw new Error('No element stands there')
  return found
}

describe('the verdict comes first', () => {
  test.each([
    [
      'whole',
      add({ KEYBOARD: [{ TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }] }),
      'OK',
      /keeps all of it as it is written\.$/,
    ],
    ['whole', add({ MENU: [{ TEXT: 'Open', LINK: '/crm/' }] }), 'OK', /But not all of it works or shows as it seems/],
    ['changed', add({ KEYBOARD: [{ TEXT: ' Open', LINK: '/crm/', DISPLAY: 'LINE' }] }), 'OK', /comes out otherwise/],
    [
      'lossy',
      add({ KEYBOARD: [{ TEXT: 'Open', LINK: '/crm/' }, { TEXT: 'x' }] }),
      'OK',
      /Elements that are lost: 1\.$/,
    ],
    [
      'refused',
      add({ KEYBOARD: [[{ TEXT: 'Open', LINK: '/' }]] }),
      'KEYBOARD_ERROR',
      /^The server refuses the call: KEYBOARD_ERROR \(HTTP 400\)\. The reason: KEYBOARD\[0\]: This is a row of buttons/,
    ],
    [
      'refused',
      add({ ATTACH: [{ GRID: { NAME: 'x' } }] }),
      'CRASH',
      /answers HTTP 500\. The reason: ATTACH\[0\]\.GRID/,
    ],
    [
      'refused',
      { method: 'imbot.message.update', params: { MESSAGE_ID: 5, ATTACH: 'N', KEYBOARD: [{ TEXT: 'x' }] } },
      'KEYBOARD_ERROR',
      /By then it has stored ATTACH, and does not take it back\./,
    ],
    ['refused', add({ MESSAGE: '[br]' }), 'EMPTY_MESSAGE', /EMPTY_MESSAGE \(HTTP 400\)/],
    [
      'refused',
      { method: 'im.notify', params: { USER_ID: 5, MESSAGE: '[br]' } },
      'OK',
      /answers false, and sends nothing/,
    ],
    ['refused', [{ TEXT: 'x' }], 'KEYBOARD_ERROR', /^The server refuses it: KEYBOARD_ERROR\. The reason: \[0\]:/],
  ] as const)('%s', (outcome, value, verdict, headline) => {
    const explanation = explain(value)
    expect(explanation).toMatchObject({ outcome, verdict })
    expect(explanation.headline).toMatch(headline)
    expect(explanation.toText().startsWith(explanation.headline)).toBe(true)
  })
})

describe('what becomes of an element', () => {
  const buttons = [
    { TEXT: 'Kept', LINK: 'https://example.com/?a=1&b=2', DISPLAY: 'LINE' },
    { TEXT: ' Trimmed ', LINK: '/', WIDTH: '120px', ICON: 'x', DISPLAY: 'LINE' },
    { TEXT: 'Lost' },
    [{ TEXT: 'In a row', LINK: '/' }],
  ]

  test('kept, changed or dropped, with what is stored', () => {
    const { elements } = explain(add({ KEYBOARD: buttons }))
    expect(elements.map(({ kind, fate, path }) => [kind, fate, path.length])).toEqual([
      ['param', 'kept', 1],
      ['param', 'kept', 1],
      ['text', 'kept', 1],
      ['keyboard', 'changed', 1],
      ['button', 'kept', 2],
      ['button', 'changed', 2],
      ['button', 'dropped', 2],
      ['buttonRow', 'dropped', 2],
      ['button', 'dropped', 3],
    ])
    expect(elements[4]?.stored).toMatchObject({ TEXT: 'Kept', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'base' })
    expect(elements[6]).not.toHaveProperty('stored')
  })

  test('each change with both sides, and the findings that are its own', () => {
    const { changes, diagnostics } = elementAt(add({ KEYBOARD: buttons }), 'KEYBOARD', 1)
    expect(changes).toEqual([
      { key: 'TEXT', before: ' Trimmed ', after: 'Trimmed' },
      { key: 'WIDTH', before: '120px', after: 120 },
      { key: 'ICON', before: 'x' },
    ])
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['field/number-cast', 'key/unknown'])
  })

  test('a part that the method does not read is dropped with all that is in it', () => {
    const call = { method: 'im.notify', params: { USER_ID: 5, MESSAGE: 'x', KEYBOARD: [{ TEXT: 'x', LINK: '/' }] } }
    expect(elementAt(call, 'KEYBOARD').fate).toBe('dropped')
    expect(elementAt(call, 'KEYBOARD', 0).fate).toBe('dropped')
  })

  test('an update of v2 loses a list of blocks, and an add keeps it', () => {
    const fields = { attach: [{ MESSAGE: 'a' }] }
    const update = { method: 'imbot.v2.Chat.Message.update', params: { botId: 39, messageId: 5, fields } }
    const send = { method: 'imbot.v2.Chat.Message.send', params: { botId: 39, dialogId: 'chat5', fields } }
    expect(elementAt(update, 'fields', 'attach', 0, 'MESSAGE').fate).toBe('dropped')
    expect(elementAt(send, 'fields', 'attach', 0, 'MESSAGE').fate).toBe('kept')
  })

  test('a part that is cleared shows that the old one goes', () => {
    const call = { method: 'imbot.message.update', params: { MESSAGE_ID: 5, KEYBOARD: 'N' } }
    expect(elementAt(call, 'KEYBOARD')).toMatchObject({ fate: 'kept', shows: { web: 'nothing: the old one goes' } })
  })

  test('users, rows, images and both kinds of one block are elements of their own', () => {
    const value = [
      { USER: [{ NAME: 'Ann' }, { NAME: '' }] },
      { GRID: [{ NAME: 'a', VALUE: 'b' }, []] },
      { IMAGE: [{ LINK: '/a.png' }, { LINK: '#' }] },
      { MESSAGE: 'x', DELIMITER: { SIZE: 5 } },
    ]
    expect(explain(value).elements.map(({ title, fate }) => `${title}: ${fate}`)).toEqual([
      'attach: changed',
      'user "Ann": kept',
      'user: dropped',
      'grid row "a": kept',
      'grid row: dropped',
      'image "/a.png": kept',
      'image "#": dropped',
      'paragraph "x": kept',
      'delimiter: dropped',
    ])
  })

  test('the text is shown as it is stored, and says how long it is', () => {
    expect(elementAt(add({ MESSAGE: ' a[br]b ' }), 'MESSAGE')).toMatchObject({
      fate: 'changed',
      stored: 'a\nb',
      size: { chars: 3, maxChars: 20_000 },
    })
  })
})

describe('what the clients show', () => {
  test.each([
    [
      { TEXT: 'x', LINK: '/', DISPLAY: 'LINE', BG_COLOR: '#29b36b' },
      /beside its neighbours; ground rgba\(255,255,255,\.7\), text #525c69 \(token base\)$/,
      /in #29b36b$/,
      /token base$/,
    ],
    [{ TEXT: 'x', LINK: '/', BG_COLOR_TOKEN: 'alert' }, /225 px .*ground #ff5752/, /225 px/, /token alert/],
    [{ TEXT: 'x', LINK: '/', WIDTH: 90, DISABLED: 'Y' }, /of 90 px.*; pale$/, /of 90 px; pale$/, /token base/],
    [{ TEXT: 'x', LINK: '/', CONTEXT: 'MOBILE' }, /^nothing$/, /225 px/, /token base/],
    [{ TEXT: 'x', LINK: '/', CONTEXT: 'DESKTOP' }, /225 px/, /225 px/, /^nothing$/],
    [{ TYPE: 'NEWLINE' }, /no row to end$/, /no row to end$/, /no row to end$/],
  ])('of a button: %j', (button, web, oldWeb, mobile) => {
    const shows = elementAt(add({ KEYBOARD: [button] }), 'KEYBOARD', 0).shows
    expect(shows?.web).toMatch(web)
    expect(shows?.oldWeb).toMatch(oldWeb)
    expect(shows?.mobile).toMatch(mobile)
  })

  test.each([
    [
      { GRID: [{ NAME: 'a', VALUE: 'b', DISPLAY: 'ROW', COLOR: '#f00' }] },
      ['GRID', 0],
      /on the left/,
      /the value in #f00$/,
      /above the value$/,
    ],
    [{ GRID: [{ NAME: 'a', DISPLAY: 'TABLE' }] }, ['GRID', 0], /^nothing$/, /on the left/, /above/],
    [{ GRID: [{ NAME: 'a', COLOR_TOKEN: 'alert' }] }, ['GRID', 0], /in #ff5752$/, /above/, /in #ff5752$/],
    [
      { DELIMITER: { SIZE: 100, COLOR: '#abc' } },
      ['DELIMITER'],
      /100 px in #abc/,
      /100 px in #abc/,
      /whatever its size/,
    ],
    [{ USER: { NAME: 'a', USER_ID: 5 } }, ['USER'], /drawn person.*no link/, /opens the dialog/, /^not known$/],
    [{ FILE: { LINK: '/a.pdf' } }, ['FILE'], /an icon/, /"Download"/, /^not known$/],
    [{ RICH_LINK: { LINK: '/a' } }, ['RICH_LINK'], /page preview/, /^not known$/, /^not known$/],
  ])('of a block: %j', (block, path, web, oldWeb, mobile) => {
    const shows = elementAt([block], 0, ...path).shows
    expect(shows?.web).toMatch(web)
    expect(shows?.oldWeb).toMatch(oldWeb)
    expect(shows?.mobile).toMatch(mobile)
  })

  test('of a menu: only the old web client anything', () => {
    const { shows } = elementAt(menu().send('Done', 'done'), 'ITEMS', 0)
    expect(shows).toEqual({
      web: 'nothing',
      oldWeb: 'an entry in the context menu of the message',
      mobile: 'not known',
    })
  })

  test('of the attach itself: the bar', () => {
    const { shows } = elementAt(attach({ colorToken: 'alert', color: '#29619b' }).message('x'))
    expect(shows?.web).toBe('a bar on the left in #ff5752 (token alert)')
    expect(shows?.oldWeb).toBe('a bar on the left in #29619b')
  })
})

describe('what a press does', () => {
  const pressOf = (button: object, params: object = {}) =>
    elementAt(add({ KEYBOARD: [{ TEXT: 'x', ...button }], ...params }), 'KEYBOARD', 0).press

  test.each([
    [{ LINK: 'https://example.com/?a=1&b=2' }, { does: 'open', value: 'https://example.com/?a=1&b=2' }],
    [
      { COMMAND: '/take', COMMAND_PARAMS: '142', BLOCK: 'Y' },
      { does: 'command', value: 'take', params: '142', botId: 39, blocks: true },
    ],
    [
      { ACTION: 'PUT', ACTION_VALUE: '/help' },
      { does: 'put', value: '/help' },
    ],
    [
      { ACTION: 'CALL', ACTION_VALUE: '+7999' },
      { does: 'call', value: '+7999' },
    ],
    [{ ACTION: 'HELP', ACTION_VALUE: '142' }, { does: 'unhandled' }],
    [{ APP_ID: 5 }, { does: 'app', value: '5' }],
    [{ LINK: '/', DISABLED: 'Y' }, { does: 'disabled' }],
  ])('%j', (button, press) => {
    expect(pressOf(button)).toMatchObject(press)
  })

  test('the bot is named where the call names it', () => {
    expect(pressOf({ COMMAND: 'take' })?.sentence).toBe('sends the command /take to the bot 39')
    expect(pressOf({ COMMAND: 'take it' }, { BOT_ID: undefined })?.sentence).toBe(
      'sends the command "/take it" to the bot of the call',
    )
  })

  test('of a menu a command is sent only with params', () => {
    const { web, oldWeb } = { web: 'nothing', oldWeb: 'an entry in the context menu of the message' }
    const call = add({
      MENU: [
        { TEXT: 'a', COMMAND: 'take' },
        { TEXT: 'b', COMMAND: 'take', COMMAND_PARAMS: '142' },
        { TEXT: 'c', LINK: '/', CONTEXT: 'MOBILE' },
        { TEXT: 'd', LINK: '/', DISABLED: 'Y' },
      ],
    })
    const items = [0, 1, 2, 3].map(index => elementAt(call, 'MENU', index))
    expect(items.map(({ press }) => press?.does)).toEqual(['withoutParams', 'command', 'open', 'disabled'])
    expect(items.map(({ shows }) => shows)).toMatchObject([
      { web, oldWeb },
      { web, oldWeb },
      { web, oldWeb: 'nothing' },
      { web, oldWeb: expect.stringContaining('; pale') },
    ])
  })

  test('nothing where the element is dropped', () => {
    expect(pressOf({})).toBeUndefined()
  })
})

test('calls and builders are explained as what they send', () => {
  const call = imbot.message.add(
    { botId: 39, dialogId: 'chat5' },
    message('Hello').keyboard(keyboard().link('Open', '/crm/')),
  )
  expect(explain(call)).toEqual(explain(call.toRequest()))
  expect(explain(keyboard().link('Open', '/crm/')).elements.map(({ kind }) => kind)).toEqual(['keyboard', 'button'])
})

test('the whole text in both languages', () => {
  const request = add({
    MESSAGE: 'Choose',
    KEYBOARD: [{ TEXT: 'Take', COMMAND: 'take', display: 'line' }, { TEXT: 'x' }],
  })
  expect(explain(request).toText()).toBe(
    [
      'The server takes the call without a word, and drops a part of it. Elements that are lost: 1.',
      '',
      'What becomes of it:',
      '  BOT_ID: parameter: kept',
      '  DIALOG_ID: parameter: kept',
      '  MESSAGE: text "Choose", 6 of 20000 characters: kept',
      '      shows: the text with its BB code',
      '  KEYBOARD: keyboard, 189 of 59999 characters: changed (keyboard/without-display)',
      '  KEYBOARD[0]: button "Take": changed (key/case)',
      '      display: "line" → left out',
      '      web: a button of 225 px on a line of its own; ground rgba(255,255,255,.7), text #525c69 (token base)',
      '      old web: a button of 225 px on a line of its own',
      '      mobile: a button in the colour of the token base',
      '      a press: sends the command /take to the bot 39',
      '  KEYBOARD[1]: button "x": dropped (keyboard/button-without-action)',
      '',
      'What to do:',
      '  1. KEYBOARD[1]: The button does nothing, and the server drops it. Give LINK, COMMAND, ACTION with ACTION_VALUE, or APP_ID. (keyboard/button-without-action)',
      '  2. KEYBOARD[0].display: The key "display" is not read: keys inside the parts are in upper case. Write DISPLAY. (key/case)',
      '  3. KEYBOARD: Buttons without DISPLAY: 1. Such a button becomes a block of 225 px on a line of its own. Write LINE to put buttons side by side. (keyboard/without-display)',
    ].join('\n'),
  )
  const russian = explain(request, { language: ruExplain }).toText()
  expect(russian).toMatch(/^Сервер молча примет вызов, но часть отбросит\. Пропадёт элементов: 1\./)
  expect(russian).toContain('KEYBOARD[1]: кнопка "x": пропадёт (keyboard/button-without-action)')
  expect(russian).toContain('нажатие: отправляет команду /take боту 39')
})
