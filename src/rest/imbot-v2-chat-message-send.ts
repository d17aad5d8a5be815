import { quote } from '../diagnostic/quote.js'
import type { Message } from '../message/message.js'
import { toInt, toText } from '../php/convert.js'
import { isArray } from '../php/data.js'
import { isEmpty } from '../php/truth.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { requireContent } from './legacy-adds.js'
import { enterDialog, isChat } from './lookups.js'
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
  /** The message that this one answers, in the same dialog. */
  readonly replyId?: number
  /** A lower-case v4 UUID: the server sends a message with the same one only once. */
  readonly templateId?: string
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
export function send(params: ImbotV2ChatMessageSendParams, message: Message): Call<typeof NAME> {
  return new Call(imbotV2ChatMessageSend, v2Params(params, message, { botIdInside: undefined }), message)
}

export const imbotV2ChatMessageSend: Method<typeof NAME> = {
  name: NAME,
  params: PARAMS,
  takesExactNames: true,
  play(exchange) {
    const botId = readBotId(exchange, NAME)
    readDialog(exchange)
    const fields = readFields(exchange, FIELDS, NAME)
    const onlyForwards = readForwards(fields)
    if (!onlyForwards) readNewText(fields)
    readNewAttach(fields)
    readNewKeyboard(fields, botId)
    for (const flag of ['URL_PREVIEW', 'SKIP_CONNECTOR', 'SILENT_CONNECTOR']) readV2Flag(fields, flag)
    const isSystem = readV2Flag(fields, 'SYSTEM') && isChat(exchange.target.dialogId ?? '')
    if (isSystem) exchange.target.authorId = 0
    // The server puts the name of the application before it.
    requireContent(fields, isSystem || onlyForwards)
    exchange.absorb(fields)
    exchange.apply('add')
  },
}

/** `dialogId` names a user or a chat, `chatId` a chat by its number. */
function readDialog(exchange: Exchange): void {
  requireOne(exchange, ['dialogId', 'chatId'], NAME, 'CHAT_NOT_FOUND')
  const dialogId = exchange.get('dialogId')
  const dialog =
    isEmpty(dialogId) || isArray(dialogId) ? `chat${toInt(exchange.get('chatId'))}` : toText(dialogId ?? null)
  if (!enterDialog(exchange, dialog)) exchange.refuse('CHAT_NOT_FOUND')
}

const MAX_FORWARDS = 100

/** Whether the call passes messages on and brings nothing of its own, so that it needs no text. */
function readForwards(fields: Exchange): boolean {
  const value = fields.get('FORWARD_IDS')
  if (!isArray(value) || isEmpty(value)) return false
  if (Object.keys(value).length > MAX_FORWARDS) {
    const params = {
      param: fields.written('FORWARD_IDS'),
      value: quote(value),
      method: NAME,
      wanted: `≤ ${MAX_FORWARDS}`,
    }
    fields.report('request/param-invalid', 'FORWARD_IDS', params, 'TOO_MANY_MESSAGES')
    fields.refuse('TOO_MANY_MESSAGES')
  }
  return fields.get('MESSAGE') === undefined && fields.get('ATTACH') === undefined
}
