import { quote } from '../../diagnostic/quote.js'
import { bb } from './bb.js'
import { type Label, requireLabel, toLabel } from './label.js'
import { refuse, requireId } from './refuse.js'
import { Text } from './text.js'

/**
 * Mentions a person, who is notified. Without a name the server puts in the person's own. Everybody is `'all'`, which
 * clients from November 2025 on know, and older ones show as typed.
 *
 * @example
 * user(7, 'Ann').bb
 * // '[user=7]Ann[/user]'
 */
export function user(id: number | 'all', name?: Label): Text {
  if (id === 'all') return mention('[user=all]', requireLabel('user', name), '[/user]')
  return mention(`[user=${requireId('user', id, "a user, or 'all'")}]`, toLabel('user', name), '[/user]')
}

/** A link to a chat. Without a name, clients show its number. */
export function chat(id: number, name?: Label): Text {
  return mention(`[chat=${requireId('chat', id, 'a chat')}]`, toLabel('chat', name), '[/chat]')
}

/**
 * A link to a dialog of an open line.
 *
 * @example
 * lines(5, 'Sales').bb
 * // '[chat=imol|5]Sales[/chat]'
 */
export function lines(id: number, name?: Label): Text {
  return mention(`[chat=imol|${requireId('lines', id, 'a dialog of an open line')}]`, toLabel('lines', name), '[/chat]')
}

/** Where a message stands: in a chat, or between two users. */
export type Dialog = `chat${number}` | `${number}:${number}`

const DIALOG = /^(?:chat[1-9]\d{0,15}|[1-9]\d{0,15}:[1-9]\d{0,15})$/

/**
 * A link to a message. Between two users it leads those two, and is plain text for others.
 *
 * @example
 * context('chat5', 1024, 'as I said').bb
 * // '[context=chat5/1024]as I said[/context]'
 */
export function context(dialog: Dialog, messageId: number, label: Label): Text {
  requireDialog('context', dialog)
  const id = requireId('context', messageId, 'a message')
  return mention(`[context=${dialog}/${id}]`, requireLabel('context', label), '[/context]')
}

export function requireDialog(place: string, dialog: unknown): void {
  if (typeof dialog === 'string' && DIALOG.test(dialog)) return
  refuse(place, dialog, 'A dialog is "chat5", or the ids of two users as in "7:8".')
}

const PHONE = /^[\d #()+./-]+$/

/**
 * Calls a number when pressed. Without a label it shows the number.
 *
 * @example
 * call('+7 495 123-45-67', 'Call us').bb
 * // '[call=+7 495 123-45-67]Call us[/call]'
 */
export function call(phone: string, label?: Label): Text {
  if (typeof phone !== 'string' || !PHONE.test(phone) || !/\d/.test(phone)) {
    refuse('call', phone, `A number has digits, spaces, and any of ${quote('#()+./-')}.`)
  }
  // The short form, with the number between the tags, breaks the web client.
  return mention(`[call=${phone}]`, toLabel('call', label) || phone, '[/call]')
}

function mention(open: string, label: string, close: string): Text {
  return new Text([bb(open), label, bb(close)])
}
