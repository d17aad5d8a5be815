import type { Message } from '../message/message.js'
import { Call } from './call.js'
import type { Method } from './method.js'
import { v2Params } from './v2-params.js'
import {
  BOT_PARAMS,
  readBotId,
  readFields,
  readNewAttach,
  readNewKeyboard,
  readNewText,
  readV2Flag,
  requireOne,
} from './v2-steps.js'

/** Where a new message goes, and which bot sends it. */
export interface ImbotV2ChatMessageSendParams {
  readonly botId: number
  /** For bots that were registered over a webhook. */
  readonly botToken?: string
  /** A user's id, or `chat1001`. */
  readonly dialogId: string
}

const NAME = 'imbot.v2.Chat.Message.send'
const PARAMS: ReadonlySet<string> = new Set([...BOT_PARAMS, 'dialogId', 'chatId', 'fields', 'platformContext'])
const FIELDS: ReadonlySet<string> = new Set([
  'MESSAGE',
  'ATTACH',
  'KEYBOARD',
  'SYSTEM',
  'URL_PREVIEW',
  'SKIP_CONNECTOR',
  'SILENT_CONNECTOR',
  'TEMPLATE_ID',
  'REPLY_ID',
  'FORWARD_IDS',
])

/**
 * `imbot.v2.Chat.Message.send`: a new message of the bot. It takes no MENU.
 *
 * @example
 * imbot.v2.chat.message.send({ botId: 39, dialogId: 'chat1' }, message('Hello').urlPreview(false)).params
 * // { botId: 39, dialogId: 'chat1', fields: { message: 'Hello', urlPreview: false } }
 */
export function send(params: ImbotV2ChatMessageSendParams, message: Message): Call {
  return new Call(imbotV2ChatMessageSend, v2Params(params, message, { botIdInside: undefined }), message)
}

export const imbotV2ChatMessageSend: Method = {
  name: NAME,
  params: PARAMS,
  takesExactNames: true,
  play(exchange) {
    const botId = readBotId(exchange, NAME)
    requireOne(exchange, ['dialogId', 'chatId'], NAME, 'CHAT_NOT_FOUND')
    const fields = readFields(exchange, FIELDS, NAME)
    readNewText(fields)
    readNewAttach(fields)
    readNewKeyboard(fields, botId)
    for (const flag of ['SYSTEM', 'URL_PREVIEW', 'SKIP_CONNECTOR', 'SILENT_CONNECTOR']) readV2Flag(fields, flag)
    exchange.absorb(fields)
    exchange.apply('add')
  },
}
