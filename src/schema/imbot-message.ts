import * as z from 'zod/mini'
import type { MessagePayload } from '../message/message.js'
import type { ImbotMessageAddParams } from '../rest/imbot-message-add.js'
import type { ImbotMessageUpdateParams } from '../rest/imbot-message-update.js'
import { attachSchema } from './attach.js'
import { described, filledMessage, optional, positive, text } from './field.js'
import { keyboardSchema } from './keyboard.js'
import { menuSchema } from './menu.js'
import { messageFields } from './message.js'
import type { PayloadSchema, Shape } from './shape.js'

/** `botId` → `BOT_ID`, as the calls write their parameters. */
type ParamName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '_'}${Uppercase<First>}${ParamName<Rest>}`
  : ''

type ParamsOf<Options> = Options extends Options
  ? { readonly [Name in keyof Options as ParamName<Name & string>]: Options[Name] }
  : never

type PartParam = 'ATTACH' | 'KEYBOARD' | 'MENU'

/** The params of `imbot.message.update`, which does not read SYSTEM. */
export type ImbotMessageUpdatePayload = ParamsOf<ImbotMessageUpdateParams> & Omit<MessagePayload, 'SYSTEM'>

/** The params of `imbot.message.add`, which needs a text and has nothing to clear. */
export type ImbotMessageAddPayload = ParamsOf<ImbotMessageAddParams> &
  Omit<MessagePayload, 'MESSAGE' | PartParam> & { readonly MESSAGE: string } & {
    readonly [Param in PartParam]?: Exclude<MessagePayload[Param], 'N' | undefined>
  }

const botFields = {
  BOT_ID: optional(positive, 'The bot. Without it the server takes the first bot of the application.'),
  CLIENT_ID: optional(text, 'For bots registered over a webhook: the CLIENT_ID of their registration.'),
}

const { SYSTEM, ...updatedFields } = messageFields

export const imbotMessageUpdateFields = {
  ...botFields,
  MESSAGE_ID: described(positive, 'The message of the bot that is changed, for three days after it was sent.'),
  ...updatedFields,
} satisfies Shape<ImbotMessageUpdatePayload>

/** The params of `imbot.message.update`. */
export const imbotMessageUpdateSchema: PayloadSchema<ImbotMessageUpdatePayload> =
  z.strictObject(imbotMessageUpdateFields)

const addedFields = {
  ...botFields,
  ...messageFields,
  MESSAGE: described(filledMessage, 'Text in BB code, 20,000 characters at most. Needed, also with an ATTACH.'),
  ATTACH: optional(attachSchema, 'Structured blocks below the text.'),
  KEYBOARD: optional(keyboardSchema, 'Buttons below the message.'),
  MENU: optional(menuSchema, 'Items in the context menu.'),
}

const dialogId = z.union([z.string().check(z.regex(/^(?:[1-9]\d*|(?:chat|sg|crm)\d+)$/)), positive])

export const addToDialogFields = {
  ...addedFields,
  DIALOG_ID: described(dialogId, 'Where it goes: the id of a user, or chat1001, sg17, crm5.'),
} satisfies Shape<Extract<ImbotMessageAddPayload, { readonly FROM_USER_ID?: never }>>

export const addBetweenUsersFields = {
  ...addedFields,
  FROM_USER_ID: described(positive, 'One of the two users in whose dialog it is written, as a system message.'),
  TO_USER_ID: described(positive, 'The other user.'),
} satisfies Shape<Extract<ImbotMessageAddPayload, { readonly DIALOG_ID?: never }>>

/** The params of `imbot.message.add`: into a dialog, or into the dialog of two users. */
export const imbotMessageAddSchema: PayloadSchema<ImbotMessageAddPayload> = z.union([
  z.strictObject(addToDialogFields),
  z.strictObject(addBetweenUsersFields),
])
