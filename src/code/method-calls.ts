import { number, oneOf, type ReadOption, text, textOrNumber } from './options.js'

/** How the function of a method is called: which params are options of it, and which of them it cannot do without. */
export interface MethodCall {
  readonly function: string
  readonly options: Readonly<Record<string, readonly [option: string, read: ReadOption]>>
  /** One of these sets must be there. */
  readonly needs: readonly (readonly string[])[]
  /** Camel case outside, and the message inside `fields`. */
  readonly isV2: boolean
  /** A text of nothing deletes the message. */
  readonly isUpdate: boolean
  /** The function writes parts in full form, with the bot inside. */
  readonly putsBotInside: boolean
}

const BOT_ID = ['botId', number] as const
const bot = { BOT_ID, CLIENT_ID: ['clientId', text] } as const
const messageId = { MESSAGE_ID: ['messageId', number] } as const
const notified = {
  USER_ID: ['userId', number],
  MESSAGE_OUT: ['messageOut', text],
  TAG: ['tag', text],
  SUB_TAG: ['subTag', text],
} as const
const v2Bot = { botId: ['botId', number], botToken: ['botToken', text] } as const
const v2MessageId = { messageId: ['messageId', number] } as const
const v2DialogId = { dialogId: ['dialogId', text] } as const

function legacy(name: string, options: MethodCall['options'], ...needs: MethodCall['needs']): MethodCall {
  return { function: name, options, needs, isV2: false, isUpdate: name.endsWith('.update'), putsBotInside: false }
}

function v2(name: string, options: MethodCall['options'], ...needs: MethodCall['needs']): MethodCall {
  const isUpdate = name.endsWith('.update')
  return { function: name, options, needs, isV2: true, isUpdate, putsBotInside: !name.endsWith('.send') }
}

/** The functions of the package by the methods that they call. */
export const methodCalls: ReadonlyMap<string, MethodCall> = new Map([
  [
    'im.message.add',
    legacy(
      'im.message.add',
      { DIALOG_ID: ['dialogId', textOrNumber], REPLY_ID: ['replyId', number], TEMPLATE_ID: ['templateId', text] },
      ['DIALOG_ID'],
    ),
  ],
  ['im.message.update', legacy('im.message.update', messageId, ['MESSAGE_ID'])],
  ['im.notify', legacy('im.notify', { ...notified, TYPE: ['type', oneOf('USER', 'SYSTEM')] }, ['USER_ID'])],
  ['im.notify.personal.add', legacy('im.notify.personal.add', notified, ['USER_ID'])],
  ['im.notify.system.add', legacy('im.notify.system.add', notified, ['USER_ID'])],
  [
    'imbot.message.add',
    legacy(
      'imbot.message.add',
      {
        ...bot,
        DIALOG_ID: ['dialogId', textOrNumber],
        FROM_USER_ID: ['fromUserId', number],
        TO_USER_ID: ['toUserId', number],
      },
      ['DIALOG_ID'],
      ['FROM_USER_ID', 'TO_USER_ID'],
    ),
  ],
  ['imbot.message.update', legacy('imbot.message.update', { ...bot, ...messageId }, ['MESSAGE_ID'])],
  [
    'imbot.command.answer',
    legacy(
      'imbot.command.answer',
      { ...bot, ...messageId, COMMAND_ID: ['commandId', number], COMMAND: ['command', text] },
      ['MESSAGE_ID', 'COMMAND_ID'],
      ['MESSAGE_ID', 'COMMAND'],
    ),
  ],
  ['imbot.v2.Chat.Message.send', v2('imbot.v2.chat.message.send', { ...v2Bot, ...v2DialogId }, ['botId', 'dialogId'])],
  [
    'imbot.v2.Chat.Message.update',
    v2('imbot.v2.chat.message.update', { ...v2Bot, ...v2MessageId }, ['botId', 'messageId']),
  ],
  [
    'imbot.v2.Command.answer',
    v2('imbot.v2.command.answer', { ...v2Bot, ...v2MessageId, ...v2DialogId, commandId: ['commandId', number] }, [
      'botId',
      'commandId',
      'messageId',
      'dialogId',
    ]),
  ],
])
