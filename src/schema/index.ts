/**
 * Zod schemas of everything that a request can hold, in payload form. They say what can be said of structure: what the
 * types say, and what the server would refuse or drop. Sizes, what the server alters and what clients do not show are
 * left to `check`, which also says why and what to do. `z.toJSONSchema()` makes JSON Schema of them.
 *
 * They are made with `zod/mini`: all of them with it are 12 KiB gzipped in a bundle, where `zod` alone is 24. They go
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
  type ImbotMessageAddPayload,
  type ImbotMessageUpdatePayload,
  imbotMessageAddSchema,
  imbotMessageUpdateSchema,
} from './imbot-message.js'
export { buttonSchema, keyboardSchema, newLineSchema } from './keyboard.js'
export { linkBlockSchema, richLinkBlockSchema } from './link.js'
export { itemSchema, menuSchema } from './menu.js'
export { messageSchema } from './message.js'
export type { PayloadSchema } from './shape.js'
export { userBlockSchema } from './user.js'
