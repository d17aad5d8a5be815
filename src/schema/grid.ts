import * as z from 'zod/mini'
import type { GridBlock, RowPayload } from '../attach/grid.js'
import { address, colorToken, described, filledBlockText, hexColor, list, optional, positive, text } from './field.js'
import type { PayloadSchema, Shape } from './shape.js'

type Content = 'NAME' | 'VALUE' | 'DISPLAY'

const name = 'Plain text; line breaks become spaces.'
const value = 'BB code. #BR# and [BR] break the line.'
const display =
  'BLOCK (the default): name above value, full width. LINE: name above value, side by side. ROW: name left of value. ' +
  'TABLE: drawn by the old web client only. One display for all rows of a grid.'

export const rowFields = {
  COLOR_TOKEN: optional(colorToken, "Colour of the value in today's clients."),
  COLOR: optional(hexColor, "Colour of the value in the old web client; today's do not read it."),
  WIDTH: optional(positive, 'Width in px. Rows have no common columns: give all the same width to align them.'),
  HEIGHT: optional(positive, 'Height in px from which the old web client folds the value.'),
  LINK: optional(address, 'Makes the value a link.'),
  USER_ID: optional(positive, "The old web client opens this user's dialog from the value."),
  CHAT_ID: optional(positive, 'The old web client opens this chat from the value.'),
} satisfies Shape<Omit<RowPayload, Content>>

const displays = z.enum(['BLOCK', 'LINE', 'ROW', 'TABLE'])

/** The server drops a row that has neither name nor value, unless it is of display LINE. */
export const rowPayload: PayloadSchema<RowPayload> = z.union([
  z.strictObject({
    NAME: described(filledBlockText, name),
    VALUE: optional(text, value),
    DISPLAY: optional(displays, display),
    ...rowFields,
  }),
  z.strictObject({
    NAME: optional(text, name),
    VALUE: described(filledBlockText, value),
    DISPLAY: optional(displays, display),
    ...rowFields,
  }),
  z.strictObject({
    NAME: optional(text, name),
    VALUE: optional(text, value),
    DISPLAY: described(z.literal('LINE'), display),
    ...rowFields,
  }),
])

export const gridBlockSchema: PayloadSchema<GridBlock> = z.strictObject({
  GRID: described(list(rowPayload), 'Rows of names and values. Always a list, also for one row.'),
} satisfies Shape<GridBlock>)
