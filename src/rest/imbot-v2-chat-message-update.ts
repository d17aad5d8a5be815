import type { Message } from '../message/message.js'
import { Call } from './call.js'
import { isEditable } from './lookups.js'
import type { Method } from './method.js'
import { readChangedAttach, readChangedKeyboard, readChangedText } from './v2-changes.js'
import { v2Params } from './v2-params.js'
import { BOT_PARAMS, readBotId, readFields, requireMessage } from './v2-steps.js'

/** Which message is updated, and by which bot. */
export interface ImbotV2ChatMessageUpdateParams {
  readonly botId: number
  /** For bots that were registered over a webhook. */
  readonly botToken?: string
  readonly messageId: number
}

const NAME = 'imbot.v2.Chat.Message.update'
const PARAMS: ReadonlySet<string> = new Set([...BOT_PARAMS, 'messageId', 'fields'])
const FIELDS: ReadonlySet<string> = new Set(['MESSAGE', 'ATTACH', 'KEYBOARD', 'URL_PREVIEW'])

/**
 * `imbot.v2.Chat.Message.update`: changes a message of the bot, whatever its age. The server takes the parts as they are:
 * in full form, with the bot inside the keyboard, as this call writes them. Only 'N' removes a keyboard.
 *
 * @example
 * imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, message('Done').clear('keyboard')).params
 * // { botId: 39, messageId: 5, fields: { message: 'Done', keyboard: 'N' } }
 */
export function update(params: ImbotV2ChatMessageUpdateParams, message: Message): Call<typeof NAME> {
  return new Call(imbotV2ChatMessageUpdate, v2Params(params, message, { botIdInside: params.botId }), message)
}

export const imbotV2ChatMessageUpdate: Method<typeof NAME> = {
  name: NAME,
  params: PARAMS,
  takesExactNames: true,
  play(exchange) {
    readBotId(exchange, NAME)
    requireMessage(exchange, NAME)
    if (!isEditable(exchange)) exchange.refuse('MESSAGE_ACCESS_DENIED')
    const fields = readFields(exchange, FIELDS, NAME)
    readChangedAttach(fields, NAME)
    readChangedKeyboard(fields, NAME)
    readChangedText(fields)
    exchange.absorb(fields)
  },
}
