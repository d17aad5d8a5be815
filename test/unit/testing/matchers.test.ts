import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { attach, block, check, imbot, keyboard, menu, message } from '../../../src/index.js'
import { matchers, snapshotSerializer } from '../../../src/matchers.js'
import { parse } from '../../../src/parse.js'
import { b, user } from '../../../src/text.js'
import '../../../src/vitest.js'

const card = attach({ colorToken: 'primary' })
  .user({ name: 'Mantis', link: 'https://example.com/' })
  .message(`Ask ${user(7, 'Ann')}`)
  .grid('row', rows => rows.add('Priority', 'High', { colorToken: 'alert' }).add('Category', 'Requests'))
const buttons = keyboard()
  .command('Take', 'take', { params: '142', display: 'line' })
  .link('Open', '/crm/deal/details/142/')
  .row()
  .put('Ask for help', '/help')
const order = message(`Order ${b('#142')} for ${user(5, 'Bob')}`)
  .attach(card)
  .keyboard(buttons)
const call = imbot.message.add({ botId: 39, dialogId: 'chat1001' }, order)

const broken = {
  method: 'imbot.message.add',
  params: {
    BOT_ID: 39,
    DIALOG_ID: 'chat1001',
    MESSAGE: 'Call the customer?',
    KEYBOARD: [
      [{ TEXT: 'Yes', COMMAND: 'yes' }],
      { TEXT: 'Mail', LINK: 'mailto:sales@example.com' },
      { TEXT: 'Later', COMMAND: 'later', BG_COLOR: '#29619b', DISPLAY: 'LINE' },
    ],
  },
}

/** What a failing expectation says, without colours. */
function failureOf(expectation: () => unknown): string {
  try {
    expectation()
  } catch (error) {
    return stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  }
  throw new Error('This expectation holds, and should not.')
}

describe('toBeSendable', () => {
  test.each([
    ['a message', order],
    ['a part', buttons],
    ['a call', call],
    ['its request', call.toRequest()],
    ['a parsed call', parse(call.toRequest()).calls[0]],
    ['what was parsed', parse(call.toRequest())],
    ['a report', call.check()],
    ['a raw message', { MESSAGE: 'Hi', KEYBOARD: [{ TEXT: 'Open', LINK: '/' }] }],
    ['an update that keeps the text', message().keyboard(buttons)],
    ['an update that clears', message('Done').clear('keyboard')],
    ['a deletion', message().delete()],
  ])('takes %s', (_, subject) => {
    expect(subject).toBeSendable()
    expect(failureOf(() => expect(subject).not.toBeSendable())).toContain('can be sent')
  })

  test('says what is wrong', () => {
    expect(broken).not.toBeSendable()
    expect(failureOf(() => expect(broken).toBeSendable())).toMatchInlineSnapshot(`
      "imbot.message.add cannot be sent: 2 errors (and 1 warning).

        ✗ KEYBOARD[0]  keyboard/row-of-buttons
            This is a row of buttons (1): the server knows no rows, and drops it. Put the buttons into one list,
            and { "TYPE": "NEWLINE" } between the rows.
        ✗ KEYBOARD[1].LINK  url/scheme
            LINK "mailto:sales@example.com" has a scheme that the server does not take: only "/", "http://" and
            "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button calls a number
            with ACTION CALL."
    `)
  })

  test('says what a warning is, where that is not wanted', () => {
    const warned = keyboard().command('Later', 'later', { bgColor: '#29619b' })
    expect(warned).toBeSendable()
    expect(failureOf(() => expect(warned).toBeSendable({ failOn: 'warning' }))).toMatchInlineSnapshot(`
      "The keyboard would be changed: 1 warning (and 1 hint).

        ▲ BUTTONS[0].BG_COLOR  color/without-token
            BG_COLOR "#29619b" is stored, and today's clients do not show it: they paint by BG_COLOR_TOKEN only
            (primary, secondary, alert, base). Add one."
    `)
    expect(failureOf(() => expect(warned).not.toBeSendable())).toMatchInlineSnapshot(`
      "The keyboard can be sent. The check finds only 1 warning and 1 hint:
        ▲ BUTTONS[0].BG_COLOR  color/without-token
            BG_COLOR "#29619b" is stored, and today's clients do not show it: they paint by BG_COLOR_TOKEN only
            (primary, secondary, alert, base). Add one.
        • BUTTONS  keyboard/without-display
            Buttons without DISPLAY: 1. Such a button becomes a block of 225 px on a line of its own. Write LINE
            to put buttons side by side."
    `)
  })

  test('looks at a part as one of a bot, unless told', () => {
    expect(buttons).not.toBeSendable({ botId: 0 })
    expect([{ TEXT: 'Go', COMMAND: 'go' }]).toBeSendable({ part: 'menu' })
  })
})

