import { describe, expect, test } from 'vitest'
import { blockSchema, buttonSchema, itemSchema, keyboardSchema, newLineSchema } from '../../../src/schema/index.js'

const button = { TEXT: 'Open', LINK: '/crm/' }

/** What stands under the rule, in the form `[what it is, value]`. */
type Cases = readonly (readonly [string, unknown])[]

function refuses(schema: { safeParse: (value: unknown) => { readonly success: boolean } }, cases: Cases): void {
  test.each(cases)('not %s', (_, value) => expect(schema.safeParse(value).success).toBe(false))
}

describe('a button', () => {
  test('with one action', () => {
    const actions = [{ LINK: '/crm/' }, { COMMAND: 'a', COMMAND_PARAMS: '0' }, { ACTION: 'HELP', ACTION_VALUE: '1' }]
    for (const action of [...actions, { APP_ID: 7, APP_PARAMS: 'x' }]) {
      expect(buttonSchema.parse({ TEXT: 'Open', ...action })).toEqual({ TEXT: 'Open', ...action })
    }
  })
  refuses(buttonSchema, [
    ['without an action', { TEXT: 'Open' }],
    ['with two', { ...button, COMMAND: 'take' }],
    ['with an action and no value', { TEXT: 'Put', ACTION: 'PUT' }],
    ['with params of another action', { ...button, COMMAND_PARAMS: '7' }],
    ['with an object as params', { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: { id: 7 } }],
    ['with an address in upper case', { TEXT: 'Open', LINK: 'HTTPS://example.com' }],
    ['with another scheme', { TEXT: 'Mail', LINK: 'mailto:a@b.c' }],
    ['without a text', { LINK: '/crm/' }],
    ['with a blank text', { TEXT: ' \t', LINK: '/crm/' }],
    ['with the text "0"', { TEXT: '0', LINK: '/crm/' }],
    ['with a display in lower case', { ...button, DISPLAY: 'line' }],
    ['with an unknown token', { ...button, BG_COLOR_TOKEN: 'danger' }],
    ['with a colour without #', { ...button, BG_COLOR: 'ff0000' }],
    ['with a colour of four digits', { ...button, BG_COLOR: '#ffff' }],
    ['with a width as text', { ...button, WIDTH: '120' }],
    ['with a width of 0', { ...button, WIDTH: 0 }],
    ['with a flag that is true', { ...button, DISABLED: true }],
    ['with an unknown key', { ...button, COLOR: '#fff' }],
    ['with half of a character', { ...button, TEXT: 'a\ud83d' }],
  ])
})

describe('a new line', () => {
  test('alone', () => expect(newLineSchema.parse({ TYPE: 'NEWLINE' })).toEqual({ TYPE: 'NEWLINE' }))
  refuses(newLineSchema, [['with a text', { TYPE: 'NEWLINE', TEXT: 'x' }]])
  refuses(keyboardSchema, [
    ['with an action', [{ TYPE: 'NEWLINE', ...button }]],
    ['in lower case', [button, { TYPE: 'newline' }]],
  ])
})

describe('a menu item', () => {
  test('has a "0" as text', () => expect(itemSchema.safeParse({ ...button, TEXT: '0' }).success).toBe(true))
  refuses(itemSchema, [
    ['with an action of buttons only', { TEXT: 'Chat', ACTION: 'LIVECHAT', ACTION_VALUE: '1' }],
    ['with a width', { ...button, WIDTH: 100 }],
  ])
})

describe('a block', () => {
  refuses(blockSchema, [
    ['of no kind', {}],
    ['of two kinds', { MESSAGE: 'x', DELIMITER: {} }],
    ['of an unknown kind', { HTML: 'x' }],
    ['with a text of which the server leaves nothing', { MESSAGE: ' \\n\\t' }],
    ['of rows that are no list', { GRID: { NAME: 'A', VALUE: 'B' } }],
    ['of rows without content', { GRID: [{ DISPLAY: 'ROW', NAME: ' ' }] }],
    ['of an empty list', { USER: [] }],
    ['of a user without name', { USER: { AVATAR: '/a.png' } }],
    ['of a link that leads nowhere', { LINK: { NAME: 'Order' } }],
    ['of a link to an id without a name', { LINK: { USER_ID: 7 } }],
    ['of a link to two ids', { LINK: { NAME: 'x', USER_ID: 7, CHAT_ID: 8 } }],
    ['of an image without address', { IMAGE: { NAME: 'x' } }],
    ['of a file with a size as text', { FILE: { LINK: '/a.pdf', SIZE: '10' } }],
  ])
  test.each(['n', 't', '\\\\n', '\\x', '\\', '\\nn', 'a\\n', '\f', '0'])('with the text %j', MESSAGE => {
    expect(blockSchema.safeParse({ MESSAGE }).success).toBe(true)
  })
  test.each([' ', '\\n', '\n\\t\0\v'])('with 20 million characters, of which the server leaves nothing: %j', unit => {
    const MESSAGE = unit.repeat(20_000_000 / unit.length)
    expect(blockSchema.safeParse({ MESSAGE }).success).toBe(false)
    expect(blockSchema.safeParse({ MESSAGE: `${MESSAGE}x` }).success).toBe(true)
  })
  test('of a row without content in display LINE', () => {
    expect(blockSchema.safeParse({ GRID: [{ DISPLAY: 'LINE' }] }).success).toBe(true)
  })
})
