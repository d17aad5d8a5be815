import * as z from 'zod/mini'
import type { ActionPayload } from '../action/action.js'
import type { Item } from '../menu/item.js'
import type { MenuPayload } from '../menu/menu.js'
import { appAction, itemCommandAction, itemWordAction, linkAction } from './action.js'
import { described, filledText, list, optional, positive, yesOrNo } from './field.js'
import type { PayloadSchema, Shape } from './shape.js'

type FullForm = Exclude<MenuPayload, readonly unknown[]>

export const itemFields = {
  TEXT: described(filledText, 'Plain text of the item.'),
  CONTEXT: optional(z.enum(['ALL', 'DESKTOP', 'MOBILE']), 'Which clients show it; DESKTOP is web and desktop.'),
  DISABLED: optional(yesOrNo, 'Y: shown grey, and cannot be pressed.'),
} satisfies Shape<Omit<Item, keyof ActionPayload>>

/** A menu item: a text, and exactly one thing that a press does. */
export const itemSchema: PayloadSchema<Item> = z.union([
  z.strictObject({ ...itemFields, ...linkAction }),
  z.strictObject({ ...itemFields, ...itemCommandAction }),
  z.strictObject({ ...itemFields, ...itemWordAction }),
  z.strictObject({ ...itemFields, ...appAction }),
])

export const menuFields = {
  ITEMS: described(list(itemSchema), 'The items, from top to bottom.'),
  BOT_ID: optional(positive, 'The bot that the commands go to. Most methods set it themselves.'),
} satisfies Shape<FullForm>

/** MENU in full or short form. */
export const menuSchema: PayloadSchema<MenuPayload> = described(
  z.union([z.strictObject(menuFields), list(itemSchema)]),
  'Items in the context menu of a message, which only the old web client shows: an object with ITEMS, or the list alone.',
)
