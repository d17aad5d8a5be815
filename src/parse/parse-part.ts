import { Attach, type AttachPayload } from '../attach/attach.js'
import { frozenCopy } from '../builder/freeze.js'
import type { PartBuilder, Shell } from '../builder/part-builder.js'
import { checkAttach, checkKeyboard, checkMenu } from '../check/check-part.js'
import { type Part, type PartName, parts } from '../check/parts.js'
import { MessageError } from '../diagnostic/message-error.js'
import { Keyboard, type KeyboardPayload } from '../keyboard/keyboard.js'
import { Menu, type MenuPayload } from '../menu/menu.js'
import { Message, type MessagePayload } from '../message/message.js'

/**
 * A builder to go on with from an ATTACH payload, in full or short form. Nothing is lost: its payload equals the given
 * one, unknown keys included. Throws {@link MessageError} where there is no list of blocks.
 *
 * @example
 * parseAttach([{ DELIMITER: { SIZE: 100 } }]).message('More').payload
 * // [{ DELIMITER: { SIZE: 100 } }, { MESSAGE: 'More' }]
 */
export function parseAttach(payload: AttachPayload | object): Attach {
  return parsePart(payload, 'attach', shell => Attach.of(shell))
}

/** A builder to go on with from a KEYBOARD payload. See {@link parseAttach}. */
export function parseKeyboard(payload: KeyboardPayload | object): Keyboard {
  return parsePart(payload, 'keyboard', shell => Keyboard.of(shell))
}

/** A builder to go on with from a MENU payload. See {@link parseAttach}. */
export function parseMenu(payload: MenuPayload | object): Menu {
  return parsePart(payload, 'menu', shell => Menu.of(shell))
}

/** A message to go on with from parameters; those that belong to a method (BOT_ID, DIALOG_ID, …) are kept too. */
export function parseMessage(params: MessagePayload | object): Message {
  return Message.of(frozenCopy(params) as MessagePayload)
}

const checks = { attach: checkAttach, keyboard: checkKeyboard, menu: checkMenu }

function parsePart<Builder extends PartBuilder<object, object>>(
  payload: object,
  name: PartName,
  start: (shell: Shell) => Builder,
): Builder {
  const copy: unknown = frozenCopy(payload)
  const part: Part = parts[name]
  const list = Array.isArray(copy) ? copy : (copy as Readonly<Record<string, unknown>> | null)?.[part.listKey]
  if (!Array.isArray(list)) throw new MessageError(`${part.param} cannot be read`, checks[name](payload).diagnostics)
  if (Array.isArray(copy)) return start({ listKey: undefined, fields: {}, elements: list })
  return start({ listKey: part.listKey, fields: copy as Readonly<Record<string, unknown>>, elements: list })
}
