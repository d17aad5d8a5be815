import { quote } from '../diagnostic/quote.js'
import type { Message } from '../message/message.js'
import { toInt } from '../php/convert.js'
import { isArray } from '../php/data.js'
import { trim } from '../php/trim.js'
import { isEmpty } from '../php/truth.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { addPart, requireContent } from './legacy-adds.js'
import { legacyParams } from './legacy-params.js'
import { readFlag, readSkipConnector } from './legacy-steps.js'
import { callerOf, enterDialog, isChat } from './lookups.js'
import type { Method } from './method.js'
import { measureText } from './text-steps.js'

/** Where a new message of the calling user goes. */
export interface ImMessageAddParams {
  /** A user's id, or `chat1001`, `sg17`, `crm5`. */
  readonly dialogId: string | number
  /** The message that this one answers, in the same dialog. */
  readonly replyId?: number
  /** A lower-case v4 UUID: the server sends a message with the same one only once. */
  readonly templateId?: string
}

const NAME = 'im.message.add'
const CHAT_DIALOG = /^(?:chat|sg|crm)(\d+)$/i

/**
 * `im.message.add`: a new message of the calling user or application. There is no bot, so the server drops COMMAND
 * buttons and items.
 *
 * @example
 * im.message.add({ dialogId: 'chat1001' }, message('Hello')).params
 * // { DIALOG_ID: 'chat1001', MESSAGE: 'Hello' }
 */
export function add(params: ImMessageAddParams, message: Message): Call<typeof NAME> {
  return new Call(imMessageAdd, legacyParams(params, message), message)
}

export const imMessageAdd: Method<typeof NAME> = {
  name: NAME,
  params: new Set([
    'DIALOG_ID',
    'USER_ID',
    'CHAT_ID',
    'BOT_ID',
    'MESSAGE',
    'ATTACH',
    'KEYBOARD',
    'MENU',
    'SYSTEM',
    'URL_PREVIEW',
    'SKIP_CONNECTOR',
    'SILENT_CONNECTOR',
    'TEMPLATE_ID',
    'REPLY_ID',
    'PLATFORM_CONTEXT',
  ]),
  play(exchange) {
    // The server takes the caller's word for the bot here.
    const botId = toInt(exchange.get('BOT_ID'))
    readText(exchange)
    readDialog(exchange)
    addPart(exchange, 'attach', 0, 'checked')
    addPart(exchange, 'keyboard', botId, 'late')
    addPart(exchange, 'menu', botId, 'late')
    const isSystem = readFlag(exchange, 'SYSTEM', 'Y') && isChat(exchange.target.dialogId ?? '')
    readFlag(exchange, 'URL_PREVIEW', 'N')
    readSkipConnector(exchange)
    exchange.target.authorId = isSystem ? 0 : callerOf(exchange)
    requireContent(exchange, isSystem)
    exchange.apply('add')
  },
}

/** The text may be left out where there is an ATTACH. */
function readText(exchange: Exchange): void {
  const text = exchange.get('MESSAGE')
  const attach = exchange.get('ATTACH')
  const isMissing =
    text === undefined ? attach === undefined : typeof text !== 'string' || (trim(text) === '' && isEmpty(attach))
  if (!isMissing) {
    if (typeof text === 'string') measureText(exchange, text, 'add')
    return
  }
  const code = text === undefined || typeof text === 'string' ? 'message/empty' : 'message/not-text'
  exchange.report(code, 'MESSAGE', { value: quote(text) }, 'MESSAGE_EMPTY')
  exchange.refuse('MESSAGE_EMPTY')
}

/** DIALOG_ID names a chat or a user; the older USER_ID and CHAT_ID are still taken, the user first. */
function readDialog(exchange: Exchange): void {
  const dialogId = exchange.get('DIALOG_ID')
  if (isArray(dialogId)) {
    exchange.report('field/crash', 'DIALOG_ID', { field: 'DIALOG_ID', value: quote(dialogId) }, 'INTERNAL_SERVER_ERROR')
    exchange.refuse('CRASH')
    return
  }
  const chatNumber = typeof dialogId === 'string' ? CHAT_DIALOG.exec(dialogId)?.[1] : undefined
  const userId = dialogId === undefined ? exchange.get('USER_ID') : chatNumber === undefined ? dialogId : undefined
  const chatId = dialogId === undefined ? exchange.get('CHAT_ID') : chatNumber
  const older = userId === undefined ? 'CHAT_ID' : 'USER_ID'
  if (dialogId === undefined && toInt(userId ?? chatId) > 0) {
    const meant = `${userId === undefined ? 'chat' : ''}${toInt(userId ?? chatId)}`
    exchange.report('request/param-older', older, { param: older, meant: quote(meant) })
  }
  if (userId !== undefined) {
    requireAbove0(exchange, userId, dialogId === undefined ? 'USER_ID' : 'DIALOG_ID', 'USER_ID_EMPTY')
    if (!enterDialog(exchange, String(toInt(userId)))) exchange.refuse('USER_NOT_FOUND')
  } else if (chatId !== undefined) {
    requireAbove0(exchange, chatId, dialogId === undefined ? 'CHAT_ID' : 'DIALOG_ID', 'CHAT_ID_EMPTY')
    const chat = chatId === chatNumber ? String(dialogId).toLowerCase() : `chat${toInt(chatId)}`
    if (!enterDialog(exchange, chat)) exchange.refuse('ACCESS_ERROR', 403)
  } else {
    exchange.report('request/param-missing', 'DIALOG_ID', { param: 'DIALOG_ID', method: NAME }, 'PARAMS_ERROR')
    exchange.refuse('PARAMS_ERROR')
  }
}

function requireAbove0(
  exchange: Exchange,
  value: Parameters<typeof toInt>[0],
  param: string,
  serverCode: string,
): void {
  if (toInt(value) > 0) return
  const wanted = param === 'DIALOG_ID' ? '1, chat1001, sg17, crm5' : '1'
  exchange.report('request/param-invalid', param, { param, value: quote(value), method: NAME, wanted }, serverCode)
  exchange.refuse(serverCode)
}