describe('toHaveDiagnostic', () => {
  test('finds a code, and its place', () => {
    expect(broken).toHaveDiagnostic('url/scheme')
    expect(broken).toHaveDiagnostic('url/scheme', 'KEYBOARD[1].LINK')
    expect(check(broken)).toHaveDiagnostic('url/scheme', ['KEYBOARD', 1, 'LINK'])
    expect(broken).not.toHaveDiagnostic('url/scheme', 'KEYBOARD[0].LINK')
    expect(order).not.toHaveDiagnostic('url/scheme')
  })

  test('says what there is', () => {
    expect(failureOf(() => expect(broken).toHaveDiagnostic('url/scheme', 'KEYBOARD[2].LINK'))).toMatchInlineSnapshot(`
      "imbot.message.add has no url/scheme at KEYBOARD[2].LINK.

      It stands elsewhere:
        ✗ KEYBOARD[1].LINK  url/scheme
            LINK "mailto:sales@example.com" has a scheme that the server does not take: only "/", "http://" and
            "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button calls a number
            with ACTION CALL.

      The check finds also 1 error and 1 warning:
        ✗ KEYBOARD[0]  keyboard/row-of-buttons
            This is a row of buttons (1): the server knows no rows, and drops it. Put the buttons into one list,
            and { "TYPE": "NEWLINE" } between the rows.
        ▲ KEYBOARD[2].BG_COLOR  color/without-token
            BG_COLOR "#29619b" is stored, and today's clients do not show it: they paint by BG_COLOR_TOKEN only
            (primary, secondary, alert, base). Add one."
    `)
    expect(failureOf(() => expect(broken).toHaveDiagnostic('part/empty'))).toMatchInlineSnapshot(`
      "imbot.message.add has no part/empty.

      The check finds 2 errors and 1 warning:
        ✗ KEYBOARD[0]  keyboard/row-of-buttons
            This is a row of buttons (1): the server knows no rows, and drops it. Put the buttons into one list,
            and { "TYPE": "NEWLINE" } between the rows.
        ✗ KEYBOARD[1].LINK  url/scheme
            LINK "mailto:sales@example.com" has a scheme that the server does not take: only "/", "http://" and
            "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button calls a number
            with ACTION CALL.
        ▲ KEYBOARD[2].BG_COLOR  color/without-token
            BG_COLOR "#29619b" is stored, and today's clients do not show it: they paint by BG_COLOR_TOKEN only
            (primary, secondary, alert, base). Add one."
    `)
    expect(failureOf(() => expect(order).toHaveDiagnostic('part/empty'))).toMatchInlineSnapshot(`
      "The message has no part/empty.

      The check finds 1 hint:
        • KEYBOARD.BUTTONS  keyboard/without-display
            Buttons without DISPLAY: 2. Such a button becomes a block of 225 px on a line of its own. Write LINE
            to put buttons side by side."
    `)
    expect(failureOf(() => expect(broken).not.toHaveDiagnostic('url/scheme'))).toMatchInlineSnapshot(`
      "imbot.message.add has url/scheme:

        ✗ KEYBOARD[1].LINK  url/scheme
            LINK "mailto:sales@example.com" has a scheme that the server does not take: only "/", "http://" and
            "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button calls a number
            with ACTION CALL."
    `)
  })
})

