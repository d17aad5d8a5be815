import { imbot, type Message, message } from 'b24-message'
import { RestError } from 'b24-message/http'
import type { CalledCommand, CommandEvent } from 'b24-message/portal'
import { put, text } from 'b24-message/text'
import { card } from './card.js'
import { digest } from './digest.js'
import { report } from './report.js'
import type { Send } from './send.js'
import type { Person, Ticket, Tickets } from './tickets.js'

export interface BotOptions {
  readonly send: Send
  /** As it was registered. */
  readonly bot: { readonly botId: number; readonly clientId: string }
  readonly tickets: Tickets
  /** The digest, in Markdown. */
  readonly readDigest: () => Promise<string>
}

/** Somebody has called a command. */
interface Heard {
  readonly command: CalledCommand
  readonly dialogId: string
  readonly user: Person
}

export class TicketBot {
  readonly #options: BotOptions
  readonly #commands = new Map<string, (heard: Heard) => Promise<void>>([
    ['ticket', heard => this.#open(heard)],
    ['take', heard => this.#change(heard, ticket => ({ ...ticket, state: 'taken', assignee: heard.user }))],
    ['close', heard => this.#change(heard, ticket => ({ ...ticket, state: 'closed' }))],
    ['digest', async heard => this.#write(heard, digest(await this.#options.readDigest()))],
    ['report', heard => this.#write(heard, report(this.#options.tickets.all))],
  ])

  constructor(options: BotOptions) {
    this.#options = options
  }

  /** Does what a typed command or a press asks for. */
  async hear({ data }: Pick<CommandEvent, 'data'>): Promise<void> {
    const { DIALOG_ID: dialogId } = data.PARAMS
    const user = { id: Number(data.USER.ID), name: data.USER.NAME }
    for (const command of Object.values(data.COMMAND)) {
      await this.#commands.get(command.COMMAND)?.({ command, dialogId, user })
    }
  }

  async #open(heard: Heard): Promise<void> {
    const title = heard.command.COMMAND_PARAMS.trim()
    const help = message(text`What is it about? ${put('/ticket ', 'Write it here')}`)
    await this.#answer(heard, title === '' ? help : card(this.#options.tickets.add(title, heard.user)))
  }

  async #change(heard: Heard, change: (ticket: Ticket) => Ticket): Promise<void> {
    const { tickets } = this.#options
    const { COMMAND_PARAMS } = heard.command
    const ticket = tickets.get(Number(COMMAND_PARAMS))
    if (ticket === undefined) return this.#answer(heard, message(text`There is no ticket #${COMMAND_PARAMS}.`))
    const changed = change(ticket)
    tickets.put(changed)
    await this.#show(heard, changed)
  }

  /** Shows a ticket in the card that was pressed, and in a new one where that is too old to change: three days. */
  async #show(heard: Heard, ticket: Ticket): Promise<void> {
    const { send, bot } = this.#options
    const { COMMAND_CONTEXT, MESSAGE_ID } = heard.command
    if (COMMAND_CONTEXT !== 'KEYBOARD') return this.#answer(heard, card(ticket))
    const content = ticket.state === 'closed' ? card(ticket).clear('keyboard') : card(ticket)
    try {
      await send(imbot.message.update({ ...bot, messageId: Number(MESSAGE_ID) }, content))
    } catch (error) {
      if (!(error instanceof RestError && error.code === 'CANT_EDIT_MESSAGE')) throw error
      await this.#answer(heard, card(ticket))
    }
  }

  async #answer({ command: { COMMAND_ID, MESSAGE_ID } }: Heard, content: Message): Promise<void> {
    const { send, bot } = this.#options
    const asked = { commandId: Number(COMMAND_ID), messageId: Number(MESSAGE_ID), clientId: bot.clientId }
    await send(imbot.command.answer(asked, content))
  }

  /** Writes messages one after another, because they are to be read in this order. */
  async #write({ dialogId }: Heard, messages: readonly Message[]): Promise<void> {
    const { send, bot } = this.#options
    for (const content of messages) await send(imbot.message.add({ ...bot, dialogId }, content))
  }
}
