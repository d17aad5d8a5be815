import { quote } from '../diagnostic/quote.js'
import type { PortalBot, PortalCommand } from '../rest/portal-view.js'
import type { PortalState } from './portal-state.js'

// The number of a command that nobody has registered, and that is taken to be there.
const SOME_COMMAND_ID = 7

/** The bot with this id; `name` says who looks for it. */
export function findBot({ settings }: PortalState, id: number, name: string): PortalBot {
  const bot = settings.bots?.find(bot => bot.id === id)
  if (bot !== undefined) return bot
  if (!settings.strict) return { id }
  throw new Error(`${name} belongs to ${quote(id)}, which is no bot of this portal. Its bots: ${idsOf(settings.bots)}`)
}

/** The command of this name that the bot has registered. */
export function findCommand({ settings }: PortalState, bot: PortalBot, name: string): PortalCommand {
  const commands = settings.commands?.filter(({ botId }) => botId === bot.id) ?? []
  const command = commands.find(({ command }) => command === name)
  if (command !== undefined) return command
  if (!settings.strict) return { id: SOME_COMMAND_ID, command: name, botId: bot.id }
  const names = commands.map(({ command }) => quote(command)).join(', ')
  throw new Error(
    `Bot ${bot.id} has not registered the command ${quote(name)}, so it would not hear of it. Its commands: ${names || 'none'}. ` +
      'Start the portal with it: commands: [{ id, command, botId }]',
  )
}

function idsOf(bots: readonly PortalBot[] | undefined): string {
  return bots?.map(({ id }) => id).join(', ') || 'none'
}