describe('toFitBudget', () => {
  const large = keyboard().rows(
    Array.from({ length: 90 }, (_, index) => [{ TEXT: `Order ${index} `.repeat(20), LINK: '/crm/' }]),
  )

  test('weighs what there is', () => {
    expect(order).toFitBudget({ keyboard: 0.1, attach: { maxChars: 1000 }, message: 0.01 })
    expect(order).toFitBudget(0.5)
    expect(call.check()).toFitBudget({ menu: 0.1 })
    expect(large).not.toFitBudget({ keyboard: 0.3 })
  })

  test('says what is too large', () => {
    expect(
      failureOf(() => expect(message('Orders').keyboard(large)).toFitBudget({ keyboard: 0.3, message: 0.5 })),
    ).toMatchInlineSnapshot(`
      "The message goes over the budget.

        KEYBOARD takes 32,272 of 59,999 chars (53.8 %); the budget is 17,999 (30 %).
          KEYBOARD.BUTTONS[20]  341 chars
          KEYBOARD.BUTTONS[22]  341 chars
          KEYBOARD.BUTTONS[24]  341 chars"
    `)
    expect(failureOf(() => expect(order).not.toFitBudget({ keyboard: 0.8, menu: 0.5 }))).toMatchInlineSnapshot(`
      "The message fits the budget.

        KEYBOARD takes 593 of 59,999 chars (1 %); the budget is 47,999 (80 %).
          KEYBOARD.BUTTONS[3]  196 chars
          KEYBOARD.BUTTONS[0]  188 chars
          KEYBOARD.BUTTONS[1]  186 chars
        MENU is not there."
    `)
  })
})

describe('toMatchPayload', () => {
  test('looks at what is named', () => {
    expect(call).toMatchPayload({ BOT_ID: 39, KEYBOARD: { BUTTONS: expect.any(Array) } })
    expect(order).toMatchPayload({ MESSAGE: /^Order/, ATTACH: card })
    expect(buttons).toMatchPayload({ BUTTONS: [{ TEXT: 'Take' }, {}, {}, { TEXT: expect.stringContaining('help') }] })
    expect(buttons).not.toMatchPayload({ BUTTONS: [{ TEXT: 'Take' }] })
    expect(order).not.toMatchPayload({ MENU: {} })
    expect(order).toMatchPayload({ MENU: undefined })
  })

  test('says what differs', () => {
    expect(
      failureOf(() =>
        expect(call).toMatchPayload({ BOT_ID: 40, MENU: [], KEYBOARD: { BUTTONS: [{ TEXT: 'Take it' }] } }),
      ),
    ).toMatchInlineSnapshot(`
      "imbot.message.add sends something else:

        BOT_ID is 39, not 40
        MENU is not there, and should be []
        KEYBOARD.BUTTONS has 4 elements, not 1
        KEYBOARD.BUTTONS[0].TEXT is "Take", not "Take it"

      - Expected
      + Received

        {
      -   "BOT_ID": 40,
      +   "BOT_ID": 39,
          "KEYBOARD": {
            "BUTTONS": [
      +       {
      +         "TEXT": "Take",
      +       },
              {
      -         "TEXT": "Take it",
      +         "LINK": "/crm/deal/details/142/",
      +         "TEXT": "Open",
      +       },
      +       {
      +         "TYPE": "NEWLINE",
      +       },
      +       {
      +         "ACTION": "PUT",
      +         "ACTION_VALUE": "/help",
      +         "TEXT": "Ask for help",
              },
            ],
          },
      -   "MENU": [],
        }"
    `)
    expect(failureOf(() => expect(order).toMatchPayload({ MESSAGE: /^Offer/ }))).toMatchInlineSnapshot(`
      "The message sends something else:

        MESSAGE is "Order [b]#142[/b] for [user=5]Bob[/user]", not /^Offer/

      - Expected
      + Received

        {
      -   "MESSAGE": /^Offer/,
      +   "MESSAGE": "Order [b]#142[/b] for [user=5]Bob[/user]",
        }"
    `)
    expect(failureOf(() => expect(call).not.toMatchPayload({ BOT_ID: 39 }))).toMatchInlineSnapshot(
      `"imbot.message.add sends all of this: { BOT_ID: 39 }"`,
    )
  })
})

