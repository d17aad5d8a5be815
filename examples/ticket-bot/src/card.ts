import { attach, button, type ColorToken, keyboard, type Message, message } from 'b24-message'
import { b, fitText, text, user } from 'b24-message/text'
import type { Person, Ticket } from './tickets.js'

const COLORS: Readonly<Record<Ticket['state'], ColorToken>> = { open: 'alert', taken: 'primary', closed: 'secondary' }

// More than that is not read in a card.
const MAX_CHARS = 500

/** A ticket as people see it. What they have typed shows as they typed it, whatever it holds. */
export function card(ticket: Ticket): Message {
  const { id, title, state, author, assignee } = ticket
  const facts = attach({ colorToken: COLORS[state] }).grid('row', rows => {
    const known = rows.add('State', state, { colorToken: COLORS[state] }).add('From', mention(author))
    return assignee === undefined ? known : known.add('Taken by', mention(assignee))
  })
  return message(fitText(text`${b(`#${id}`)} ${title}`.bb, MAX_CHARS).text)
    .attach(facts)
    .keyboard(state !== 'closed' && buttons(ticket))
}

const mention = ({ id, name }: Person) => user(id, name)

function buttons({ id, state }: Ticket) {
  const params = String(id)
  return keyboard()
    .add(state === 'open' && button.command('Take', 'take', { params, colorToken: 'primary', display: 'line' }))
    .command('Close', 'close', { params, display: 'line' })
}
