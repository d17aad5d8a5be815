import { optionFields, writeFlag, writeOptions } from '../builder/options.js'
import { type Absent, type Entry, fullShell, isAbsent, PartBuilder, type Shell } from '../builder/part-builder.js'
import type { HexColor } from '../field/color.js'
import type { AppOptions, Button, ButtonOptions, CommandOptions } from './button.js'
import * as button from './button.js'
import { type NewLine, newLine } from './new-line.js'

export interface KeyboardOptions {
  /** Default colours of the buttons, for the old web client. */
  readonly colors?: {
    readonly bgColor?: HexColor
    readonly textColor?: HexColor
    readonly offBgColor?: HexColor
    readonly offTextColor?: HexColor
  }
  /** Marks the buttons as a vote. */
  readonly vote?: boolean
  /** The bot that the commands go to. Most methods set it themselves; `imbot.v2.Chat.Message.update` needs it here. */
  readonly botId?: number
}

export type KeyboardElement = Button | NewLine

/** KEYBOARD as it goes over the wire: the full form, or the short form, which is the list of buttons alone. */
export type KeyboardPayload =
  | {
      readonly BUTTONS: readonly KeyboardElement[]
      readonly COLORS?: { readonly [Key in (typeof button.BUTTON_COLORS)[number]]?: HexColor }
      readonly VOTE?: 'Y' | 'N'
      readonly BOT_ID?: number
    }
  | readonly KeyboardElement[]

const colorFields = optionFields({
  bgColor: 'BG_COLOR',
  textColor: 'TEXT_COLOR',
  offBgColor: 'OFF_BG_COLOR',
  offTextColor: 'OFF_TEXT_COLOR',
})
const fields = optionFields({
  colors: [
    'COLORS',
    colors => (typeof colors === 'object' && colors !== null ? writeOptions({}, colors, colorFields) : colors),
  ],
  vote: ['VOTE', writeFlag],
  botId: 'BOT_ID',
})

/** A KEYBOARD under construction. Every step returns a new value and leaves this one as it is. */
export class Keyboard extends PartBuilder<KeyboardElement, KeyboardPayload> {
  /** @internal */
  static of(shell: Shell): Keyboard {
    return new Keyboard(shell)
  }

  protected make(shell: Shell, last: Entry): this {
    return new Keyboard(shell, last) as this
  }

  /** Appends a button that opens an address: `/…` on the portal, or `http://…`, `https://…`, in lower case. */
  link(text: string, url: string, options?: ButtonOptions): this {
    return this.append(button.link(text, url, options))
  }

  /** Appends a button that sends a command to the bot. */
  command(text: string, name: string, options?: CommandOptions): this {
    return this.append(button.command(text, name, options))
  }

  /** Appends a button that puts a text into the user's input field. */
  put(text: string, value: string, options?: ButtonOptions): this {
    return this.append(button.put(text, value, options))
  }

  /** Appends a button that sends a text as the user. */
  send(text: string, value: string, options?: ButtonOptions): this {
    return this.append(button.send(text, value, options))
  }

  /** Appends a button that copies a text to the clipboard. */
  copy(text: string, value: string, options?: ButtonOptions): this {
    return this.append(button.copy(text, value, options))
  }

  /** Appends a button that calls a phone number. */
  call(text: string, phone: string, options?: ButtonOptions): this {
    return this.append(button.call(text, phone, options))
  }

  /** Appends a button that opens a dialog: `chat1001`, or a user's id. */
  dialog(text: string, dialogId: string, options?: ButtonOptions): this {
    return this.append(button.dialog(text, dialogId, options))
  }

  /** Appends a button that opens an open-lines chat. Today's web client has no handler for it. */
  livechat(text: string, value: string, options?: ButtonOptions): this {
    return this.append(button.livechat(text, value, options))
  }

  /** Appends a button that opens a help article. Today's web client has no handler for it. */
  help(text: string, value: string, options?: ButtonOptions): this {
    return this.append(button.help(text, value, options))
  }

  /** Appends a button that opens an application of the chat. Today's web client opens nothing. */
  app(text: string, appId: number, options?: AppOptions): this {
    return this.append(button.app(text, appId, options))
  }

  /** Ends the row: what follows, and the buttons that are given, start on a new line. */
  row(...buttons: readonly (Button | Absent)[]): this {
    return this.append(newLine).add(...buttons)
  }

  /** Appends rows of buttons, a new line between any two of them. Absent buttons and empty rows are skipped. */
  rows(rows: readonly (readonly (Button | Absent)[] | Absent)[]): this {
    let result: this = this
    for (const row of rows) {
      if (isAbsent(row)) continue
      const buttons = row.filter(one => !isAbsent(one))
      if (buttons.length === 0) continue
      if (result.last !== undefined && result.last !== newLine) result = result.append(newLine)
      for (const one of buttons) result = result.add(one)
    }
    return result
  }

  /** The buttons row by row, as {@link rows} takes them. */
  toRows(): readonly (readonly Button[])[] {
    const rows: Button[][] = [[]]
    for (const element of this.elements) {
      if ((element as NewLine).TYPE === 'NEWLINE') rows.push([])
      else (rows[rows.length - 1] as Button[]).push(element as Button)
    }
    return Object.freeze(rows.filter(row => row.length > 0).map(row => Object.freeze(row)))
  }
}

/**
 * Starts a KEYBOARD: the buttons below a message.
 *
 * @example
 * keyboard().command('Take', 'take', { params: '142', display: 'line' }).row().link('Open', '/crm/').payload
 * // { BUTTONS: [
 * //   { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142', DISPLAY: 'LINE' },
 * //   { TYPE: 'NEWLINE' },
 * //   { TEXT: 'Open', LINK: '/crm/' } ] }
 */
export function keyboard(options?: KeyboardOptions): Keyboard {
  return Keyboard.of(fullShell('BUTTONS', options, fields))
}
