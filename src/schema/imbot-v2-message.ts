import * as z from 'zod/mini'
import type { AttachPayload } from '../attach/attach.js'
import type { KeyboardPayload } from '../keyboard/keyboard.js'
import type { ImbotV2ChatMessageSendParams } from '../rest/imbot-v2-chat-message-send.js'
import type { ImbotV2ChatMessageUpdateParams } from '../rest/imbot-v2-chat-message-update.js'
import { attachSchema, fullAttachSchema } from './attach.js'
import { described, optional, positive, text } from './field.js'
import { keyboardSchema, ownedKeyboardSchema } from './keyboard.js'
import { texts } from './message.js'
import { dialogId } from './params.js'
import type { PayloadSchema, Shape } from './shape.js'
import { about, bot, type FullForm, type Needing, v2Flags } from './v2-fields.js'

interface SendFields {
  readonly message?: string
  readonly attach?: AttachPayload
  readonly keyboard?: KeyboardPayload
  readonly system?: boolean
  readonly urlPreview?: boolean
  readonly skipConnector?: boolean
  readonly silentConnector?: boolean
  readonly replyId?: number
  readonly templateId?: string
}

interface UpdateFields {
  readonly message?: string
  readonly attach?: FullForm<AttachPayload> | 'N'
  readonly keyboard?: FullForm<KeyboardPayload> | 'N'
  readonly urlPreview?: boolean
}

/** The params of `imbot.v2.Chat.Message.send`, which needs a text or an attach. */
export type ImbotV2ChatMessageSendPayload = Omit<ImbotV2ChatMessageSendParams, keyof SendFields> & {
  readonly fields: Needing<SendFields, 'message'> | Needing<SendFields, 'attach'>
}

/** The params of `imbot.v2.Chat.Message.update`. */
export type ImbotV2ChatMessageUpdatePayload = ImbotV2ChatMessageUpdateParams & { readonly fields: UpdateFields }

export const sendFields = {
  message: texts.maybeEmpty,
  attach: optional(attachSchema, 'Structured blocks below the text.'),
  keyboard: optional(keyboardSchema, 'Buttons below the message.'),
  ...v2Flags,
  skipConnector: optional(
    z.boolean(),
    'true keeps the message inside the portal: it does not go on over an open line.',
  ),
  silentConnector: optional(z.boolean(), 'A flag for open lines, which skipConnector sets too.'),
  replyId: optional(positive, 'The message that this one answers, in the same dialog.'),
  templateId: optional(text, 'A lower-case v4 UUID: the server sends a message with the same one only once.'),
} satisfies Shape<SendFields>

export const updateFields = {
  message: optional(text, 'Text in BB code, cut at 20,000 characters. Absent, it stays. An empty one takes it away.'),
  attach: optional(
    z.union([fullAttachSchema, z.literal('N')]),
    'Structured blocks, always as an object: of a list the server keeps nothing, and deletes the old ones. N removes them.',
  ),
  keyboard: optional(
    z.union([ownedKeyboardSchema, z.literal('N')]),
    'Buttons, as an object with BOT_ID. Absent, they stay; N removes them, and nothing else does.',
  ),
  urlPreview: optional(z.boolean(), 'Taken, and without effect.'),
} satisfies Shape<UpdateFields>

/** The params of `imbot.v2.Chat.Message.send`: with a text, or with an attach. */
export const imbotV2ChatMessageSendSchema: PayloadSchema<ImbotV2ChatMessageSendPayload> = described(
  z.strictObject({
    ...bot,
    dialogId,
    fields: described(
      z.union([
        z.strictObject({ ...sendFields, message: texts.filled }),
        z.strictObject({ ...sendFields, attach: described(attachSchema, 'Structured blocks in place of the text.') }),
      ]),
      about,
    ),
  } satisfies Shape<ImbotV2ChatMessageSendPayload>),
  'A new message of the bot. It takes no MENU.',
)

/** The params of `imbot.v2.Chat.Message.update`. */
export const imbotV2ChatMessageUpdateSchema: PayloadSchema<ImbotV2ChatMessageUpdatePayload> = described(
  z.strictObject({
    ...bot,
    messageId: described(positive, 'The message of the bot that is changed, whatever its age.'),
    fields: described(z.strictObject(updateFields), about),
  } satisfies Shape<ImbotV2ChatMessageUpdatePayload>),
  'Changes a message of the bot. The server takes the parts as they are, and drops what it cannot use without an error.',
)
