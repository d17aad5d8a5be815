import * as z from 'zod/mini'
import type { ActionPayload } from '../action/action.js'
import type { Button } from '../keyboard/button.js'
import type { KeyboardElement, KeyboardPayload } from '../keyboard/keyboard.js'
import type { NewLine } from '../keyboard/new-line.js'
import { appAction, buttonCommandAction, buttonWordAction, linkAction } from './action.js'
import { buttonText, colorToken, described, hexColor, list, optional, positive, yesOrNo } from './field.js'
import type { PayloadSchema, Shape } from './shape.js'

type FullForm = Exclude<KeyboardPayload, readonly unknown[]>

export const buttonFields = {
  TEXT: described(buttonText, 'Plain text on the button. Never "0", which the server takes for empty.'),
  TYPE: optional(z.literal('BUTTON'), 'May be left out.'),
  DISPLAY: optional(
    z.enum(['LINE', 'BLOCK']),
    'LINE: as wide as its text, beside its neighbours. BLOCK (the default): alone, 225 px wide.',
  ),
  BG_COLOR_TOKEN: optional(colorToken, "Colour in today's clients."),
  WIDTH: optional(positive, 'Width in px.'),
  CONTEXT: optional(z.enum(['ALL', 'DESKTOP', 'MOBILE']), 'Which clients show it; DESKTOP is web and desktop.'),
  DISABLED: optional(yesOrNo, 'Y: shown pale, and cannot be pressed.'),
  BLOCK: optional(
    yesOrNo,
    'Y: after a press the keyboard is blocked until the bot updates the message. Read only with COMMAND.',
  ),
  BG_COLOR: optional(hexColor, "Background in the old web client; today's read BG_COLOR_TOKEN."),
  TEXT_COLOR: optional(hexColor, 'Text colour in the old web client.'),
  OFF_BG_COLOR: optional(hexColor, 'Kept by the server, read by no client.'),
  OFF_TEXT_COLOR: optional(hexColor, 'Kept by the server, read by no client.'),
} satisfies Shape<Omit<Button, keyof ActionPayload>>

/** A button for each thing that a press can do. */
export const buttonKinds = {
  linkButton: described(z.strictObject({ ...buttonFields, ...linkAction }), 'A button that opens an address.'),
  commandButton: described(
    z.strictObject({ ...buttonFields, ...buttonCommandAction }),
    'A button that sends a command to the bot.',
  ),
  actionButton: described(
    z.strictObject({ ...buttonFields, ...buttonWordAction }),
    'A button that does what its ACTION says with its ACTION_VALUE.',
  ),
  appButton: described(
    z.strictObject({ ...buttonFields, ...appAction }),
    'A button that opens an application of the chat.',
  ),
}

const { linkButton, commandButton, actionButton, appButton } = buttonKinds

/** A button: a text, and exactly one thing that a press does. */
export const buttonSchema: PayloadSchema<Button> = z.union([linkButton, commandButton, actionButton, appButton])

export const newLineSchema: PayloadSchema<NewLine> = z.strictObject({
  TYPE: described(z.literal('NEWLINE'), 'Ends the row: what follows starts on a new line.'),
} satisfies Shape<NewLine>)

const element: PayloadSchema<KeyboardElement> = z.union([buttonSchema, newLineSchema])

/** The server drops a command where there is no bot to get it. */
const commandlessElement: PayloadSchema<KeyboardElement> = z.union([linkButton, actionButton, appButton, newLineSchema])

export const keyboardColorFields = {
  BG_COLOR: optional(hexColor, 'Background of the buttons.'),
  TEXT_COLOR: optional(hexColor, 'Text colour of the buttons.'),
  OFF_BG_COLOR: optional(hexColor, 'Kept by the server, read by no client.'),
  OFF_TEXT_COLOR: optional(hexColor, 'Kept by the server, read by no client.'),
} satisfies Shape<NonNullable<FullForm['COLORS']>>

const buttons = 'Buttons and new lines, in order. One list, never rows within it.'

export const keyboardFields = {
  BUTTONS: described(list(element), buttons),
  COLORS: optional(z.strictObject(keyboardColorFields), 'Default colours of the buttons, for the old web client.'),
  VOTE: optional(yesOrNo, 'Y marks the buttons as a vote.'),
  BOT_ID: optional(positive, 'The bot that the commands go to. Most methods set it themselves.'),
} satisfies Shape<FullForm>

const forms = 'an object with BUTTONS, or the list of buttons alone'
const size = 'The server stores at most 59,999 characters of its own copy.'

/** KEYBOARD in full or short form. */
export const keyboardSchema: PayloadSchema<KeyboardPayload> = described(
  z.union([z.strictObject(keyboardFields), list(element)]),
  `Buttons below a message: ${forms}. ${size}`,
)

/** KEYBOARD of a message that no bot sends. */
export const commandlessKeyboardSchema: PayloadSchema<KeyboardPayload> = described(
  z.union([
    z.strictObject({ ...keyboardFields, BUTTONS: described(list(commandlessElement), buttons) }),
    list(commandlessElement),
  ]),
  `Buttons below a message: ${forms}. No COMMAND, which needs a bot. ${size}`,
)

/** KEYBOARD where the server takes it as it is: in full form, with the bot inside. */
export const ownedKeyboardSchema: PayloadSchema<FullForm> = described(
  z.strictObject({
    ...keyboardFields,
    BOT_ID: described(positive, 'The bot that the commands go to. Without it the server drops them.'),
  }),
  `Buttons below a message, as an object that names the bot. ${size}`,
)
