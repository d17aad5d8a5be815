import * as z from 'zod/mini'
import type { MessagePayload } from '../message/message.js'
import type { ImbotMessageAddParams } from '../rest/imbot-message-add.js'
import type { ImbotMessageUpdateParams } from '../rest/imbot-message-update.js'
import { described, positive } from './field.js'
import { changedParts, flags, type NewMessagePayload, newParts, texts } from './message.js'
import { BOT_ID, CLIENT_ID, DIALOG_ID, type ParamsOf } from './params.js'
import type { PayloadSchema, Shape } from './shape.js'

/** The params of `imbot.message.update`, which does not read SYSTEM. */
export type ImbotMessageUpdatePayload = ParamsOf<ImbotMessageUpdateParams> & Omit<MessagePayload, 'SYSTEM'>

/** The params of `imbot.message.add`, which needs a text and has nothing to clear. */
export type ImbotMessageAddPayload = ParamsOf<ImbotMessageAddParams> &
  Omit<NewMessagePayload, 'MESSAGE'> & { readonly MESSAGE: string }

const { SYSTEM, ...changedFlags } = flags

export const imbotMessageUpdateFields = {
  BOT_ID,
  CLIENT_ID,
  MESSAGE_ID: described(positive, 'The message of the bot that is changed, for three days after it was sent.'),
  MESSAGE: texts.changed,
  ...changedParts,
  ...changedFlags,
} satisfies Shape<ImbotMessageUpdatePayload>

/** The params of `imbot.message.update`. */
export const imbotMessageUpdateSchema: PayloadSchema<ImbotMessageUpdatePayload> = described(
  z.strictObject(imbotMessageUpdateFields),
  'Changes a message of the bot. ATTACH, KEYBOARD, MENU and MESSAGE are written one after another, so a refusal leaves the earlier ones changed.',
)

const addedFields = { BOT_ID, CLIENT_ID, MESSAGE: texts.needed, ...newParts, ...flags }

export const addToDialogFields = {
  DIALOG_ID,
  ...addedFields,
} satisfies Shape<Extract<ImbotMessageAddPayload, { readonly FROM_USER_ID?: never }>>

export const addBetweenUsersFields = {
  FROM_USER_ID: described(positive, 'One of the two users in whose dialog it is written, as a system message.'),
  TO_USER_ID: described(positive, 'The other user.'),
  ...addedFields,
} satisfies Shape<Extract<ImbotMessageAddPayload, { readonly DIALOG_ID?: never }>>

/** The params of `imbot.message.add`: into a dialog, or into the dialog of two users. */
export const imbotMessageAddSchema: PayloadSchema<ImbotMessageAddPayload> = described(
  z.union([z.strictObject(addToDialogFields), z.strictObject(addBetweenUsersFields)]),
  'A new message of the bot: into a dialog, or into the dialog of two users.',
)
