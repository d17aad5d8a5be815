import { type Call, im, imbot, type Message } from '../../src/index.js'

const bot = { botId: 39 }
const dialogId = 'chat5'

/** Every method that takes a message, as a way for any message: an update and an answer are about the message `messageId`. */
export const ways = {
  'im.message.add': content => im.message.add({ dialogId }, content),
  'im.message.update': (content, messageId) => im.message.update({ messageId }, content),
  'im.notify': content => im.notify({ userId: 1 }, content),
  'im.notify.personal.add': content => im.notify.personal.add({ userId: 1 }, content),
  'im.notify.system.add': content => im.notify.system.add({ userId: 1 }, content),
  'imbot.message.add': content => imbot.message.add({ ...bot, dialogId }, content),
  'imbot.message.update': (content, messageId) => imbot.message.update({ ...bot, messageId }, content),
  'imbot.command.answer': (content, messageId) => imbot.command.answer({ commandId: 7, messageId }, content),
  'imbot.v2.Chat.Message.send': content => imbot.v2.chat.message.send({ ...bot, dialogId }, content),
  'imbot.v2.Chat.Message.update': (content, messageId) => imbot.v2.chat.message.update({ ...bot, messageId }, content),
  'imbot.v2.Command.answer': (content, messageId) =>
    imbot.v2.command.answer({ ...bot, commandId: 7, messageId, dialogId }, content),
} satisfies Record<string, (content: Message, messageId: number) => Call>

export type WayName = keyof typeof ways

export const wayNames = Object.keys(ways) as readonly WayName[]

/** How its author sends the message that an update changes or an answer follows. */
export function firstWay(name: WayName): WayName {
  return name.startsWith('imbot.') ? 'imbot.message.add' : 'im.message.add'
}
