import * as z from 'zod/mini'
import type { MessagePayload } from '../message/message.js'
import { attachSchema } from './attach.js'
import { described, filledMessage, optional, text, yesOrNo } from './field.js'
import { commandlessKeyboardSchema, keyboardSchema } from './keyboard.js'
import { commandlessMenuSchema, menuSchema } from './menu.js'
import type { PayloadSchema, Shape } from './shape.js'

/** The names of the params that carry a part. */
export type PartParam = 'ATTACH' | 'KEYBOARD' | 'MENU'

/** The message of a call that sends a new one: there is nothing to clear. */
export type NewMessagePayload = Omit<MessagePayload, PartParam> & {
  readonly [Param in PartParam]?: Exclude<MessagePayload[Param], 'N' | undefined>
}

const length = 'Text in BB code. The server cuts it at 20,000 characters.'
const cleared = described(z.literal('N'), 'An update removes the part.')

function changed<Part extends z.ZodMiniType>(part: Part, content: string) {
  return optional(
    z.union([part, cleared]),
    `${content} below the message. Absent, an update keeps them; N removes them.`,
  )
}

/** The texts of messages, by what the method asks of them. */
export const texts = {
  needed: described(filledMessage, `${length} Needed, also with an ATTACH.`),
  filled: described(filledMessage, `${length} May be left out where there is an ATTACH.`),
  maybeEmpty: optional(text, `${length} May be empty here.`),
  changed: optional(text, `${length} Absent, an update keeps it; an empty one deletes the message.`),
}

export const flags = {
  SYSTEM: optional(yesOrNo, 'Y sends a system message; in a group chat the bot cannot update it.'),
  URL_PREVIEW: optional(yesOrNo, 'N: links in the text get no preview.'),
  SKIP_CONNECTOR: optional(yesOrNo, 'Y keeps the message inside the portal: it does not go on over an open line.'),
} satisfies Partial<Shape<MessagePayload>>

export const newParts = {
  ATTACH: optional(attachSchema, 'Structured blocks below the text.'),
  KEYBOARD: optional(keyboardSchema, 'Buttons below the message.'),
  MENU: optional(menuSchema, 'Items in the context menu.'),
} satisfies Partial<Shape<NewMessagePayload>>

/** The parts of a message that no bot sends, without commands. */
export const newCommandlessParts = {
  ...newParts,
  KEYBOARD: optional(commandlessKeyboardSchema, 'Buttons below the message. No COMMAND, which needs a bot.'),
  MENU: optional(commandlessMenuSchema, 'Items in the context menu. No COMMAND, which needs a bot.'),
} satisfies Partial<Shape<NewMessagePayload>>

export const changedParts = {
  ATTACH: changed(attachSchema, 'Structured blocks'),
  KEYBOARD: changed(keyboardSchema, 'Buttons'),
  MENU: changed(menuSchema, 'Items in the context menu'),
} satisfies Partial<Shape<MessagePayload>>

export const changedCommandlessParts = {
  ...changedParts,
  KEYBOARD: changed(commandlessKeyboardSchema, 'Buttons'),
  MENU: changed(commandlessMenuSchema, 'Items in the context menu'),
} satisfies Partial<Shape<MessagePayload>>

export const messageFields = { MESSAGE: texts.changed, ...changedParts, ...flags } satisfies Shape<MessagePayload>

/** The params of a message that the legacy methods have in common. */
export const messageSchema: PayloadSchema<MessagePayload> = z.strictObject(messageFields)
