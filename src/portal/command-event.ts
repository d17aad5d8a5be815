import { isChat } from '../rest/lookups.js'
import type { PortalBot, PortalCommand } from '../rest/portal-view.js'
import type { PortalRecord } from './messages.js'

/**
 * The event ONIMCOMMANDADD, with which the server tells a bot that somebody has called one of its commands. It holds what
 * the docs list for every such event, in their form: every value is text. The docs show the event of a typed command
 * only; of a press on a button they say the context and the message.
 */
export interface CommandEvent {
  readonly event: 'ONIMCOMMANDADD'
  readonly data: {
    /** The commands that were called, by their ids: here always one. */
    readonly COMMAND: Readonly<Record<string, CalledCommand>>
    readonly PARAMS: CommandMessage
    /** Who called. */
    readonly USER: { readonly ID: string; readonly NAME: string }
  }
  /** When, in seconds. */
  readonly ts: string
  /** Lets the bot call as the user who called the command. */
  readonly auth: EventAuth
}

/** A command that was called. */
export interface CalledCommand extends EventAuth {
  readonly AUTH: EventAuth
  readonly BOT_ID: string
  readonly BOT_CODE: string
  /** Its name, without the slash. */
  readonly COMMAND: string
  readonly COMMAND_ID: string
  /** What stands behind the name; of a button its COMMAND_PARAMS. */
  readonly COMMAND_PARAMS: string
  /** Whether it was typed, or comes from a button. */
  readonly COMMAND_CONTEXT: 'TEXTAREA' | 'KEYBOARD'
  /** The message to answer: the typed one, or that of the button. */
  readonly MESSAGE_ID: string
}

/** Where a command was called. */
export interface CommandMessage {
  readonly MESSAGE: string
  /** `P`: a talk with one user; `C`: a group chat. */
  readonly MESSAGE_TYPE: 'P' | 'C'
  readonly CHAT_TYPE: 'P' | 'C'
  readonly FROM_USER_ID: string
  readonly AUTHOR_ID: string
  /** Where the bot writes to answer. */
  readonly DIALOG_ID: string
  readonly MESSAGE_ID: string
  /** In a talk with one user: the bot. */
  readonly TO_USER_ID?: string
  /** In a group chat. */
  readonly TO_CHAT_ID?: string
  readonly CHAT_ID?: string
  readonly LANGUAGE: string
}

/** What lets a bot call the portal back. */
export interface EventAuth {
  readonly access_token: string
  readonly domain: string
  /** Methods stand behind it: `http://127.0.0.1:49152/rest/`. */
  readonly client_endpoint: string
  readonly application_token: string
  readonly user_id: string
}

/** A call of a command, as a portal takes note of it. */
export interface CommandCall {
  readonly bot: PortalBot
  readonly command: PortalCommand
  readonly params: string
  readonly context: CalledCommand['COMMAND_CONTEXT']
  /** The message of the button, or the one that was typed. */
  readonly message: PortalRecord
  readonly userId: number
}

/** Where the event comes from. */
export interface EventOrigin {
  readonly origin: string
  readonly token: string
  readonly nowMs: number
}

export function toCommandEvent(call: CommandCall, { origin, token, nowMs }: EventOrigin): CommandEvent {
  const { bot, command, params, context, message, userId } = call
  const auth = {
    access_token: token,
    domain: new URL(origin).host,
    client_endpoint: `${origin}/rest/`,
    application_token: token,
  }
  const botAuth = { ...auth, user_id: String(bot.id) }
  return {
    event: 'ONIMCOMMANDADD',
    data: {
      COMMAND: {
        [command.id]: {
          ...botAuth,
          AUTH: botAuth,
          BOT_ID: String(bot.id),
          BOT_CODE: `bot${bot.id}`,
          COMMAND: command.command,
          COMMAND_ID: String(command.id),
          COMMAND_PARAMS: params,
          COMMAND_CONTEXT: context,
          MESSAGE_ID: String(message.id),
        },
      },
      PARAMS: toMessage(call),
      USER: { ID: String(userId), NAME: `User ${userId}` },
    },
    ts: String(Math.floor(nowMs / 1000)),
    auth: { ...auth, user_id: String(userId) },
  }
}

function toMessage({ bot, command, params, message, userId }: CommandCall): CommandMessage {
  const { id, dialogId } = message
  const chatId = isChat(dialogId) ? dialogId.replace(/^\D+/, '') : undefined
  const type = chatId === undefined ? 'P' : 'C'
  return {
    MESSAGE: `/${command.command} ${params}`.trimEnd(),
    MESSAGE_TYPE: type,
    CHAT_TYPE: type,
    FROM_USER_ID: String(userId),
    AUTHOR_ID: String(userId),
    DIALOG_ID: chatId === undefined ? String(userId) : dialogId,
    MESSAGE_ID: String(id),
    ...(chatId === undefined ? { TO_USER_ID: String(bot.id) } : { TO_CHAT_ID: chatId, CHAT_ID: chatId }),
    LANGUAGE: 'en',
  }
}
