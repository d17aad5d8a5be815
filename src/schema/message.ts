import * as z from 'zod/mini'
import type { MessagePayload } from '../message/message.js'
import { attachSchema } from './attach.js'
import { described, optional, text, yesOrNo } from './field.js'
import { keyboardSchema } from './keyboard.js'
import { menuSchema } from './menu.js'
import type { PayloadSchema, Shape } from './shape.js'

const cleared = described(z.literal('N'), 'An update removes the part.')

export const messageFields = {
  MESSAGE: optional(
    text,
    'Text in BB code, 20,000 characters at most. An empty text of an update deletes the message.',
  ),
  ATTACH: optional(z.union([attachSchema, cleared]), 'Structured blocks below the text. Absent, an update keeps them.'),
  KEYBOARD: optional(z.union([keyboardSchema, cleared]), 'Buttons below the message. Absent, an update keeps them.'),
  MENU: optional(z.union([menuSchema, cleared]), 'Items in the context menu. Absent, an update keeps them.'),
  SYSTEM: optional(yesOrNo, 'Y sends a system message; in a group chat the bot cannot update it.'),
  URL_PREVIEW: optional(yesOrNo, 'N: links in the text get no preview.'),
  SKIP_CONNECTOR: optional(yesOrNo, 'Y keeps the message inside the portal: it does not go on over an open line.'),
} satisfies Shape<MessagePayload>

/** The params of a message that the legacy methods have in common. */
export const messageSchema: PayloadSchema<MessagePayload> = z.strictObject(messageFields)
