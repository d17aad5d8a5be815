import { optionFields } from '../builder/options.js'
import { type Entry, fullShell, PartBuilder, type Shell } from '../builder/part-builder.js'
import type { Item, ItemOptions, ItemParamsOptions } from './item.js'
import * as item from './item.js'

export interface MenuOptions {
  /** The bot that the commands go to. Most methods set it themselves. */
  readonly botId?: number
}

/** MENU as it goes over the wire: the full form, or the short form, which is the list of items alone. */
export type MenuPayload = { readonly ITEMS: readonly Item[]; readonly BOT_ID?: number } | readonly Item[]

const fields = optionFields({ botId: 'BOT_ID' })

/** A MENU under construction. Every step returns a new value and leaves this one as it is. */
export class Menu extends PartBuilder<Item, MenuPayload> {
  /** @internal */
  static of(shell: Shell): Menu {
    return new Menu(shell)
  }

  protected make(shell: Shell, last: Entry): this {
    return new Menu(shell, last) as this
  }

  /** Appends an item that opens an address: `/…` on the portal, or `http://…`, `https://…`, in lower case. */
  link(text: string, url: string, options?: ItemOptions): this {
    return this.append(item.link(text, url, options))
  }

  /** Appends an item that sends a command to the bot. */
  command(text: string, name: string, options?: ItemParamsOptions): this {
    return this.append(item.command(text, name, options))
  }

  /** Appends an item that puts a text into the user's input field. */
  put(text: string, value: string, options?: ItemOptions): this {
    return this.append(item.put(text, value, options))
  }

  /** Appends an item that sends a text as the user. */
  send(text: string, value: string, options?: ItemOptions): this {
    return this.append(item.send(text, value, options))
  }

  /** Appends an item that copies a text to the clipboard. */
  copy(text: string, value: string, options?: ItemOptions): this {
    return this.append(item.copy(text, value, options))
  }

  /** Appends an item that calls a phone number. */
  call(text: string, phone: string, options?: ItemOptions): this {
    return this.append(item.call(text, phone, options))
  }

  /** Appends an item that opens a dialog: `chat1001`, or a user's id. */
  dialog(text: string, dialogId: string, options?: ItemOptions): this {
    return this.append(item.dialog(text, dialogId, options))
  }

  /** Appends an item that opens an application of the chat. */
  app(text: string, appId: number, options?: ItemParamsOptions): this {
    return this.append(item.app(text, appId, options))
  }
}

/**
 * Starts a MENU: items in the context menu of a message. Only the old web client shows it.
 *
 * @example
 * menu().send('Done', 'done').payload
 * // { ITEMS: [{ TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }] }
 */
export function menu(options?: MenuOptions): Menu {
  return Menu.of(fullShell('ITEMS', options, fields))
}
