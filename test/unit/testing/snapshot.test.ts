import { describe, expect, test } from 'vitest'
import { attach, check, imbot, keyboard, menu, message } from '../../../src/index.js'
import { snapshotSerializer } from '../../../src/matchers.js'
import { parse } from '../../../src/parse.js'
import '../../../src/vitest.js'

const buttons = keyboard()
  .command('Take', 'take', { display: 'line', params: '142', colorToken: 'primary' })
  .link('Open', '/crm/deal/details/142/', { display: 'line' })
const card = attach({ colorToken: 'primary' })
  .user({ name: 'Mantis', avatar: 'https://example.com/m.png' })
  .grid('row', rows => rows.add('Priority', 'High', { colorToken: 'alert' }).add('Category', 'Requests'))
const order = message('Order [b]#142[/b]').attach(card).keyboard(buttons)

/** The same data, each object made the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}

function print(value: unknown): string {
  expect(snapshotSerializer.test(value)).toBe(true)
  return snapshotSerializer.serialize(value, {}, '')
}

describe('a snapshot', () => {
  test('of a message', () => {
    expect(order).toMatchInlineSnapshot(`
      message {
        // 17 of 20,000 chars
        MESSAGE: "Order [b]#142[/b]",
        // 337 of 59,999 chars
        ATTACH: {
          COLOR_TOKEN: "primary",
          BLOCKS: [
            { USER: { NAME: "Mantis", AVATAR: "https://example.com/m.png" } },
            {
              GRID: [
                { NAME: "Priority", VALUE: "High", DISPLAY: "ROW", COLOR_TOKEN: "alert" },
                { NAME: "Category", VALUE: "Requests", DISPLAY: "ROW" },
              ],
            },
          ],
        },
        // 379 of 59,999 chars
        KEYBOARD: {
          BUTTONS: [
            { TEXT: "Take", COMMAND: "take", COMMAND_PARAMS: "142", DISPLAY: "LINE", BG_COLOR_TOKEN: "primary" },
            { TEXT: "Open", LINK: "/crm/deal/details/142/", DISPLAY: "LINE" },
          ],
        },
      }
    `)
  })

  test('of a part', () => {
    expect(buttons).toMatchInlineSnapshot(`
      keyboard {
        // 379 of 59,999 chars
        BUTTONS: [
          { TEXT: "Take", COMMAND: "take", COMMAND_PARAMS: "142", DISPLAY: "LINE", BG_COLOR_TOKEN: "primary" },
          { TEXT: "Open", LINK: "/crm/deal/details/142/", DISPLAY: "LINE" },
        ],
      }
    `)
    expect(menu().send('Done', 'done')).toMatchInlineSnapshot(`
      menu {
        // 97 of 59,999 chars
        // ▲ menu/not-shown: MENU is stored, and today's clients do not show it: only the old web client does.
        //   Use buttons for what people must find.
        ITEMS: [{ TEXT: "Done", ACTION: "SEND", ACTION_VALUE: "done" }],
      }
    `)
    expect(buttons.payload).toMatchInlineSnapshot(`
      keyboard {
        // 379 of 59,999 chars
        BUTTONS: [
          { TEXT: "Take", COMMAND: "take", COMMAND_PARAMS: "142", DISPLAY: "LINE", BG_COLOR_TOKEN: "primary" },
          { TEXT: "Open", LINK: "/crm/deal/details/142/", DISPLAY: "LINE" },
        ],
      }
    `)
  })

  test('of a call, its request and what was parsed', () => {
    const call = imbot.v2.chat.message.send({ botId: 39, dialogId: 'chat1001' }, message('Hi').keyboard(buttons))
    expect(call).toMatchInlineSnapshot(`
      imbot.v2.Chat.Message.send {
        botId: 39,
        dialogId: "chat1001",
        fields: {
          // 2 of 20,000 chars
          message: "Hi",
          // 381 of 59,999 chars
          keyboard: {
            BUTTONS: [
              { TEXT: "Take", COMMAND: "take", COMMAND_PARAMS: "142", DISPLAY: "LINE", BG_COLOR_TOKEN: "primary" },
              { TEXT: "Open", LINK: "/crm/deal/details/142/", DISPLAY: "LINE" },
            ],
          },
        },
      }
    `)
    expect(print(call.toRequest())).toBe(print(call))
    expect(print(parse(call.toRequest()).calls[0])).toBe(print(call))
  })

  const broken = {
    method: 'imbot.message.add',
    params: {
      KEYBOARD: [
        { TEXT: 'Mail', LINK: 'mailto:sales@example.com' },
        { TEXT: 'Open', LINK: '/' },
        { TEXT: 'Later', COMMAND: 'later', DISPLAY: 'LINE' },
      ],
      'odd key': 1,
      MESSAGE: 'Call?',
      BOT_ID: 39,
    },
  }

  test('has findings where they belong', () => {
    expect(broken).toMatchInlineSnapshot(`
      imbot.message.add {
        // ✗ request/param-missing, DIALOG_ID_EMPTY: DIALOG_ID is missing: imbot.message.add refuses the call.
        //   Give it.
        BOT_ID: 39,
        // 5 of 20,000 chars
        MESSAGE: "Call?",
        // 353 of 59,999 chars
        // • keyboard/without-display: Buttons without DISPLAY: 1. Such a button becomes a block of 225 px on a
        //   line of its own. Write LINE to put buttons side by side.
        KEYBOARD: [
          {
            TEXT: "Mail",
            // ✗ url/scheme: LINK "mailto:sales@example.com" has a scheme that the server does not take: only "/",
            //   "http://" and "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button
            //   calls a number with ACTION CALL.
            LINK: "mailto:sales@example.com",
          },
          { TEXT: "Open", LINK: "/" },
          { TEXT: "Later", COMMAND: "later", DISPLAY: "LINE" },
        ],
        // ▲ request/param-unread: imbot.message.add does not read "odd key".
        "odd key": 1,
      }
    `)
  })

  test('of a report', () => {
    expect(check(broken)).toMatchInlineSnapshot(`
      report, not ok {
        ▲ ["odd key"]  request/param-unread
            imbot.message.add does not read "odd key".
        ✗ DIALOG_ID  request/param-missing, DIALOG_ID_EMPTY
            DIALOG_ID is missing: imbot.message.add refuses the call. Give it.
        ✗ KEYBOARD[0].LINK  url/scheme
            LINK "mailto:sales@example.com" has a scheme that the server does not take: only "/", "http://" and
            "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button calls a number
            with ACTION CALL.
        • KEYBOARD  keyboard/without-display
            Buttons without DISPLAY: 1. Such a button becomes a block of 225 px on a line of its own. Write LINE
            to put buttons side by side.
        MESSAGE 5 of 20,000 chars
        KEYBOARD 353 of 59,999 chars
      }
    `)
    expect(check(imbot.message.add({ botId: 1, dialogId: '1' }, message('Hi')))).toMatchInlineSnapshot(`
      report, ok {
        MESSAGE 2 of 20,000 chars
      }
    `)
  })

  test('within other values', () => {
    expect({ id: 1, sent: [buttons] }).toMatchInlineSnapshot(`
      {
        "id": 1,
        "sent": [
          keyboard {
            // 379 of 59,999 chars
            BUTTONS: [
              { TEXT: "Take", COMMAND: "take", COMMAND_PARAMS: "142", DISPLAY: "LINE", BG_COLOR_TOKEN: "primary" },
              { TEXT: "Open", LINK: "/crm/deal/details/142/", DISPLAY: "LINE" },
            ],
          },
        ],
      }
    `)
  })

  test('does not depend on the order in which it was written', () => {
    const request = imbot.message.update({ botId: 39, messageId: 5 }, order).toRequest()
    expect(print({ method: request.method, params: reversed(request.params) })).toBe(print(request))
  })

  test('breaks long texts, and shows what cannot be seen', () => {
    const lines = 'First line\nSecond\u200b line\u00a0end\n\n'
    const long = `${'Words that go on and on '.repeat(8)}${'x'.repeat(95)}😀${'y'.repeat(30)}`
    expect(message(lines + long)).toMatchInlineSnapshot(`
      message {
        // 347 of 20,000 chars
        MESSAGE:
          "First line\\n" +
          "Second\\u200b line\\u00a0end\\n" +
          "\\n" +
          "Words that go on and on Words that go on and on Words that go on and on Words that go on and on " +
          "Words that go on and on Words that go on and on Words that go on and on Words that go on and on " +
          "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" +
          "😀yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
      }
    `)
  })

  test('cuts very long texts, and still changes with them', () => {
    const text = 'A report of many lines.\n'.repeat(400)
    const printed = print(message(text))
    expect(printed.split('\n').length).toBeLessThan(80)
    expect(printed).toContain('8,200 chars with the checksum')
    expect(print(message(`${text.slice(0, 5000)}!${text.slice(5001)}`))).not.toBe(printed)
  })
})
