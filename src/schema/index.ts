/**
 * Zod schemas of everything that a request can hold, in payload form. They say what can be said of structure: what the
 * types say, and what the server would refuse or drop. Sizes, what the server alters and what clients do not show are
 * left to `check`, which also says why and what to do. The files in `schema/` are the JSON Schemas that are made of them.
 *
 * They are made with `zod/mini`: all of them with it are 16 KiB gzipped in a bundle, where `zod` alone is 24. They go
 * together with schemas of either.
 */
export { attachSchema } from './attach.js'
export {
  blockSchema,
  delimiterBlockSchema,
  fileBlockSchema,
  imageBlockSchema,
  messageBlockSchema,
} from './block.js'
export { gridBlockSchema } from './grid.js'
export {
  type ImMessageAddPayload,
  type ImMessageUpdatePayload,
  imMessageAddSchema,
  imMessageUpdateSchema,
} from './im-message.js'
export {
  type ImNotifyPayload,
  imNotifyPersonalAddSchema,
  imNotifySchema,
  imNotifySystemAddSchema,
  type NotificationPayload,
} from './im-notify.js'
export { type ImbotCommandAnswerPayload, imbotCommandAnswerSchema } from './imbot-command.js'
export {
  type ImbotMessageAddPayload,
  type ImbotMessageUpdatePayload,
  imbotMessageAddSchema,
  imbotMessageUpdateSchema,
} from './imbot-message.js'
export { type ImbotV2CommandAnswerPayload, imbotV2CommandAnswerSchema } from './imbot-v2-command.js'
export {
  type ImbotV2ChatMessageSendPayload,
  type ImbotV2ChatMessageUpdatePayload,
  imbotV2ChatMessageSendSchema,
  imbotV2ChatMessageUpdateSchema,
} from './imbot-v2-message.js'
export { buttonSchema, keyboardSchema, newLineSchema } from './keyboard.js'
export { linkBlockSchema, richLinkBlockSchema } from './link.js'
export { itemSchema, menuSchema } from './menu.js'
export { messageSchema } from './message.js'
export { type RequestPayload, requestSchema } from './request.js'
export type { PayloadSchema } from './shape.js'
export { userBlockSchema } from './user.js'
