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

/** An item for each thing that a press can do. */
export const itemKinds = {
  linkItem: described(z.strictObject({ ...itemFields, ...linkAction }), 'An item that opens an address.'),
  commandItem: described(
    z.strictObject({ ...itemFields, ...itemCommandAction }),
    'An item that sends a command to the bot.',
  ),
  actionItem: described(
    z.strictObject({ ...itemFields, ...itemWordAction }),
    'An item that does what its ACTION says with its ACTION_VALUE.',
  ),
  appItem: described(z.strictObject({ ...itemFields, ...appAction }), 'An item that opens an application of the chat.'),
}

const { linkItem, commandItem, actionItem, appItem } = itemKinds

/** A menu item: a text, and exactly one thing that a press does. */
export const itemSchema: PayloadSchema<Item> = z.union([linkItem, commandItem, actionItem, appItem])

/** The server drops a command where there is no bot to get it. */
const commandlessItem: PayloadSchema<Item> = z.union([linkItem, actionItem, appItem])

const items = 'The items, from top to bottom.'

export const menuFields = {
  ITEMS: described(list(itemSchema), items),
  BOT_ID: optional(positive, 'The bot that the commands go to. Most methods set it themselves.'),
} satisfies Shape<FullForm>

const about = 'Items in the context menu of a message, which only the old web client shows'
const forms = 'an object with ITEMS, or the list alone'
const size = 'The server stores at most 59,999 characters of its own copy.'

/** MENU in full or short form. */
export const menuSchema: PayloadSchema<MenuPayload> = described(
  z.union([z.strictObject(menuFields), list(itemSchema)]),
  `${about}: ${forms}. ${size}`,
)

/** MENU of a message that no bot sends. */
export const commandlessMenuSchema: PayloadSchema<MenuPayload> = described(
  z.union([z.strictObject({ ...menuFields, ITEMS: described(list(commandlessItem), items) }), list(commandlessItem)]),
  `${about}: ${forms}. No COMMAND, which needs a bot. ${size}`,
)

/** MENU where the server takes it as it is: in full form, with the bot inside. */
export const ownedMenuSchema: PayloadSchema<FullForm> = described(
  z.strictObject({
    ...menuFields,
    BOT_ID: described(positive, 'The bot that the commands go to. Without it the server drops them.'),
  }),
  `${about}: an object that names the bot. ${size}`,
)
