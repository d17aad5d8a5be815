import { toInt, toText } from '../php/convert.js'
import { type Data, isArray } from '../php/data.js'
import { isEmpty } from '../php/truth.js'
import type { Exchange } from './exchange.js'
import type { PortalBot, PortalCommand, PortalMessage } from './portal-view.js'

// Steps that look something up in the portal. They refuse and report nothing: a check knows no portal.

/** For how long a message can be changed, by the older methods: 3 days. */
export const EDIT_WINDOW_MS = 259_200_000

const CHAT_DIALOG = /^(?:chat|sg|crm)\d/i

/** Whether a dialog is a chat of several people, and not a talk with one user. */
export function isChat(dialogId: string): boolean {
  return CHAT_DIALOG.test(dialogId)
}

/** The user for whom `im.*` writes. */
export function callerOf(exchange: Exchange): number {
  return exchange.portal.userId ?? 1
}

/** A webhook has to say as which client it calls. */
export function requireClient(exchange: Exchange, params: readonly string[], serverCode: string, status: number): void {
  if (exchange.portal.auth !== 'webhook') return
  if (params.every(param => isEmpty(exchange.get(param)))) exchange.refuse(serverCode, status)
}

/** The bot with an id, where the portal knows it: 'unknown', 'foreign', or the caller's own. */
export function ownerOf(exchange: Exchange, botId: number): 'own' | 'foreign' | 'unknown' {
  const { bots } = exchange.portal
  if (bots === undefined) return 'own'
  const bot = bots.find(({ id }) => id === botId)
  if (bot === undefined) return 'unknown'
  return isOwn(exchange, bot) ? 'own' : 'foreign'
}

/** The bot that the server takes for a call without BOT_ID: the first one of the caller. */
export function firstBotId(exchange: Exchange): number | undefined {
  return exchange.portal.bots?.find(bot => isOwn(exchange, bot))?.id
}

function isOwn(exchange: Exchange, bot: PortalBot): boolean {
  return bot.clientId === undefined || bot.clientId === clientOf(exchange)
}

// As the older methods call it, and those of v2.
const CLIENT_PARAMS = ['CLIENT_ID', 'clientId', 'botToken', 'BOT_TOKEN']

function clientOf(exchange: Exchange): string | undefined {
  const { auth, clientId } = exchange.portal
  if (auth !== 'webhook') return clientId
  const named = CLIENT_PARAMS.map(param => exchange.get(param)).find(value => !isEmpty(value))
  return named === undefined || isArray(named) ? undefined : toText(named)
}

/** The command of an id, or the caller's own of a name, where the portal knows its commands. */
export function commandOf(exchange: Exchange, id: Data | undefined, name: Data | undefined): PortalCommand | undefined {
  const commands = exchange.portal.commands ?? []
  if (id !== undefined) return commands.find(command => command.id === toInt(id))
  return commands.find(({ command, botId }) => command === name && ownerOf(exchange, botId) === 'own')
}

/** The message that the call names, where the portal knows its messages. */
export function messageOf(exchange: Exchange): PortalMessage | undefined {
  const { messageId } = exchange.target
  return messageId === undefined ? undefined : exchange.portal.message?.(messageId)
}

/** Whether the caller wrote the message and can still take part in it: not deleted, and not passed on from elsewhere. */
export function isEditable(exchange: Exchange): boolean {
  if (exchange.portal.message === undefined) return true
  const message = messageOf(exchange)
  if (message === undefined || message.isDeleted === true || message.isForwarded === true) return false
  return message.authorId === undefined || message.authorId === exchange.target.authorId
}

/** The older methods ask before each part, and for no longer than three days after the message was written. */
export function requireEditable(exchange: Exchange): void {
  if (!isEditable(exchange) || isTooOld(exchange)) exchange.refuse('CANT_EDIT_MESSAGE', 403)
}

function isTooOld(exchange: Exchange): boolean {
  const message = messageOf(exchange)
  const { nowMs } = exchange.portal
  return message !== undefined && nowMs !== undefined && nowMs - message.dateMs >= EDIT_WINDOW_MS
}

/** An answer goes to the dialog of the message that it answers. */
export function enterDialogOfMessage(exchange: Exchange, serverCode: string): void {
  if (exchange.portal.message === undefined) return
  const message = messageOf(exchange)
  if (message === undefined) exchange.refuse(serverCode)
  else exchange.target.dialogId = message.dialogId
}

/** In a talk with one user the server leaves the menu of an answer out. */
export function dropMenuOfTalk(exchange: Exchange): void {
  const { dialogId } = exchange.target
  if (dialogId === undefined || isChat(dialogId)) return
  delete exchange.outcome.menu
  if (exchange.lateVerdict === 'PARAM_MENU_ERROR') exchange.lateVerdict = undefined
}

/** Notes where a new message goes; false where the portal has no such dialog. */
export function enterDialog(exchange: Exchange, dialogId: string): boolean {
  exchange.target.dialogId = dialogId
  return exchange.portal.hasDialog?.(dialogId) ?? true
}
