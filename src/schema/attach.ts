import * as z from 'zod/mini'
import type { AttachPayload } from '../attach/attach.js'
import { blockSchema } from './block.js'
import { colorToken, described, hexColor, list, optional, text } from './field.js'
import type { PayloadSchema, Shape } from './shape.js'

type FullForm = Exclude<AttachPayload, readonly unknown[]>

export const attachFields = {
  BLOCKS: described(list(blockSchema), 'The blocks, from top to bottom.'),
  COLOR: optional(
    z.union([hexColor, z.enum(['TRANSPARENT', 'CHAT'])]),
    'Colour of the bar in the old web client. The server picks one at random where there is none.',
  ),
  COLOR_TOKEN: optional(colorToken, "Colour of the bar on the left in today's clients."),
  DESCRIPTION: optional(text, 'What the list of chats shows in place of the attach.'),
} satisfies Shape<FullForm>

const size = 'The server stores at most 59,999 characters of its own copy.'

/** ATTACH in full form, which every method takes. */
export const fullAttachSchema: PayloadSchema<FullForm> = described(
  z.strictObject(attachFields),
  `Structured blocks below the text of a message, as an object with BLOCKS. ${size}`,
)

/** ATTACH in full or short form. */
export const attachSchema: PayloadSchema<AttachPayload> = described(
  z.union([fullAttachSchema, list(blockSchema)]),
  `Structured blocks below the text of a message: an object with BLOCKS, or the list of blocks alone. ${size}`,
)
