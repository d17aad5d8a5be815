import * as z from 'zod/mini'
import type { AttachPayload } from '../attach/attach.js'
import type { KeyboardPayload } from '../keyboard/keyboard.js'
import type { MenuPayload } from '../menu/menu.js'
import type { ImbotV2CommandAnswerParams } from '../rest/imbot-v2-command-answer.js'
import { fullAttachSchema } from './attach.js'
import { described, optional, positive } from './field.js'
import { ownedKeyboardSchema } from './keyboard.js'
import { ownedMenuSchema } from './menu.js'
import { texts } from './message.js'
import { dialogId } from './params.js'
import type { PayloadSchema, Shape } from './shape.js'
import { about, bot, type FullForm, type Needing, v2Flags } from './v2-fields.js'

interface AnswerFields {
  readonly message?: string
  readonly attach?: FullForm<AttachPayload>
  readonly keyboard?: FullForm<KeyboardPayload>
  readonly menu?: FullForm<MenuPayload>
  readonly system?: boolean
  readonly urlPreview?: boolean
}

/** The params of `imbot.v2.Command.answer`, which needs a text, an attach or a keyboard. */
export type ImbotV2CommandAnswerPayload = ImbotV2CommandAnswerParams & {
  readonly fields:
    | Needing<AnswerFields, 'message'>
    | Needing<AnswerFields, 'attach'>
    | Needing<AnswerFields, 'keyboard'>
}

export const answerFields = {
  message: texts.maybeEmpty,
  attach: optional(fullAttachSchema, 'Structured blocks, always as an object: of a list the server keeps nothing.'),
  keyboard: optional(ownedKeyboardSchema, 'Buttons, as an object with BOT_ID.'),
  menu: optional(ownedMenuSchema, 'Items in the context menu, as an object with BOT_ID. Kept in group chats only.'),
  ...v2Flags,
} satisfies Shape<AnswerFields>

/** The params of `imbot.v2.Command.answer`: with a text, an attach or a keyboard. */
export const imbotV2CommandAnswerSchema: PayloadSchema<ImbotV2CommandAnswerPayload> = described(
  z.strictObject({
    ...bot,
    commandId: described(positive, 'The command that is answered.'),
    messageId: described(positive, 'The message that the command came with.'),
    dialogId: described(dialogId, 'Asked for, and then taken from the message.'),
    fields: described(
      z.union([
        z.strictObject({ ...answerFields, message: texts.filled }),
        z.strictObject({ ...answerFields, attach: described(fullAttachSchema, 'Structured blocks, as an object.') }),
        z.strictObject({
          ...answerFields,
          keyboard: described(ownedKeyboardSchema, 'Buttons, as an object with BOT_ID.'),
        }),
      ]),
      about,
    ),
  } satisfies Shape<ImbotV2CommandAnswerPayload>),
  "The bot's answer to a command. The server takes the parts as they are, and drops what it cannot use without an error.",
)
