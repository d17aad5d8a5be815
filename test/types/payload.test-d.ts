import { describe, expectTypeOf, test } from 'vitest'
import type {
  AttachPayload,
  Block,
  Button,
  GridBlock,
  HexColor,
  Item,
  KeyboardElement,
  KeyboardPayload,
  MenuPayload,
  MessagePayload,
  NewLine,
} from '../../src/index.js'

describe('a button has exactly one action', () => {
  test('one of four', () => {
    const buttons: readonly Button[] = [
      { TEXT: 'Open', LINK: '/crm/' },
      { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142' },
      { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: '/help' },
      { TEXT: 'App', APP_ID: 7, APP_PARAMS: 'x' },
    ]
    expectTypeOf(buttons).toExtend<readonly KeyboardElement[]>()
  })

  test('not none, not two, not half of one', () => {
    // @ts-expect-error no action
    const none: Button = { TEXT: 'Open' }
    // @ts-expect-error two actions
    const two: Button = { TEXT: 'Open', LINK: '/crm/', COMMAND: 'take' }
    // @ts-expect-error two actions
    const link: Button = { TEXT: 'Open', LINK: '/crm/', ACTION: 'PUT', ACTION_VALUE: 'x' }
    // @ts-expect-error two actions
    const app: Button = { TEXT: 'Open', APP_ID: 7, COMMAND: 'take' }
    // @ts-expect-error params of another action
    const params: Button = { TEXT: 'Open', LINK: '/crm/', COMMAND_PARAMS: '142' }
    // @ts-expect-error an action without its value
    const half: Button = { TEXT: 'Put', ACTION: 'PUT' }
    // @ts-expect-error the server drops a button with FUNCTION
    const script: Button = { TEXT: 'Run', FUNCTION: 'alert(1)' }
    return [none, two, link, app, params, half, script]
  })

  test('fields of the right type', () => {
    // @ts-expect-error text only
    const params: Button = { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: { id: 142 } }
    // @ts-expect-error 'Y' or 'N'
    const flag: Button = { TEXT: 'Take', COMMAND: 'take', DISABLED: true }
    // @ts-expect-error upper case
    const display: Button = { TEXT: 'Take', COMMAND: 'take', DISPLAY: 'line' }
    // @ts-expect-error a number
    const width: Button = { TEXT: 'Take', COMMAND: 'take', WIDTH: '120' }
    // @ts-expect-error an unknown key
    const key: Button = { TEXT: 'Take', COMMAND: 'take', COLOR: '#fff' }
    // @ts-expect-error an unknown word
    const word: Button = { TEXT: 'Take', ACTION: 'OPEN', ACTION_VALUE: 'x' }
    return [params, flag, display, width, key, word]
  })
})

test('a new line has nothing but its type', () => {
  const newLine: NewLine = { TYPE: 'NEWLINE' }
  // @ts-expect-error no text
  const text: NewLine = { TYPE: 'NEWLINE', TEXT: 'x' }
  // @ts-expect-error no text, also where it may be a button
  const element: KeyboardElement = { TYPE: 'NEWLINE', TEXT: 'x' }
  // @ts-expect-error upper case
  const word: NewLine = { TYPE: 'newline' }
  return [newLine, text, element, word]
})

test('a menu item has the actions that menus know', () => {
  const item: Item = { TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }
  // @ts-expect-error buttons only
  const livechat: Item = { TEXT: 'Chat', ACTION: 'LIVECHAT', ACTION_VALUE: '1' }
  // @ts-expect-error buttons only
  const display: Item = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }
  // @ts-expect-error two actions
  const two: Item = { TEXT: 'Open', LINK: '/crm/', APP_ID: 7 }
  return [item, livechat, display, two]
})

describe('parts', () => {
  test('come in full and in short form', () => {
    expectTypeOf<readonly Block[]>().toExtend<AttachPayload>()
    expectTypeOf<{ BLOCKS: Block[]; COLOR_TOKEN: 'alert' }>().toExtend<AttachPayload>()
    expectTypeOf<KeyboardElement[]>().toExtend<KeyboardPayload>()
    expectTypeOf<{ BUTTONS: KeyboardElement[]; VOTE: 'Y' }>().toExtend<KeyboardPayload>()
    expectTypeOf<readonly Item[]>().toExtend<MenuPayload>()
    expectTypeOf<{ ITEMS: Item[]; BOT_ID: number }>().toExtend<MenuPayload>()
  })

  test('rows of buttons and single elements are no parts', () => {
    expectTypeOf<Button[][]>().not.toExtend<KeyboardPayload>()
    expectTypeOf<Button>().not.toExtend<KeyboardPayload>()
    expectTypeOf<Block>().not.toExtend<AttachPayload>()
    expectTypeOf<Item>().not.toExtend<MenuPayload>()
  })

  test('a grid is a list', () => {
    const grid: GridBlock = { GRID: [{ NAME: 'Priority', VALUE: 'High', DISPLAY: 'ROW' }] }
    // @ts-expect-error one object crashes the server
    const single: GridBlock = { GRID: { NAME: 'Priority', VALUE: 'High' } }
    // @ts-expect-error an alias that the server rewrites
    const alias: GridBlock = { GRID: [{ NAME: 'Priority', DISPLAY: 'COLUMN' }] }
    return [grid, single, alias]
  })

  test('colours begin with #, tokens are four', () => {
    const block: Block = { DELIMITER: { SIZE: 100, COLOR: '#c6c6c6' } }
    // @ts-expect-error without #
    const hex: Block = { DELIMITER: { COLOR: 'c6c6c6' } }
    // @ts-expect-error no such token
    const token: AttachPayload = { BLOCKS: [block], COLOR_TOKEN: 'danger' }
    // @ts-expect-error lower case
    const upper: AttachPayload = { BLOCKS: [block], COLOR_TOKEN: 'PRIMARY' }
    const named: AttachPayload = { BLOCKS: [block], COLOR: 'TRANSPARENT' }
    expectTypeOf<'#fff'>().toExtend<HexColor>()
    return [hex, token, upper, named]
  })

  test('a message clears parts by N and flags by Y and N', () => {
    expectTypeOf<{ MESSAGE: string; KEYBOARD: 'N'; SYSTEM: 'Y' }>().toExtend<MessagePayload>()
    expectTypeOf<{ KEYBOARD: '' }>().not.toExtend<MessagePayload>()
    expectTypeOf<{ SYSTEM: boolean }>().not.toExtend<MessagePayload>()
    expectTypeOf<{ ATTACH: string }>().not.toExtend<MessagePayload>()
  })
})
