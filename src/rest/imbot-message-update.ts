import type { Message } from '../message/message.js'
import { Call } from './call.js'
import { legacyParams } from './legacy-params.js'
import { readBot, readFlag, readSkipConnector, requireMessageId } from './legacy-steps.js'
import { updatePart, updateText } from './legacy-updates.js'
import type { Method } from './method.js'

/** Which message is updated, and by whom. */
export interface ImbotMessageUpdateParams {
  /** The bot; without it the server takes the first bot of the application. */
  readonly botId?: number
  readonly messageId: number
  /** For bots that were registered over a webhook: the `CLIENT_ID` of their registration. */
  readonly clientId?: string
}

const NAME = 'imbot.message.update'

/**
 * `imbot.message.update`: changes a message of the bot. The server writes ATTACH, KEYBOARD, MENU and MESSAGE one after
 * another, so a refusal leaves the earlier ones applied; a bot may change its messages for three days.
 *
 * @example
 * update({ botId: 39, messageId: 19880117 }, message('Done').clear('keyboard')).params
 * // { BOT_ID: 39, MESSAGE_ID: 19880117, MESSAGE: 'Done', KEYBOARD: 'N' }
 */
export function update(params: ImbotMessageUpdateParams, message: Message): Call<typeof NAME> {
  return new Call(imbotMessageUpdate, legacyParams(params, message), message)
}

export const imbotMessageUpdate: Method<typeof NAME> = {
  name: NAME,
  params: new Set([
    'BOT_ID',
    'CLIENT_ID',
    'MESSAGE_ID',
    'MESSAGE',
    'ATTACH',
    'KEYBOARD',
    'MENU',
    'URL_PREVIEW',
    'SKIP_CONNECTOR',
  ]),
  play(exchange) {
    const botId = readBot(exchange, NAME)
    exchange.target.authorId = botId
    requireMessageId(exchange, 'MESSAGE_ID', NAME, 'MESSAGE_ID_ERROR')
    updatePart(exchange, 'attach', 0, 'ATTACH_ERROR')
    updatePart(exchange, 'keyboard', botId, 'KEYBOARD_ERROR')
    updatePart(exchange, 'menu', botId, 'menu_ERROR')
    readFlag(exchange, 'URL_PREVIEW', 'N')
    readSkipConnector(exchange)
    updateText(exchange)
  },
}
