import * as z from 'zod/mini'
import type { DelimiterBlock } from '../attach/delimiter.js'
import type { FileBlock, FilePayload } from '../attach/file.js'
import type { ImageBlock, ImagePayload } from '../attach/image.js'
import type { Block } from '../attach/kinds.js'
import type { MessageBlock } from '../attach/message.js'
import { address, described, filledBlockText, hexColor, oneOrMore, optional, positive, text, yesOrNo } from './field.js'
import { gridBlockSchema } from './grid.js'
import { linkBlockSchema, richLinkBlockSchema } from './link.js'
import type { PayloadSchema, Shape } from './shape.js'
import { userBlockSchema } from './user.js'

export const describingTextFields = {
  TEXT: described(filledBlockText, 'BB code. #BR# and [BR] break the line.'),
  AS_DESCRIPTION: described(yesOrNo, 'Y shows the text in the list of chats too, in place of the attach.'),
} satisfies Shape<Exclude<MessageBlock['MESSAGE'], string>>

export const messageBlockSchema: PayloadSchema<MessageBlock> = z.strictObject({
  MESSAGE: described(
    z.union([filledBlockText, z.strictObject(describingTextFields)]),
    'A paragraph of BB code. #BR# and [BR] break the line.',
  ),
} satisfies Shape<MessageBlock>)

export const imageFields = {
  LINK: described(address, 'Address that a press opens, and the picture itself where there is no PREVIEW.'),
  NAME: optional(text, 'Shown as the tooltip.'),
  PREVIEW: optional(address, 'Address of a smaller picture to draw.'),
  WIDTH: optional(positive, 'Width in px, to keep the place and the ratio while it loads.'),
  HEIGHT: optional(positive, 'Height in px.'),
} satisfies Shape<ImagePayload>

export const imagePayload = z.strictObject(imageFields)

export const imageBlockSchema: PayloadSchema<ImageBlock> = z.strictObject({
  IMAGE: described(oneOrMore(imagePayload), 'A picture, or a list of them side by side.'),
} satisfies Shape<ImageBlock>)

export const fileFields = {
  LINK: described(address, 'Address of the file.'),
  NAME: optional(text, 'File name to show. Without it the web client shows "Untitled".'),
  SIZE: optional(positive, 'Size in bytes, shown rounded to B, KB or MB.'),
} satisfies Shape<FilePayload>

export const filePayload = z.strictObject(fileFields)

export const fileBlockSchema: PayloadSchema<FileBlock> = z.strictObject({
  FILE: described(oneOrMore(filePayload), 'A file to fetch, or a list of them under one another.'),
} satisfies Shape<FileBlock>)

export const delimiterFields = {
  SIZE: optional(positive, 'Length in px; 200 unless told.'),
  COLOR: optional(hexColor, 'Colour; grey unless told.'),
} satisfies Shape<DelimiterBlock['DELIMITER']>

export const delimiterBlockSchema: PayloadSchema<DelimiterBlock> = z.strictObject({
  DELIMITER: described(z.strictObject(delimiterFields), 'A line across the attach.'),
} satisfies Shape<DelimiterBlock>)

type KeyOf<Union> = Union extends Union ? keyof Union : never

/** A block of each kind. One that is missing here is a compile error. */
export const blockKinds: {
  readonly [Key in KeyOf<Block>]: PayloadSchema<Extract<Block, { readonly [K in Key]: unknown }>>
} = {
  USER: userBlockSchema,
  LINK: linkBlockSchema,
  RICH_LINK: richLinkBlockSchema,
  MESSAGE: messageBlockSchema,
  GRID: gridBlockSchema,
  IMAGE: imageBlockSchema,
  FILE: fileBlockSchema,
  DELIMITER: delimiterBlockSchema,
}

/** One block of an attach, of any kind. */
export const blockSchema: PayloadSchema<Block> = z.union(Object.values(blockKinds))
