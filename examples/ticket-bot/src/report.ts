import { attach, type Message, message } from 'b24-message'
import { splitMessage } from 'b24-message/split'
import { b, text } from 'b24-message/text'
import type { Ticket } from './tickets.js'

/** All tickets, in as many messages as it takes. */
export function report(tickets: readonly Ticket[]): readonly Message[] {
  const list = attach().grid('row', rows =>
    tickets.reduce((list, { id, title, state }) => list.add(`#${id} ${state}`, text`${title}`, { width: 120 }), rows),
  )
  const content = message(text`${b('All tickets')}: ${tickets.length}`)
  return splitMessage(tickets.length === 0 ? content : content.attach(list)).messages
}
