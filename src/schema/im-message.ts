import * as z from 'zod/mini'
import type { AttachPayload } from '../attach/attach.js'
import type { MessagePayload } from '../message/message.js'
import type { ImMessageAddParams } from '../rest/im-message-add.js'
import type { ImMessageUpdateParams } from '../rest/im-message-update.js'
import { attachSchema } from './attach.js'
import { described, optional, positive, text, yesOrNo } from './field.js'
import { changedCommandlessParts, flags, type NewMessagePayload, newCommandlessParts, texts } from './message.js'
import { DIALOG_ID, type ParamsOf } from './params.js'
import type { PayloadSchema, Shape } from './shape.js'

/** The params of `im.message.add`, which needs a text or an ATTACH. */
export type ImMessageAddPayload = ParamsOf<ImMessageAddParams> &
  (
    | (Omit<NewMessagePayload, 'MESSAGE'> & { readonly MESSAGE: string })
    | (Omit<NewMessagePayload, 'ATTACH'> & { readonly ATTACH: AttachPayload })
  )

/** The params of `im.message.update`, which does not read SYSTEM. */
export type ImMessageUpdatePayload = ParamsOf<ImMessageUpdateParams> & Omit<MessagePayload, 'SYSTEM'>

const { SYSTEM, ...changedFlags } = flags

export const imMessageUpdateFields = {
  MESSAGE_ID: described(positive, 'The message of the calling user that is changed, for three days after it was sent.'),
  MESSAGE: texts.changed,
  ...changedCommandlessParts,
  ...changedFlags,
} satisfies Shape<ImMessageUpdatePayload>

/** The params of `im.message.update`. */
export const imMessageUpdateSchema: PayloadSchema<ImMessageUpdatePayload> = described(
  z.strictObject(imMessageUpdateFields),
  'Changes a message of the calling user. ATTACH, KEYBOARD, MENU and MESSAGE are written one after another, so a refusal leaves the earlier ones changed.',
)

const addedFields = {
  DIALOG_ID,
  ...newCommandlessParts,
  ...flags,
  SYSTEM: optional(yesOrNo, 'Y sends a system message, which then belongs to nobody.'),
  REPLY_ID: optional(positive, 'The message that this one answers, in the same dialog.'),
  TEMPLATE_ID: optional(text, 'A lower-case v4 UUID: the server sends a message with the same one only once.'),
}

export const addTextFields = { ...addedFields, MESSAGE: texts.filled }

export const addAttachFields = {
  ...addedFields,
  MESSAGE: texts.maybeEmpty,
  ATTACH: described(attachSchema, 'Structured blocks below the text, or in place of it.'),
}

/** The params of `im.message.add`: with a text, or with an ATTACH. */
export const imMessageAddSchema: PayloadSchema<ImMessageAddPayload> = described(
  z.union([
    z.strictObject(addTextFields satisfies Shape<ImMessageAddPayload & { readonly MESSAGE: string }>),
    z.strictObject(addAttachFields satisfies Shape<ImMessageAddPayload & { readonly ATTACH: AttachPayload }>),
  ]),
  'A new message of the calling user or application. No bot sends it, so the server drops commands.',
)
