import { quote } from '../diagnostic/quote.js'
import { isChat } from '../rest/lookups.js'
import type { PortalBot } from '../rest/portal-view.js'
import type { CommandCall } from './command-event.js'
import { DIALOG_ID } from './dialog-id.js'
import { findBot, findCommand } from './find-command.js'
import type { PortalState } from './portal-state.js'

const TYPED = /^\/(\S+)\s*([\s\S]*)$/

/** Stores what somebody types, and gives what it calls. Throws where it is no command, or none that a bot would hear of. */
export function typeCommand(state: PortalState, dialogId: string, text: string, userId: number): CommandCall {
  if (!DIALOG_ID.test(dialogId))
    throw new TypeError(`${quote(dialogId)} is no dialog. Give a bot's id, or one like chat5`)
  const [, name, params = ''] = TYPED.exec(text) ?? []
  if (name === undefined) throw new TypeError(`${quote(text)} is no command. One begins with a slash: /help`)
  const bot = botIn(state, dialogId, name)
  const command = findCommand(state, bot, name)
  const message = state.messages.add({
    dialogId,
    authorId: userId,
    dateMs: state.nowMs,
    text,
    isEdited: false,
    isDeleted: false,
  })
  return { bot, command, params, context: 'TEXTAREA', message, userId }
}

/** The bot that is talked to, or in a chat the one that has registered the command. */
function botIn(state: PortalState, dialogId: string, name: string): PortalBot {
  if (!isChat(dialogId)) return findBot(state, Number(dialogId), `The talk with ${dialogId}`)
  const { bots = [], commands = [] } = state.settings
  const botId = commands.find(({ command }) => command === name)?.botId ?? bots[0]?.id ?? 0
  return findBot(state, botId, `The command ${quote(name)}`)
}
