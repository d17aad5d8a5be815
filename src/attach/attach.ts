import { optionFields } from '../builder/options.js'
import { type Absent, type Entry, fullShell, PartBuilder, type Shell } from '../builder/part-builder.js'
import type { TextInput } from '../builder/write-text.js'
import type { ColorToken, HexColor } from '../field/color.js'
import { type DelimiterOptions, delimiter } from './delimiter.js'
import { type FileOptions, file } from './file.js'
import { type GridDisplay, type GridRow, type GridRows, grid } from './grid.js'
import { type ImageOptions, image } from './image.js'
import type { Block } from './kinds.js'
import { type LinkOptions, link } from './link.js'
import { type MessageBlockOptions, message } from './message.js'
import { type RichLinkOptions, richLink } from './rich-link.js'
import { type UserOptions, user } from './user.js'

export interface AttachOptions {
  /** The colour of the bar on the left in today's clients. */
  readonly colorToken?: ColorToken
  /** The colour of the bar in the old web client. The server picks one at random where there is none. */
  readonly color?: HexColor | 'TRANSPARENT' | 'CHAT'
  /** What the list of chats shows in place of the attach. */
  readonly description?: string
}

/** ATTACH as it goes over the wire: the full form, or the short form, which is the list of blocks alone. */
export type AttachPayload =
  | {
      readonly BLOCKS: readonly Block[]
      readonly COLOR?: HexColor | 'TRANSPARENT' | 'CHAT'
      readonly COLOR_TOKEN?: ColorToken
      readonly DESCRIPTION?: string
    }
  | readonly Block[]

const fields = optionFields({ colorToken: 'COLOR_TOKEN', color: 'COLOR', description: 'DESCRIPTION' })

/** An ATTACH under construction. Every step returns a new value and leaves this one as it is. */
export class Attach extends PartBuilder<Block, AttachPayload> {
  /** @internal */
  static of(shell: Shell): Attach {
    return new Attach(shell)
  }

  protected make(shell: Shell, last: Entry): this {
    return new Attach(shell, last) as this
  }

  /** Appends a person, chat or bot, or a list of them. See {@link UserOptions}. */
  user(options: UserOptions | readonly UserOptions[]): this {
    return this.append(user(options))
  }

  /** Appends a link with text and picture, or a list of them. See {@link LinkOptions}. */
  link(options: LinkOptions | readonly LinkOptions[]): this {
    return this.append(link(options))
  }

  /** Appends a link drawn as a page preview, or a list of them. See {@link RichLinkOptions}. */
  richLink(options: RichLinkOptions | readonly RichLinkOptions[]): this {
    return this.append(richLink(options))
  }

  /** Appends a paragraph of BB code. */
  message(text: TextInput, options?: MessageBlockOptions): this {
    return this.append(message(text, options))
  }

  /** Appends rows of names and values in one display. */
  grid(display: GridDisplay, rows: readonly (GridRow | Absent)[] | ((rows: GridRows) => GridRows)): this {
    return this.append(grid(display, rows))
  }

  /** Appends a picture, or several side by side. */
  image(options: ImageOptions | readonly ImageOptions[]): this {
    return this.append(image(options))
  }

  /** Appends a file to fetch, or a list of them. */
  file(options: FileOptions | readonly FileOptions[]): this {
    return this.append(file(options))
  }

  /** Appends a line across. */
  delimiter(options?: DelimiterOptions): this {
    return this.append(delimiter(options))
  }
}

/**
 * Starts an ATTACH: the structured blocks below a message's text.
 *
 * @example
 * attach({ colorToken: 'primary' }).user({ name: 'Mantis' }).delimiter().payload
 * // { COLOR_TOKEN: 'primary', BLOCKS: [{ USER: { NAME: 'Mantis' } }, { DELIMITER: { SIZE: 200 } }] }
 */
export function attach(options?: AttachOptions): Attach {
  return Attach.of(fullShell('BLOCKS', options, fields))
}
