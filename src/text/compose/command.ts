import { bb } from './bb.js'
import { apart, type Label, toLabel, widened } from './label.js'
import { refuse } from './refuse.js'
import { Text } from './text.js'

/**
 * Puts a text into the reader's input when pressed. Without a label it shows the text itself.
 *
 * The client takes the last `]` for the end of the opening tag: brackets of a label are written in full width, `［` and `］`,
 * and the text can have none.
 *
 * @example
 * put('/help orders', 'Help').bb
 * // '[put=/help orders]Help[/put]'
 */
export function put(text: string, label?: Label): Text {
  return command('put', text, label)
}

/**
 * Sends a text in the reader's name when pressed. The rules are those of {@link put}.
 *
 * @example
 * send('yes', 'Yes, please').bb
 * // '[send=yes]Yes, please[/send]'
 */
export function send(text: string, label?: Label): Text {
  return command('send', text, label)
}

// What the server or a client would read in it, although it is protected from most of both.
const READ = /[[\]\r\n\t\0]| {4}|#BR#|:[\da-f]{8}:/i
const RULE = 'It is one line, sent as it stands: without brackets, tabs, four spaces in a row and codes of line breaks.'

function command(name: 'put' | 'send', text: string, label: Label): Text {
  if (typeof text !== 'string' || text.trim() === '' || READ.test(text)) refuse(name, text, RULE)
  // A first pair of HTML tags would be taken out of the label.
  const shown = apart(widened(toLabel(name, label), /[[\]]/g), /<(?=\w)/g)
  const value = bb(shown === '' ? `[${name}]${text}` : `[${name}=${text}]`)
  return new Text([value, shown, bb(`[/${name}]`)])
}
