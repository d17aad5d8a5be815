import { quote } from '../diagnostic/quote.js'
import type { CommandCall } from './command-event.js'
import { findBot, findCommand } from './find-command.js'
import type { PortalRecord } from './messages.js'
import type { PortalState } from './portal-state.js'

/** Which button is pressed: by what stands on it, or also by what it does. */
export type ButtonChoice = string | { readonly text?: string; readonly command?: string; readonly params?: string }

/** A button as the server stores it, as far as a press goes. */
type StoredButton = Readonly<Record<'TEXT' | 'COMMAND' | 'COMMAND_PARAMS' | 'DISABLED' | 'LINK' | 'ACTION', unknown>>

/** What a press on a button calls. Throws where nobody could press it, and where no bot would hear of it. */
export function pressButton(state: PortalState, messageId: number, choice: ButtonChoice, userId: number): CommandCall {
  const record = findMessage(state, messageId)
  const button = findButton(record, choice)
  const name = `The button ${quote(button.TEXT)} of message ${messageId}`
  if (button.DISABLED === 'Y') throw new Error(`${name} is disabled, so nobody can press it`)
  if (typeof button.COMMAND !== 'string') {
    const does = typeof button.LINK === 'string' ? `opens ${quote(button.LINK)}` : `does ${quote(button.ACTION)}`
    throw new Error(`${name} ${does}, so no bot hears of a press. Those with COMMAND call one`)
  }
  // The author, because the keyboard of a bot belongs to the bot.
  const bot = findBot(state, record.authorId, name)
  const command = findCommand(state, bot, button.COMMAND)
  const params = String(button.COMMAND_PARAMS ?? '')
  return { bot, command, params, context: 'KEYBOARD', message: record, userId }
}

function findMessage({ messages }: PortalState, messageId: number): PortalRecord {
  const record = messages.get(messageId)
  if (record !== undefined && !record.isDeleted) return record
  if (record !== undefined) throw new Error(`Message ${messageId} is deleted, so it has no buttons`)
  const held = messages.all.map(({ id }) => id)
  throw new Error(`The portal holds no message ${quote(messageId)}. It holds ${listed(held, 'none')}`)
}

function findButton({ id, keyboard }: PortalRecord, choice: ButtonChoice): StoredButton {
  const buttons = (Array.isArray(keyboard) ? keyboard : []).filter(isButton)
  const { text, command, params } = toFields(choice)
  const found = buttons.filter(
    ({ TEXT, COMMAND, COMMAND_PARAMS }) =>
      (text === undefined || TEXT === text) &&
      (command === undefined || COMMAND === command) &&
      (params === undefined || (COMMAND_PARAMS ?? '') === params),
  )
  const [button, another] = found
  const wanted = Object.entries({ text, command, params }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${quote(value)}`],
  )
  if (button === undefined) {
    const there = buttons.map(({ TEXT }) => quote(TEXT))
    throw new Error(`Message ${id} has no button with ${listed(wanted)}. Its buttons: ${listed(there, 'none')}`)
  }
  const isTwin = (other: StoredButton) => IDENTITY.every(key => other[key] === button[key])
  // Which of several is pressed makes no difference where all are the same.
  if (another !== undefined && !found.every(isTwin))
    throw new Error(
      `Message ${id} has ${found.length} buttons with ${listed(wanted)}. Say also the text, command or params of the one that is meant`,
    )
  return button
}

const IDENTITY = ['TEXT', 'COMMAND', 'COMMAND_PARAMS', 'DISABLED', 'LINK', 'ACTION'] as const

function toFields(choice: ButtonChoice): Exclude<ButtonChoice, string> {
  if (typeof choice === 'string') return { text: choice }
  const isNamed = [choice?.text, choice?.command, choice?.params].some(name => typeof name === 'string')
  if (isNamed) return choice
  throw new TypeError(`${quote(choice) || 'Nothing'} names no button. Give its text, or { text, command, params }`)
}

function isButton(element: unknown): element is StoredButton {
  return typeof element === 'object' && element !== null && 'TEXT' in element
}

const MAX_LISTED = 20

function listed(items: readonly unknown[], none = ''): string {
  const shown = items.slice(0, MAX_LISTED).join(', ')
  return items.length > MAX_LISTED ? `${shown}, and ${items.length - MAX_LISTED} more` : shown || none
}
