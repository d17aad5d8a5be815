import * as z from 'zod/mini'
import {
  type AppAction,
  BUTTON_ACTIONS,
  type CommandAction,
  type LinkAction,
  MENU_ACTIONS,
  type MenuActionWord,
  type WordAction,
} from '../action/action.js'
import { address, buttonText, described, filledText, optional, positive, text } from './field.js'
import type { Shape } from './shape.js'

// What a press does. A button or menu item has the fields of exactly one of these.

export const linkAction = {
  LINK: described(address, 'Address that a press opens: /… on the portal, or http://…, https://…, in lower case.'),
} satisfies Shape<LinkAction>

/** The server takes the command "0" of a button for none. */
export const buttonCommandAction = {
  COMMAND: described(buttonText, 'Name of the command that the bot gets with a press, without the slash. Never "0".'),
  COMMAND_PARAMS: optional(text, 'What the command gets with the press. Text only.'),
} satisfies Shape<CommandAction>

export const itemCommandAction = {
  COMMAND: described(filledText, 'Name of the command that the bot gets with a press, without the slash.'),
  COMMAND_PARAMS: optional(text, 'What the command gets with the press. Text only.'),
} satisfies Shape<CommandAction>

export const appAction = {
  APP_ID: described(positive, "Application of the chat that a press opens. Today's web client opens nothing."),
  APP_PARAMS: optional(text, 'What the application gets with the press. Text only.'),
} satisfies Shape<AppAction>

const value = 'The text to put, send or copy, the phone number to call, or the dialog to open (chat1001 or a user id).'
const words = 'PUT into the input field, SEND as the user, COPY to the clipboard, CALL a number, open a DIALOG.'

export const buttonWordAction = {
  ACTION: described(z.enum(BUTTON_ACTIONS), `${words} LIVECHAT and HELP do nothing in today's web client.`),
  ACTION_VALUE: described(filledText, value),
} satisfies Shape<WordAction>

export const itemWordAction = {
  ACTION: described(z.enum(MENU_ACTIONS), words),
  ACTION_VALUE: described(filledText, value),
} satisfies Shape<WordAction<MenuActionWord>>