describe('toStoreAs', () => {
  test('looks at what the server keeps', () => {
    expect(keyboard().link(' Open ', '/')).toStoreAs([{ TEXT: 'Open', DISPLAY: 'BLOCK' }])
    expect(order).toStoreAs({ message: expect.stringContaining('#142'), attach: { COLOR_TOKEN: 'primary' } })
    expect(message('Done').clear('keyboard')).toStoreAs({ keyboard: 'cleared', attach: 'kept' })
    expect(broken).toStoreAs({ keyboard: [{ TEXT: 'Later' }] })
  })

  test('says what is stored instead', () => {
    expect(
      failureOf(() => expect(keyboard().link(' Open ', '/')).toStoreAs([{ TEXT: ' Open ', LINK: '/' }])),
    ).toMatchInlineSnapshot(`
      "Of the keyboard the server stores something else:

        [0].TEXT is "Open", not " Open "

      - Expected
      + Received

        [
          {
            "LINK": "/",
      -     "TEXT": " Open ",
      +     "TEXT": "Open",
          },
        ]"
    `)
    expect(failureOf(() => expect(keyboard()).toStoreAs([]))).toMatchInlineSnapshot(`
      "The keyboard is refused with KEYBOARD_ERROR, and not stored.

        ✗ the whole  part/empty, KEYBOARD_ERROR
            KEYBOARD has no elements in it. Leave KEYBOARD out where there is nothing to show."
    `)
    expect(failureOf(() => expect(order).not.toStoreAs({ attach: { COLOR_TOKEN: 'primary' } }))).toMatchInlineSnapshot(
      `"Of the message the server stores all of this: { attach: { COLOR_TOKEN } }"`,
    )
  })
})

describe('toHaveButton', () => {
  test('finds a button by what it says, does and looks like', () => {
    expect(order).toHaveButton({ text: 'Take', command: 'take' })
    expect(buttons).toHaveButton({ text: /help$/, put: '/help' })
    expect(call).toHaveButton({ command: 'take', params: '142', display: 'line' })
    expect(call).toHaveButton({ text: 'Open', display: 'block', disabled: false })
    expect(call).not.toHaveButton({ text: 'Take', link: '/' })
    expect(card).not.toHaveButton({ text: 'Take' })
  })

  test('says which buttons there are, and which is nearest', () => {
    expect(failureOf(() => expect(order).toHaveButton({ text: 'Take it', command: 'take' }))).toMatchInlineSnapshot(`
      "There is no button with { text: "Take it", command: "take" } in the message.

      It has:
        KEYBOARD.BUTTONS[0]  { text: "Take", command: "take", params: "142", display: "line" }  ← nearest
        KEYBOARD.BUTTONS[1]  { text: "Open", link: "/crm/deal/details/142/" }
        KEYBOARD.BUTTONS[3]  { text: "Ask for help", put: "/help" }

      - Expected
      + Received

        {
          "command": "take",
      -   "text": "Take it",
      +   "text": "Take",
        }"
    `)
    expect(failureOf(() => expect(order).toHaveButton({ text: 'Delete' }))).toMatchInlineSnapshot(`
      "There is no button with { text: "Delete" } in the message.

      It has:
        KEYBOARD.BUTTONS[0]  { text: "Take", command: "take", params: "142", display: "line" }
        KEYBOARD.BUTTONS[1]  { text: "Open", link: "/crm/deal/details/142/" }
        KEYBOARD.BUTTONS[3]  { text: "Ask for help", put: "/help" }"
    `)
    expect(failureOf(() => expect(message('Hi')).toHaveButton({ text: 'Delete' }))).toMatchInlineSnapshot(
      `"There is no button with { text: "Delete" } in the message. It has none at all."`,
    )
  })

  test('does not take one that the server drops', () => {
    expect(broken).not.toHaveButton({ text: 'Mail' })
    expect(failureOf(() => expect(broken).toHaveButton({ text: 'Mail' }))).toMatchInlineSnapshot(`
      "KEYBOARD[1] of imbot.message.add is a button with { text: "Mail" }, but the server drops it.

        ✗ KEYBOARD[1].LINK  url/scheme
            LINK "mailto:sales@example.com" has a scheme that the server does not take: only "/", "http://" and
            "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button calls a number
            with ACTION CALL."
    `)
    expect(failureOf(() => expect(broken).toHaveButton({ text: 'Yes' }))).toMatchInlineSnapshot(`
      "KEYBOARD[0][0] of imbot.message.add is a button with { text: "Yes" }, but the server drops it.

        ✗ KEYBOARD[0]  keyboard/row-of-buttons
            This is a row of buttons (1): the server knows no rows, and drops it. Put the buttons into one list,
            and { "TYPE": "NEWLINE" } between the rows."
    `)
  })

  test('says which one there is that should not be', () => {
    expect(failureOf(() => expect(order).not.toHaveButton({ text: 'Take' }))).toMatchInlineSnapshot(`
      "KEYBOARD.BUTTONS[0] of the message is a button with { text: "Take" }:

        KEYBOARD.BUTTONS[0]  { text: "Take", command: "take", params: "142", display: "line" }"
    `)
  })
})

