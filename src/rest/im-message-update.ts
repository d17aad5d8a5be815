import type { Message } from '../message/message.js'
import { toInt } from '../php/convert.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { legacyParams } from './legacy-params.js'
import { readFlag, readSkipConnector, requireMessageId } from './legacy-steps.js'
import { updatePart, updateText } from './legacy-updates.js'
import { callerOf } from './lookups.js'
import type { Method } from './method.js'

/** Which message of the calling user is updated. */
export interface ImMessageUpdateParams {
  readonly messageId: number
}

const NAME = 'im.message.update'

/**
 * `im.message.update`: changes a message of the calling user, for three days after it was sent. The server writes
 * ATTACH, KEYBOARD, MENU and MESSAGE one after another, so a refusal leaves the earlier ones applied.
 *
 * @example
 * im.message.update({ messageId: 5 }, message('Done')).params
 * // { MESSAGE_ID: 5, MESSAGE: 'Done' }
 */
export function update(params: ImMessageUpdateParams, message: Message): Call<typeof NAME> {
  return new Call(imMessageUpdate, legacyParams(params, message), message)
}

export const imMessageUpdate: Method<typeof NAME> = {
  name: NAME,
  params: new Set([
    'MESSAGE_ID',
    'ID',
    'BOT_ID',
    'MESSAGE',
    'ATTACH',
    'KEYBOARD',
    'MENU',
    'URL_PREVIEW',
    'SKIP_CONNECTOR',
    'IS_EDITED',
  ]),
  play(exchange) {
    const botId = toInt(exchange.get('BOT_ID'))
    exchange.target.authorId = callerOf(exchange)
    const isById = exchange.get('MESSAGE_ID') === undefined && exchange.get('ID') !== undefined
    requireMessageId(exchange, isById ? 'ID' : 'MESSAGE_ID', NAME, 'MESSAGE_ID_ERROR')
    updatePart(exchange, 'attach', 0, 'ATTACH_ERROR')
    updatePart(exchange, 'keyboard', botId, 'KEYBOARD_ERROR')
    if (isById) passOverMenu(exchange)
    else updatePart(exchange, 'menu', botId, 'menu_ERROR')
    readFlag(exchange, 'URL_PREVIEW', 'N')
    readSkipConnector(exchange)
    updateText(exchange)
  },
}

/** The MENU step asks for MESSAGE_ID only. By ID alone it finds no message, unless a step before it has found one. */
function passOverMenu(exchange: Exchange): void {
  if (exchange.get('MENU') === undefined) return
  exchange.report('request/param-missing', 'MESSAGE_ID', { param: 'MESSAGE_ID', method: NAME }, 'CANT_EDIT_MESSAGE')
  const isFound = exchange.get('ATTACH') !== undefined || exchange.get('KEYBOARD') !== undefined
  if (!isFound) exchange.refuse('CANT_EDIT_MESSAGE', 403)
}
