import type { Attach, AttachPayload } from '../attach/attach.js'
import { frozenCopy, rememberFrozen } from '../builder/freeze.js'
import { type Absent, isAbsent } from '../builder/part-builder.js'
import { type TextInput, writeText } from '../builder/write-text.js'
import type { Keyboard, KeyboardPayload } from '../keyboard/keyboard.js'
import type { Menu, MenuPayload } from '../menu/menu.js'

/** A message in the parameters of the legacy methods. What is not there is left as it is by an update. */
export interface MessagePayload {
  readonly MESSAGE?: string
  readonly ATTACH?: AttachPayload | 'N'
  readonly KEYBOARD?: KeyboardPayload | 'N'
  readonly MENU?: MenuPayload | 'N'
  readonly SYSTEM?: 'Y' | 'N'
  readonly URL_PREVIEW?: 'Y' | 'N'
  readonly SKIP_CONNECTOR?: 'Y' | 'N'
}

type PartKey = 'attach' | 'keyboard' | 'menu'

/** A whole message under construction. Every step returns a new value and leaves this one as it is. */
export class Message {
  readonly #payload: MessagePayload
  readonly #deletes: boolean

  private constructor(payload: MessagePayload, deletes: boolean) {
    this.#payload = payload
    this.#deletes = deletes
  }

  /** The message as parameters, deeply frozen. */
  get payload(): MessagePayload {
    return Object.freeze(this.#payload)
  }

  /** Whether an update shall delete the message: asked for by {@link delete}, never by an empty text alone. */
  get deletes(): boolean {
    return this.#deletes
  }

  /** @internal */
  static of(payload: MessagePayload): Message {
    return new Message(payload, false)
  }

  #with(change: MessagePayload): Message {
    return new Message(change, this.#deletes)
  }

  #without(key: keyof MessagePayload): Message {
    const { [key]: _, ...rest } = this.payload
    return new Message(rest, false)
  }

  /** Sets the text: BB code, as a string or composed, 20,000 characters at most. */
  text(text: TextInput): Message {
    return new Message({ ...this.payload, MESSAGE: writeText(text) }, false)
  }

  /** An update leaves the text as it is: takes a text that was set out again. */
  keepText(): Message {
    return this.#without('MESSAGE')
  }

  /** An update deletes the message, whatever else it brings: sends an empty text. */
  delete(): Message {
    return new Message({ ...this.payload, MESSAGE: '' }, true)
  }

  /** Sets the ATTACH. An absent one (left out by a condition) changes nothing. */
  attach(attach: Attach | AttachPayload | Absent): Message {
    return isAbsent(attach) ? this : this.#with({ ...this.#payload, ATTACH: sealed(attach) as AttachPayload })
  }

  /** Sets the KEYBOARD. An absent one (left out by a condition) changes nothing. */
  keyboard(keyboard: Keyboard | KeyboardPayload | Absent): Message {
    return isAbsent(keyboard) ? this : this.#with({ ...this.#payload, KEYBOARD: sealed(keyboard) as KeyboardPayload })
  }

  /** Sets the MENU, which only the old web client shows. An absent one changes nothing. */
  menu(menu: Menu | MenuPayload | Absent): Message {
    return isAbsent(menu) ? this : this.#with({ ...this.#payload, MENU: sealed(menu) as MenuPayload })
  }

  /** An update removes the part from the message: sends 'N', which works in every encoding. */
  clear(part: PartKey): Message {
    return this.#with({ ...this.#payload, [part.toUpperCase()]: 'N' })
  }

  /** Whether links in the text get a preview; the server makes one unless told. */
  urlPreview(shown = true): Message {
    return this.#with({ ...this.#payload, URL_PREVIEW: shown ? 'Y' : 'N' })
  }

  /** Keeps the message inside the portal: it does not go on to the client of an open line. */
  skipConnector(skipped = true): Message {
    return this.#with({ ...this.#payload, SKIP_CONNECTOR: skipped ? 'Y' : 'N' })
  }

  /** Sends as a system message. In a group chat it then belongs to nobody, and the bot cannot update it. */
  system(isSystem = true): Message {
    return this.#with({ ...this.#payload, SYSTEM: isSystem ? 'Y' : 'N' })
  }

  /** Sets a parameter as it is: a way through for what the platform learns before this library does. */
  raw(param: string, value: unknown): Message {
    return this.#with({ ...this.#payload, [param]: frozenCopy(value) })
  }

  toJSON(): MessagePayload {
    return this.payload
  }
}

function sealed(part: object): object {
  const copy = frozenCopy(part)
  return typeof copy === 'object' ? rememberFrozen(copy) : copy
}

/**
 * Starts a message, with its text or without (an update then leaves the text as it is).
 *
 * @example
 * message('Order 142').urlPreview(false).payload
 * // { MESSAGE: 'Order 142', URL_PREVIEW: 'N' }
 */
export function message(text?: TextInput): Message {
  return Message.of(text === undefined ? {} : { MESSAGE: writeText(text) })
}
