import { describe, expect, test } from 'vitest'
import { toAttachCode, toCode, toKeyboardCode, toMenuCode } from '../../../src/code.js'
import { MessageError, message } from '../../../src/index.js'
import { im } from '../../../src/rest/im.js'

function lines(code: string): readonly string[] {
  return code.split('\n').filter(line => line !== '')
}

test('a whole message reads as one would write it', () => {
  const params = {
    BOT_ID: 39,
    MESSAGE_ID: 5,
    MESSAGE: 'Order [b]#142[/b]',
    ATTACH: {
      COLOR_TOKEN: 'primary',
      BLOCKS: [
        { USER: { NAME: 'Mantis', AVATAR: 'https://example.com/m.png', LINK: 'https://example.com/' } },
        { DELIMITER: { SIZE: 200, COLOR: '#c6c6c6' } },
        {
          GRID: [
            { DISPLAY: 'ROW', NAME: 'Priority', VALUE: 'High', COLOR_TOKEN: 'alert' },
            { DISPLAY: 'ROW', NAME: 'Category', VALUE: 'Requests' },
          ],
        },
      ],
    },
    KEYBOARD: [
      { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142', BG_COLOR_TOKEN: 'primary', DISPLAY: 'LINE' },
      { TYPE: 'NEWLINE' },
      { TEXT: 'Ask for help', ACTION: 'PUT', ACTION_VALUE: '/help' },
    ],
    MENU: { ITEMS: [{ TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }] },
    URL_PREVIEW: 'N',
  }
  expect(toCode({ method: 'imbot.message.update', params }).split('\n')).toEqual([
    "import { attach, imbot, keyboard, menu, message } from 'b24-message'",
    '',
    "const card = attach({ colorToken: 'primary' })",
    "  .user({ name: 'Mantis', avatar: 'https://example.com/m.png', link: 'https://example.com/' })",
    "  .delimiter({ color: '#c6c6c6' })",
    "  .grid('row', rows =>",
    "    rows.add('Priority', 'High', { colorToken: 'alert' }).add('Category', 'Requests'),",
    '  )',
    '',
    'const buttons = keyboard()',
    "  .command('Take', 'take', { params: '142', colorToken: 'primary', display: 'line' })",
    '  .row()',
    "  .put('Ask for help', '/help')",
    '',
    "const content = message('Order [b]#142[/b]')",
    '  .attach(card)',
    '  .keyboard(buttons.elements)',
    "  .menu(menu().send('Done', 'done'))",
    '  .urlPreview(false)',
    '',
    'const call = imbot.message.update({ botId: 39, messageId: 5 }, content)',
    '',
    'export const request = call.toRequest()',
    '',
  ])
})

test('a call of this package is taken as it is', () => {
  expect(lines(toCode(im.message.add({ dialogId: 'chat5' }, message('Hello'))))).toEqual([
    "import { im, message } from 'b24-message'",
    "const call = im.message.add({ dialogId: 'chat5' }, message('Hello'))",
    'export const request = call.toRequest()',
  ])
})

test('only what the builder cannot say is raw', () => {
  const buttons = [
    { TEXT: 'Open', LINK: '/' },
    { TEXT: 'Wide', LINK: '/', WIDTH: '100' },
  ]
  expect(lines(toKeyboardCode({ BUTTONS: buttons, VOTE: 'Y', NEW: 1 }))).toEqual([
    "import { keyboard } from 'b24-message'",
    "const buttons = keyboard({ vote: true }).link('Open', '/').raw({",
    "  TEXT: 'Wide',",
    "  LINK: '/',",
    "  WIDTH: '100',",
    '})',
    'export const payload = { ...buttons.payload, NEW: 1 }',
  ])
})

describe('where the call would not pass its check, the code says why', () => {
  test('it is sent all the same', () => {
    const params = { DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD: [[{ TEXT: 'Yes', COMMAND: 'yes' }]] }
    const code = toCode({ method: 'imbot.message.add', params })
    expect(lines(code).slice(-3)).toEqual([
      '// The check finds errors: keyboard/row-of-buttons, part/nothing-left.',
      '// Mend that, and take { check: false } out: with it, the request is made whatever the check says.',
      'export const request = call.toRequest({ check: false })',
    ])
  })

  test('a deletion is asked for', () => {
    const code = toCode({ method: 'imbot.message.update', params: { MESSAGE_ID: 5, MESSAGE: '' } })
    expect(code).toContain('message().delete())')
    expect(code).toContain('call.toRequest()')
  })

  test('or is an error where a text of blanks deletes', () => {
    const code = toCode({ method: 'im.message.update', params: { MESSAGE_ID: 5, MESSAGE: ' ' } })
    expect(code).toContain("message(' ')")
    expect(code).toContain('message/deletes-unasked')
  })
})

describe('where no function makes the request, it is an object around its parts', () => {
  test('a method that the package does not know', () => {
    const params = { CHAT_ID: 5, KEYBOARD: [{ TEXT: 'Open', LINK: '/' }] }
    expect(lines(toCode({ method: 'imopenlines.crm.message.add', params }))).toEqual([
      "import { keyboard } from 'b24-message'",
      '// The package has no function for this method.',
      'export const request = {',
      "  method: 'imopenlines.crm.message.add',",
      "  params: { CHAT_ID: 5, KEYBOARD: keyboard().link('Open', '/').elements },",
      '}',
    ])
  })

  test.each([
    ['im.message.update', { MESSAGE_ID: '5', MESSAGE: 'x' }, 'im.message.update() needs MESSAGE_ID, in the type'],
    ['imbot.command.answer', { MESSAGE_ID: 5 }, 'imbot.command.answer() needs COMMAND_ID, or COMMAND, in the type'],
    ['imbot.v2.Chat.Message.send', { botId: 39, dialogId: '5' }, 'imbot.v2.chat.message.send() does not write'],
    ['im.message.add', [], 'The server reads params by their names.'],
  ])('%s with %j', (method, params, why) => {
    const code = toCode({ method, params })
    expect(code).toContain(`// ${why}`)
    expect(code).not.toContain('const call')
  })
})

test('an update of v2 leaves the bot in the keyboard to the function, and keeps the short form with raw', () => {
  const method = 'imbot.v2.Chat.Message.update'
  const code = (keyboard: unknown) => toCode({ method, params: { botId: 39, messageId: 5, fields: { keyboard } } })
  const buttons = [{ TEXT: 'Open', LINK: '/' }]
  expect(code({ BOT_ID: 39, BUTTONS: buttons })).toContain("message().keyboard(keyboard().link('Open', '/'))")
  expect(code({ BOT_ID: 7, BUTTONS: buttons })).toContain(".raw('keyboard', keyboard({ botId: 7 }).link('Open', '/'))")
  expect(code(buttons)).toContain("message().raw('keyboard', keyboard().link('Open', '/').elements)")
})

test('an update of v2 leaves no bot out that the function would not put in', () => {
  const fields = { attach: { BOT_ID: 39, BLOCKS: [{ MESSAGE: 'x' }] } }
  const code = toCode({ method: 'imbot.v2.Chat.Message.update', params: { botId: 39, messageId: 5, fields } })
  expect(code).toContain("message().raw('attach', { ...card.payload, BOT_ID: 39 })")
})

test('what is no list of elements is written as it is', () => {
  expect(lines(toAttachCode('N'))).toEqual(["export const payload = 'N'"])
  expect(lines(toMenuCode([]))).toEqual(['export const payload = []'])
  expect(lines(toAttachCode({ ['__proto__']: 1 }))).toEqual(["export const payload = { ['__proto__']: 1 }"])
})

test('the quote is the one that needs fewer escapes, and half a character is an escape', () => {
  expect(lines(toAttachCode("it's"))).toEqual(['export const payload = "it\'s"'])
  expect(lines(toAttachCode('it\'s "x"'))).toEqual(["export const payload = 'it\\'s \"x\"'"])
  expect(lines(toAttachCode('\ud83d\n'))).toEqual(["export const payload = '\\ud83d\\n'"])
})

test.each([
  ['no request', undefined, 'request/not-a-request'],
  ['no params', { method: 'im.message.add' }, 'request/params-not-an-object'],
  ['a cycle', { method: 'im.message.add', params: cycle() }, 'value/cycle'],
])('there is no code of %s', (_, request, code) => {
  const error = thrown(() => toCode(request as Parameters<typeof toCode>[0]))
  expect(error).toBeInstanceOf(MessageError)
  expect((error as MessageError).diagnostics.map(one => one.code)).toEqual([code])
})

test('a value in the place of a colour may look like an object of another kind', () => {
  const buttons = [{ TEXT: 'Open', LINK: '/', BG_COLOR: { toString: 'x' }, valueOf: null }]
  expect(toKeyboardCode(buttons)).toContain("BG_COLOR: { toString: 'x' },\n")
})

test('nor of more than any message holds', () => {
  expect(thrown(() => toAttachCode({ BLOCKS: [{ MESSAGE: 'x'.repeat(3_000_000) }] }))).toBeInstanceOf(RangeError)
})

function cycle(): object {
  const params: Record<string, unknown> = {}
  params.MESSAGE = params
  return params
}

function thrown(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

test('of a parameter that stands there twice the order counts, so it stays', () => {
  const params = { DIALOG_ID: 'chat5', message: [], MESSAGE: 'x' }
  const code = toCode({ method: 'imbot.message.add', params })
  expect(code).toContain('MESSAGE stands there twice: so this is the request as an object.')
  expect(code.indexOf('message: []')).toBeLessThan(code.indexOf("MESSAGE: 'x'"))
})
