import { quote } from '../diagnostic/quote.js'
import type { Message } from '../message/message.js'
import { toInt } from '../php/convert.js'
import { trim } from '../php/trim.js'
import { storedText } from '../size/text.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { addPart, requireContent, requireText } from './legacy-adds.js'
import { legacyParams } from './legacy-params.js'
import { readBot, readFlag, readSkipConnector } from './legacy-steps.js'
import { enterDialog, isChat } from './lookups.js'
import type { Method } from './method.js'

/** Where a new message goes, and who sends it. */
export type ImbotMessageAddParams = {
  /** The bot; without it the server takes the first bot of the application. */
  readonly botId?: number
  /** For bots that were registered over a webhook: the `CLIENT_ID` of their registration. */
  readonly clientId?: string
} & (
  | {
      /** Writes into the dialog of two users, as a system message. */
      readonly fromUserId: number
      readonly toUserId: number
      readonly dialogId?: never
    }
  | {
      /** A user's id, or `chat1001`, `sg17`, `crm5`. */
      readonly dialogId: string | number
      readonly fromUserId?: never
      readonly toUserId?: never
    }
)

const NAME = 'imbot.message.add'
const DIALOG_ID = /^(?:\d+|(?:chat|sg|crm)\d+)$/i

/**
 * `imbot.message.add`: a new message of the bot. It needs a text, also where it has an ATTACH.
 *
 * @example
 * add({ botId: 39, dialogId: 'chat1001' }, message('Hello')).params
 * // { BOT_ID: 39, DIALOG_ID: 'chat1001', MESSAGE: 'Hello' }
 */
export function add(params: ImbotMessageAddParams, message: Message): Call<typeof NAME> {
  return new Call(imbotMessageAdd, legacyParams(params, message), message)
}

export const imbotMessageAdd: Method<typeof NAME> = {
  name: NAME,
  params: new Set([
    'BOT_ID',
    'CLIENT_ID',
    'DIALOG_ID',
    'FROM_USER_ID',
    'TO_USER_ID',
    'MESSAGE',
    'ATTACH',
    'KEYBOARD',
    'MENU',
    'SYSTEM',
    'URL_PREVIEW',
    'SKIP_CONNECTOR',
  ]),
  play(exchange) {
    const botId = readBot(exchange, NAME)
    readDialog(exchange)
    requireText(exchange)
    addPart(exchange, 'attach', 0, 'checked')
    addPart(exchange, 'keyboard', botId, 'late')
    addPart(exchange, 'menu', botId, 'late')
    const isSystem = readFlag(exchange, 'SYSTEM', 'Y') && isChat(exchange.target.dialogId ?? '')
    if (isSystem) {
      exchange.report('request/system-author', 'SYSTEM', {})
      putNameBefore(exchange, botId)
    }
    exchange.target.authorId = isSystem ? 0 : botId
    readFlag(exchange, 'URL_PREVIEW', 'N')
    readSkipConnector(exchange)
    requireContent(exchange, isSystem || isBetweenUsers(exchange))
    exchange.apply('add')
  },
}

/** Nobody is the author of such a message, so its text says which bot speaks, where the portal knows its name. */
function putNameBefore(exchange: Exchange, botId: number): void {
  const name = exchange.portal.bots?.find(({ id }) => id === botId)?.name
  const text = exchange.get('MESSAGE')
  if (name === undefined || typeof text !== 'string' || !exchange.keeps) return
  const stored = storedText(`${name}:[br]${trim(text)}`, 'add')
  exchange.settleText(stored, stored)
}

function isBetweenUsers(exchange: Exchange): boolean {
  return toInt(exchange.get('FROM_USER_ID')) !== 0 && toInt(exchange.get('TO_USER_ID')) !== 0
}

/** Whether the bot may write there is found out by an inner step. */
function enterDialogLate(exchange: Exchange, dialogId: string): void {
  if (!enterDialog(exchange, dialogId)) exchange.lateVerdict ??= isChat(dialogId) ? 'CANCELED' : 'ERROR_NO_ACCESS'
}

function readDialog(exchange: Exchange): void {
  const dialogId = exchange.get('DIALOG_ID')
  if (isBetweenUsers(exchange)) {
    if (dialogId !== undefined) exchange.report('request/dialog-unread', 'DIALOG_ID', {})
    enterDialogLate(exchange, String(toInt(exchange.get('TO_USER_ID'))))
    return
  }
  if (
    (typeof dialogId === 'string' || typeof dialogId === 'number') &&
    DIALOG_ID.test(String(dialogId)) &&
    String(dialogId) !== '0'
  ) {
    enterDialogLate(exchange, String(dialogId))
    return
  }
  if (dialogId === undefined)
    exchange.report('request/param-missing', 'DIALOG_ID', { param: 'DIALOG_ID', method: NAME }, 'DIALOG_ID_EMPTY')
  else {
    exchange.report(
      'request/param-invalid',
      'DIALOG_ID',
      { param: 'DIALOG_ID', value: quote(dialogId), method: NAME, wanted: '1, chat1001, sg17, crm5' },
      'DIALOG_ID_EMPTY',
    )
  }
  exchange.refuse('DIALOG_ID_EMPTY')
}
