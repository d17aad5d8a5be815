import * as z from 'zod/mini'
import type { AttachPayload } from '../attach/attach.js'
import type { ImNotifyParams } from '../rest/im-notify.js'
import { described, optional, positive, text } from './field.js'
import { newParts, texts } from './message.js'
import type { ParamsOf } from './params.js'
import type { PayloadSchema, Shape } from './shape.js'

/** The params of `im.notify.personal.add` and `im.notify.system.add`, which take a text and an ATTACH, no buttons. */
export type NotificationPayload = ParamsOf<ImNotifyParams> & {
  readonly MESSAGE: string
  readonly ATTACH?: AttachPayload
}

/** The params of `im.notify`. */
export type ImNotifyPayload = NotificationPayload & { readonly TYPE?: 'USER' | 'SYSTEM' }

export const notificationFields = {
  USER_ID: described(positive, 'The user who gets it.'),
  MESSAGE: texts.needed,
  MESSAGE_OUT: optional(text, 'The text for channels outside the messenger, such as mail.'),
  ATTACH: newParts.ATTACH,
  TAG: optional(text, 'Replaces the earlier notification with the same tag. Read only from applications with OAuth.'),
  SUB_TAG: optional(text, 'A second tag to find notifications by. Read only from applications with OAuth.'),
} satisfies Shape<NotificationPayload>

export const imNotifyFields = {
  ...notificationFields,
  TYPE: optional(z.enum(['USER', 'SYSTEM']), 'USER (the default): from the calling user. SYSTEM: from the portal.'),
} satisfies Shape<ImNotifyPayload>

const carries = 'It carries a text and an ATTACH, no buttons.'

/** The params of `im.notify`. */
export const imNotifySchema: PayloadSchema<ImNotifyPayload> = described(
  z.strictObject(imNotifyFields),
  `A notification from the calling user, or from the portal. ${carries}`,
)

/** The params of `im.notify.personal.add`. */
export const imNotifyPersonalAddSchema: PayloadSchema<NotificationPayload> = described(
  z.strictObject(notificationFields),
  `A notification from the calling user. ${carries}`,
)

/** The params of `im.notify.system.add`. */
export const imNotifySystemAddSchema: PayloadSchema<NotificationPayload> = described(
  z.strictObject(notificationFields),
  `A notification from the portal. ${carries}`,
)
