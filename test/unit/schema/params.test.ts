import { expect, test } from 'vitest'
import { button, imbot, keyboard, message } from '../../../src/index.js'
import { imbotMessageAdd } from '../../../src/rest/imbot-message-add.js'
import { imbotMessageUpdate } from '../../../src/rest/imbot-message-update.js'
import {
  addBetweenUsersFields,
  addToDialogFields,
  imbotMessageUpdateFields,
} from '../../../src/schema/imbot-message.js'
import {
  type ImbotMessageAddPayload,
  imbotMessageAddSchema,
  imbotMessageUpdateSchema,
  messageSchema,
} from '../../../src/schema/index.js'

const order = message('Order').keyboard(keyboard().link('Open', '/crm/'))

test('a method and its schema know the same params', () => {
  expect(new Set(Object.keys(imbotMessageUpdateFields))).toEqual(imbotMessageUpdate.params)
  expect(new Set(Object.keys({ ...addToDialogFields, ...addBetweenUsersFields }))).toEqual(imbotMessageAdd.params)
})

test('what calls send is accepted', () => {
  const update = { botId: 39, messageId: 7, clientId: 'c' }
  for (const content of [
    order,
    order.clear('keyboard').clear('attach'),
    order.delete(),
    message(),
    order.urlPreview(),
  ]) {
    expect(imbotMessageUpdateSchema.parse(imbot.message.update(update, content).params)).toEqual({
      BOT_ID: 39,
      MESSAGE_ID: 7,
      CLIENT_ID: 'c',
      ...content.payload,
    })
  }
  for (const dialogId of [42, '42', 'chat5', 'sg17', 'crm5']) {
    const { params } = imbot.message.add({ botId: 39, dialogId }, order.system())
    expect(imbotMessageAddSchema.parse(params)).toEqual(params)
  }
  const between = imbot.message.add({ fromUserId: 1, toUserId: 2 }, order)
  expect(imbotMessageAddSchema.parse(between.params)).toEqual(between.params)
})

const added: ImbotMessageAddPayload = { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Hi' }

test.each<[string, object]>([
  ['no text', { BOT_ID: 39, DIALOG_ID: 'chat5', ATTACH: [{ MESSAGE: 'x' }] }],
  ['a blank text', { ...added, MESSAGE: ' \n' }],
  ['a text of line breaks only', { ...added, MESSAGE: '[BR]#BR# ' }],
  ['a part to clear', { ...added, KEYBOARD: 'N' }],
  ['no dialog', { BOT_ID: 39, MESSAGE: 'Hi' }],
  ['a dialog and two users', { ...added, FROM_USER_ID: 1, TO_USER_ID: 2 }],
  ['one user of two', { MESSAGE: 'Hi', FROM_USER_ID: 1 }],
  ['a dialog of another kind', { ...added, DIALOG_ID: 'chat' }],
  ['user 0', { ...added, DIALOG_ID: '0' }],
  ['a flag that is true', { ...added, SYSTEM: true }],
  ['a param in lower case', { ...added, message: 'Hi' }],
  ['null', { ...added, MENU: null }],
])('imbot.message.add does not take %s', (_, params) => {
  expect(imbotMessageAddSchema.safeParse(params).success).toBe(false)
})

test.each<[string, object]>([
  ['no message', { BOT_ID: 39, MESSAGE: 'Hi' }],
  ['SYSTEM, which it does not read', { MESSAGE_ID: 7, SYSTEM: 'Y' }],
  ['rows of buttons', { MESSAGE_ID: 7, KEYBOARD: [[button.link('Open', '/crm/')]] }],
  ['a part as JSON text', { MESSAGE_ID: 7, KEYBOARD: '[]' }],
  ['an empty part', { MESSAGE_ID: 7, ATTACH: [] }],
])('imbot.message.update does not take %s', (_, params) => {
  expect(imbotMessageUpdateSchema.safeParse(params).success).toBe(false)
})

test('a message alone is accepted without its method', () => {
  expect(messageSchema.safeParse(order.payload).success).toBe(true)
  expect(messageSchema.safeParse(imbot.message.update({ messageId: 7 }, order).params).success).toBe(false)
})