describe('toHaveItem', () => {
  const actions = menu().send('Done', 'done').link('Open', '/crm/')

  test('finds an item', () => {
    expect(actions).toHaveItem({ text: 'Done', send: 'done' })
    expect(message('Hi').menu(actions)).toHaveItem({ link: '/crm/' })
    expect(actions.elements).toHaveItem({ text: 'Done', send: 'done' })
    expect([{ TEXT: 'Go', COMMAND: 'go' }, { TEXT: 'Idle' }]).toHaveItem({ command: 'go' })
    expect([{ TEXT: 'Go', COMMAND: 'go' }, { TEXT: 'Idle' }]).not.toHaveItem({ text: 'Idle' })
    expect(order).not.toHaveItem({ text: 'Take' })
    expect(failureOf(() => expect(actions).toHaveItem({ text: 'Doe' }))).toMatchInlineSnapshot(`
      "There is no item with { text: "Doe" } in the menu.

      It has:
        ITEMS[0]  { text: "Done", send: "done" }  ← nearest
        ITEMS[1]  { text: "Open", link: "/crm/" }

      - Expected
      + Received

        {
      -   "text": "Doe",
      +   "text": "Done",
        }"
    `)
  })
})

describe('toHaveBlock', () => {
  test('finds blocks, entries and rows', () => {
    expect(order).toHaveBlock('user', { name: 'Mantis' })
    expect(order).toHaveBlock('grid', { name: 'Category', value: 'Requests', display: 'row' })
    expect(order).toHaveBlock('message', { text: expect.stringContaining('Ann') })
    expect(attach().delimiter()).toHaveBlock('delimiter', { size: 200 })
    expect(order).not.toHaveBlock('image')
    const shop = attach().richLink({ link: '/', preview: '/p.png', previewSize: { width: 200, height: 80 } })
    expect(shop).toHaveBlock('richLink', { link: '/', previewSize: { width: 200 } })
    expect(shop).not.toHaveBlock('richLink', { previewSize: { width: 200, height: 81 } })
    expect([block.image([{ link: '/1.png' }, { link: '/2.png' }])]).toHaveBlock('image', { link: '/2.png' })
  })

  test('says what there is', () => {
    expect(
      failureOf(() => expect(order).toHaveBlock('grid', { name: 'Priority', value: 'Low' })),
    ).toMatchInlineSnapshot(`
      "There is no row of a grid with { name: "Priority", value: "Low" } in the message.

      It has:
        ATTACH.BLOCKS[2].GRID[0]  { name: "Priority", value: "High", display: "row", colorToken: "alert" }  ← nearest
        ATTACH.BLOCKS[2].GRID[1]  { name: "Category", value: "Requests", display: "row" }

      - Expected
      + Received

        {
          "name": "Priority",
      -   "value": "Low",
      +   "value": "High",
        }"
    `)
    expect(failureOf(() => expect(order).toHaveBlock('image'))).toMatchInlineSnapshot(
      `"There is no image block in the message. It has none at all."`,
    )
    expect(failureOf(() => expect([{ LINK: { NAME: 'Shop' } }]).toHaveBlock('link'))).toMatchInlineSnapshot(`
      "[0].LINK of the attach is a link block, but the server drops it.

        ✗ [0].LINK.LINK  url/missing
            LINK is missing, and the server drops the element without it. Give an address that begins with "/",
            "http://" or "https://"."
    `)
    expect(failureOf(() => expect(order).not.toHaveBlock('user'))).toMatchInlineSnapshot(`
      "ATTACH.BLOCKS[0].USER of the message is a user block:

        ATTACH.BLOCKS[0].USER  { name: "Mantis", link: "https://example.com/" }"
    `)
  })
})

