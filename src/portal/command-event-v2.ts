import { isChat } from '../rest/lookups.js'
import type { CommandCall, EventAuth, EventOrigin } from './command-event.js'
import { toAtom } from './envelope.js'

/**
 * The event ONIMBOTV2COMMANDADD, with which the server tells a bot of v2 that somebody has called one of its commands. It
 * holds those of the documented fields that a portal knows, in their webhook form: every value is text, flags are 1 and 0.
 */
export interface CommandEventV2 {
  readonly event: 'ONIMBOTV2COMMANDADD'
  readonly data: {
    /** Which bot is told, and what lets it call as itself. */
    readonly bot: { readonly id: string; readonly code: string; readonly auth: EventAuth }
    readonly command: {
      readonly id: string
      /** With the slash: `/take`. */
      readonly command: string
      /** What stands behind the name; of a button its COMMAND_PARAMS. */
      readonly params: string
      /** Whether it was typed, or comes from a button. */
      readonly context: 'textarea' | 'keyboard'
    }
    /** The message to answer: the typed one, or that of the button. */
    readonly message: {
      readonly id: string
      readonly chatId: string
      readonly authorId: string
      readonly date: string
      readonly text: string
      readonly uuid: string
    }
    readonly chat: { readonly id: string; readonly dialogId: string; readonly type: 'chat' | 'private' }
    /** Who called. */
    readonly user: { readonly id: string; readonly name: string; readonly bot: '0' }
    readonly language: string
  }
  /** When, in seconds. */
  readonly ts: string
  /** Its `application_token` says that the event comes from the portal. */
  readonly auth: Pick<EventAuth, 'domain' | 'application_token'>
}

export function toCommandEventV2(call: CommandCall, from: EventOrigin): CommandEventV2 {
  const { bot, command, params, context, message, userId } = call
  const { id, dialogId, authorId, dateMs, text, uuid = '' } = message
  const inChat = isChat(dialogId)
  // The server numbers private dialogs too, in a way of its own.
  const chatId = dialogId.replace(/^\D+/, '')
  const auth = { domain: new URL(from.origin).host, application_token: from.token }
  const access = { access_token: from.token, client_endpoint: `${from.origin}/rest/`, user_id: String(bot.id) }
  return {
    event: 'ONIMBOTV2COMMANDADD',
    data: {
      bot: { id: String(bot.id), code: `bot${bot.id}`, auth: { ...access, ...auth } },
      command: {
        id: String(command.id),
        command: `/${command.command}`,
        params,
        context: context === 'KEYBOARD' ? 'keyboard' : 'textarea',
      },
      message: { id: String(id), chatId, authorId: String(authorId), date: toAtom(dateMs), text, uuid },
      chat: { id: chatId, dialogId: inChat ? dialogId : String(userId), type: inChat ? 'chat' : 'private' },
      user: { id: String(userId), name: `User ${userId}`, bot: '0' },
      language: 'en',
    },
    ts: String(Math.floor(from.nowMs / 1000)),
    auth,
  }
}
