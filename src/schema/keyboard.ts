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

/** A button: a text, and exactly one thing that a press does. */
export const buttonSchema: PayloadSchema<Button> = z.union([
  z.strictObject({ ...buttonFields, ...linkAction }),
  z.strictObject({ ...buttonFields, ...buttonCommandAction }),
  z.strictObject({ ...buttonFields, ...buttonWordAction }),
  z.strictObject({ ...buttonFields, ...appAction }),
])

export const newLineSchema: PayloadSchema<NewLine> = z.strictObject({
  TYPE: described(z.literal('NEWLINE'), 'Ends the row: what follows starts on a new line.'),
} satisfies Shape<NewLine>)

const element: PayloadSchema<KeyboardElement> = z.union([buttonSchema, newLineSchema])

export const keyboardColorFields = {
  BG_COLOR: optional(hexColor, 'Background of the buttons.'),
  TEXT_COLOR: optional(hexColor, 'Text colour of the buttons.'),
  OFF_BG_COLOR: optional(hexColor, 'Kept by the server, read by no client.'),
  OFF_TEXT_COLOR: optional(hexColor, 'Kept by the server, read by no client.'),
} satisfies Shape<NonNullable<FullForm['COLORS']>>

export const keyboardFields = {
  BUTTONS: described(list(element), 'Buttons and new lines, in order. One list, never rows within it.'),
  COLORS: optional(z.strictObject(keyboardColorFields), 'Default colours of the buttons, for the old web client.'),
  VOTE: optional(yesOrNo, 'Y marks the buttons as a vote.'),
  BOT_ID: optional(positive, 'The bot that the commands go to. Most methods set it themselves.'),
} satisfies Shape<FullForm>

/** KEYBOARD in full or short form. */
export const keyboardSchema: PayloadSchema<KeyboardPayload> = described(
  z.union([z.strictObject(keyboardFields), list(element)]),
  'Buttons below a message: an object with BUTTONS, or the list of buttons alone.',
)