describe('toMention', () => {
  test('looks at the text', () => {
    expect(order).toMention(5)
    expect(card).toMention(7)
    expect(message('[user=all]All[/user]')).toMention('all')
    expect(order).not.toMention(7)
  })

  test('says whom it mentions', () => {
    expect(failureOf(() => expect(order).toMention(7))).toMatchInlineSnapshot(`
      "The text of the message does not mention user 7.

      Only a name in the text notifies; elsewhere it is a link:
        user 7, at ATTACH.BLOCKS[1].MESSAGE, character 5

      It mentions:
        user 5, at MESSAGE, character 23"
    `)
    expect(failureOf(() => expect(message('Hi')).toMention('all'))).toMatchInlineSnapshot(`
      "The text of the message does not mention all of the chat.
      It mentions nobody."
    `)
    expect(failureOf(() => expect(order).not.toMention(5))).toMatchInlineSnapshot(`
      "The text of the message mentions user 5:

        user 5, at MESSAGE, character 23"
    `)
  })
})

describe('what cannot be looked at neither passes nor fails', () => {
  const report = check(broken)
  const cycle: { self?: object } = {}
  cycle.self = cycle

  type Name = keyof typeof matchers
  test.each<[name: Name, what: string, actual: unknown, ...args: readonly unknown[]]>([
    ['toBeSendable', 'nothing', undefined],
    ['toBeSendable', 'a text', 'Hello'],
    ['toBeSendable', 'a promise', Promise.resolve(order)],
    ['toBeSendable', 'several messages', [order, order]],
    ['toBeSendable', 'a button', { TEXT: 'Take' }],
    ['toBeSendable', 'an unknown severity', order, { failOn: 'hint' }],
    ['toBeSendable', 'nothing that was parsed', parse('nothing')],
    ['toBeSendable', 'two calls that were parsed', parse([broken, broken])],
    ['toHaveButton', 'a report', report, { text: 'Take' }],
    ['toHaveButton', 'no fields', order],
    ['toHaveButton', 'an unknown field', order, { txet: 'Take' }],
    ['toHaveBlock', 'an unknown kind', order, 'grdi'],
    ['toHaveBlock', 'a field of another kind', order, 'user', { text: 'Ann' }],
    ['toHaveDiagnostic', 'an unknown code', order, 'url/shceme'],
    ['toHaveDiagnostic', 'a number for a path', order, 'url/scheme', 5],
    ['toFitBudget', 'percent', order, 80],
    ['toFitBudget', 'an unknown part', order, { keybord: 0.5 }],
    ['toFitBudget', 'a negative share', order, { keyboard: -1 }],
    ['toFitBudget', 'another part', buttons, { attach: 0.5 }],
    ['toFitBudget', 'a part that is not kept', keyboard(), 0.5],
    ['toFitBudget', 'a message with a part that is not kept', message('Hi').keyboard(keyboard()), 0.5],
    ['toMatchPayload', 'a text', order, 'Order'],
    ['toMatchPayload', 'what holds itself', order, cycle],
    ['toMatchPayload', 'a map', order, new Map([['MESSAGE', 'x']])],
    [
      'toMatchPayload',
      'what cannot be read',
      order,
      {
        get MESSAGE() {
          throw new Error('boo')
        },
      },
    ],
    ['toMatchPayload', 'a report', report, {}],
    ['toBeSendable', 'what is no report after all', { ok: true, diagnostics: [null], sizes: {} }],
    ['toStoreAs', 'a list for a message', order, [{ TEXT: 'Take' }]],
    ['toStoreAs', 'the name of a parameter', order, { KEYBOARD: [] }],
    ['toMention', 'nobody', order, 0],
    ['toMention', 'a name', order, 'Ann'],
  ])('%s: %s', (name, _, actual, ...args) => {
    const given = expect(actual)
    const text = failureOf(() => Reflect.apply(given[name], given, args))
    expect(failureOf(() => Reflect.apply(given.not[name], given.not, args))).toBe(text)
    expect(text).toMatchSnapshot()
  })
})

test('foreign values are left to the runner', () => {
  for (const value of [undefined, null, 5, 'a', {}, [], { method: 'get', params: {} }, { ok: true }, new Map()])
    expect(snapshotSerializer.test(value)).toBe(false)
})

test('without a runner of its own, a matcher says the same without a difference', () => {
  const { pass, message } = matchers.toHaveButton.call(undefined, order, { text: 'Tak' })
  expect([pass, message().split('\n')[0]]).toEqual([false, 'There is no button with { text: "Tak" } in the message.'])
})
