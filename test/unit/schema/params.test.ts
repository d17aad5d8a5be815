import { expect, test } from 'vitest'
import { button, imbot, keyboard, message } from '../../../src/index.js'
import { methodOf } from '../../../src/rest/methods.js'
import {
  type ImbotMessageAddPayload,
  imbotMessageAddSchema,
  imbotMessageUpdateSchema,
  messageSchema,
} from '../../../src/schema/index.js'
import { paramsSchemas } from '../../../src/schema/request.js'
import { schemas } from './validators.js'

const order = message('Order').keyboard(keyboard().link('Open', '/crm/'))

interface Variants {
  readonly anyOf?: readonly Variants[]
  readonly properties?: Readonly<Record<string, unknown>>
}

function fieldsOf({ anyOf = [], properties = {} }: Variants): readonly string[] {
  return [...new Set([...Object.keys(properties), ...anyOf.flatMap(fieldsOf)])]
}

// Older spellings, and what is between applications and the platform: the server reads them, and no call writes them.
const notOffered: Readonly<Record<string, readonly string[]>> = {
  'im.message.add': ['USER_ID', 'CHAT_ID', 'BOT_ID', 'SILENT_CONNECTOR', 'PLATFORM_CONTEXT'],
  'im.message.update': ['ID', 'BOT_ID', 'IS_EDITED'],
  'im.notify': ['TO'],
  'im.notify.personal.add': ['TO', 'TYPE'],
  'im.notify.system.add': ['TO', 'TYPE'],
  'imbot.v2.Chat.Message.send': ['BOT_ID', 'BOT_TOKEN', 'clientId', 'CLIENT_ID', 'chatId', 'platformContext'],
  'imbot.v2.Chat.Message.update': ['BOT_ID', 'BOT_TOKEN', 'clientId', 'CLIENT_ID'],
  'imbot.v2.Command.answer': ['BOT_ID', 'BOT_TOKEN', 'clientId', 'CLIENT_ID'],
}

test.each(Object.keys(paramsSchemas))('%s and its schema know the same params', method => {
  const offered = fieldsOf(schemas.get(`${method}.json`) ?? {})
  const read = methodOf(method)?.params ?? new Set()
  expect([...offered, ...(notOffered[method] ?? [])].sort()).toEqual([...read].sort())
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

const dialog = { botId: 39, dialogId: 'chat5' }
const place = { botId: 39, messageId: 5 }
const owned = { BOT_ID: 39, BUTTONS: [{ TEXT: 'Take', COMMAND: 'take' }] }
const open = [button.link('Open', '/crm/')]

test.each<[string, keyof typeof paramsSchemas, unknown, boolean]>([
  ['a text', 'im.message.add', { DIALOG_ID: 5, MESSAGE: 'Hi' }, true],
  ['an ATTACH in place of the text', 'im.message.add', { DIALOG_ID: 5, ATTACH: [{ MESSAGE: 'x' }] }, true],
  ['a keyboard alone', 'im.message.add', { DIALOG_ID: 5, KEYBOARD: open }, false],
  ['a command, without a bot', 'im.message.add', { DIALOG_ID: 5, MESSAGE: 'Hi', KEYBOARD: owned }, false],
  ['an N that clears', 'im.message.update', { MESSAGE_ID: 5, KEYBOARD: 'N' }, true],
  ['a command, without a bot', 'im.message.update', { MESSAGE_ID: 5, MENU: [{ TEXT: 'a', COMMAND: 'b' }] }, false],
  ['a type', 'im.notify', { USER_ID: 5, MESSAGE: 'Hi', TYPE: 'SYSTEM' }, true],
  ['a type that its name has', 'im.notify.system.add', { USER_ID: 5, MESSAGE: 'Hi', TYPE: 'SYSTEM' }, false],
  ['buttons', 'im.notify.personal.add', { USER_ID: 5, MESSAGE: 'Hi', KEYBOARD: open }, false],
  ['no command', 'imbot.command.answer', { MESSAGE_ID: 5, MESSAGE: 'Hi' }, false],
  [
    'a command by two names',
    'imbot.command.answer',
    { COMMAND_ID: 7, COMMAND: 'a', MESSAGE_ID: 5, MESSAGE: 'Hi' },
    false,
  ],
  [
    'commands in the menu of no bot',
    'imbot.command.answer',
    { COMMAND_ID: 7, MESSAGE_ID: 5, MESSAGE: 'Hi', MENU: [{ TEXT: 'a', COMMAND: 'b' }] },
    false,
  ],
  [
    'commands in the menu of a bot',
    'imbot.command.answer',
    { COMMAND: 'a', MESSAGE_ID: 5, MESSAGE: 'Hi', BOT_ID: 39, MENU: [{ TEXT: 'a', COMMAND: 'b' }] },
    true,
  ],
  [
    'buttons in short form',
    'imbot.v2.Chat.Message.send',
    { ...dialog, fields: { message: 'Hi', keyboard: open } },
    true,
  ],
  ['upper case outside', 'imbot.v2.Chat.Message.send', { ...dialog, fields: { MESSAGE: 'Hi' } }, false],
  ['a menu', 'imbot.v2.Chat.Message.send', { ...dialog, fields: { message: 'Hi', menu: open } }, false],
  ['a word for a flag', 'imbot.v2.Chat.Message.send', { ...dialog, fields: { message: 'Hi', system: 'Y' } }, false],
  ['no fields', 'imbot.v2.Chat.Message.send', dialog, false],
  ['a bot within', 'imbot.v2.Chat.Message.update', { ...place, fields: { keyboard: owned } }, true],
  ['no bot within', 'imbot.v2.Chat.Message.update', { ...place, fields: { keyboard: { BUTTONS: open } } }, false],
  ['a list of blocks', 'imbot.v2.Chat.Message.update', { ...place, fields: { attach: [{ MESSAGE: 'x' }] } }, false],
  ['an N that clears', 'imbot.v2.Chat.Message.update', { ...place, fields: { keyboard: 'N', attach: 'N' } }, true],
  [
    'buttons alone',
    'imbot.v2.Command.answer',
    { ...dialog, ...place, commandId: 7, fields: { keyboard: owned } },
    true,
  ],
  ['nothing', 'imbot.v2.Command.answer', { ...dialog, ...place, commandId: 7, fields: {} }, false],
])('%s in %s', (_, method, params, isAccepted) => {
  expect(paramsSchemas[method].safeParse(params).success).toBe(isAccepted)
})

test('a message alone is accepted without its method', () => {
  expect(messageSchema.safeParse(order.payload).success).toBe(true)
  expect(messageSchema.safeParse(imbot.message.update({ messageId: 7 }, order).params).success).toBe(false)
})
