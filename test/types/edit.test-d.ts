import { describe, expectTypeOf, test } from 'vitest'
import { edit, type MessageDraft } from '../../src/edit/edit.js'
import {
  type Attach,
  attach,
  block,
  button,
  type Keyboard,
  keyboard,
  type Menu,
  type Message,
  menu,
  message,
} from '../../src/index.js'

const order = message('Order')

test('an edit gives what it was given', () => {
  expectTypeOf(edit(order, () => {})).toEqualTypeOf<Message>()
  expectTypeOf(edit(attach(), () => {})).toEqualTypeOf<Attach>()
  expectTypeOf(edit(keyboard(), () => {})).toEqualTypeOf<Keyboard>()
  expectTypeOf(edit(menu(), () => {})).toEqualTypeOf<Menu>()
  // @ts-expect-error a payload is no message
  edit({ MESSAGE: 'x' }, () => {})
})

describe('a draft reads and writes as it looks', () => {
  test('a message', () => {
    edit(order, draft => {
      expectTypeOf(draft).toEqualTypeOf<MessageDraft>()
      draft.MESSAGE = 'x'
      draft.SYSTEM = 'Y'
      delete draft.MENU
      draft.KEYBOARD = { BUTTONS: [] }
      // @ts-expect-error a text
      draft.MESSAGE = 142
      // @ts-expect-error 'Y' or 'N'
      draft.SYSTEM = true
      // @ts-expect-error message.clear('keyboard') does that
      draft.KEYBOARD = 'N'
      // @ts-expect-error in lower case
      draft.keyboard = { BUTTONS: [] }
    })
  })

  test('buttons, whatever they do', () => {
    edit(keyboard(), draft => {
      for (const element of draft.BUTTONS) {
        element.TEXT = 'x'
        element.DISPLAY = 'LINE'
        expectTypeOf(element.LINK).toEqualTypeOf<string | undefined>()
        expectTypeOf(element.COMMAND).toEqualTypeOf<string | undefined>()
        if (element.TYPE === 'NEWLINE') expectTypeOf(element.TEXT).toEqualTypeOf<undefined>()
        // @ts-expect-error upper case
        element.DISPLAY = 'line'
        // @ts-expect-error an unknown key
        element.COLOR = '#fff'
      }
      draft.BUTTONS.push(button.newLine, button.link('Open', '/crm/'), { TEXT: 'Take', COMMAND: 'take' })
      draft.BUTTONS.splice(0, 1, button.put('Help', '/help'))
      draft.BUTTONS.reverse().sort((one, other) => (one.WIDTH ?? 0) - (other.WIDTH ?? 0))
      draft.VOTE = 'Y'
      // @ts-expect-error no action
      draft.BUTTONS.push({ TEXT: 'Open' })
      // @ts-expect-error a block is no button
      draft.BUTTONS.push(block.delimiter())
    })
  })

  test('blocks, of whatever kind', () => {
    edit(attach(), draft => {
      for (const one of draft.BLOCKS) {
        for (const row of one.GRID ?? []) row.VALUE = 'x'
        one.GRID?.push({ NAME: 'A' })
        if (one.MESSAGE !== undefined) one.MESSAGE = 'x'
        if (one.DELIMITER) one.DELIMITER.COLOR = '#fff'
        if (Array.isArray(one.USER)) one.USER.push({ NAME: 'Mantis' })
        else if (one.USER !== undefined) one.USER.NAME = 'Mantis'
        // @ts-expect-error without #
        if (one.DELIMITER) one.DELIMITER.COLOR = 'fff'
      }
      draft.BLOCKS.push(block.user([{ name: 'Mantis' }]), block.grid('row', []), { MESSAGE: 'x' })
      // @ts-expect-error no such kind
      draft.BLOCKS.push({ HTML: 'x' })
    })
  })

  test('items', () => {
    edit(menu(), draft => {
      for (const one of draft.ITEMS) one.DISABLED = 'Y'
      draft.BOT_ID = 39
      // @ts-expect-error buttons only
      draft.ITEMS.push({ TEXT: 'Chat', ACTION: 'HELP', ACTION_VALUE: '1' })
    })
  })
})

describe('a recipe', () => {
  test('may be an expression', () => {
    edit(order, draft => draft.KEYBOARD?.BUTTONS.push(button.newLine))
    edit(order, draft => Object.assign(draft, { MESSAGE: 'x' }))
  })

  test('is not async', () => {
    // @ts-expect-error it would change the draft too late
    return () => edit(order, async draft => void (await draft))
  })
})
