import type { PartName } from '../check/parts.js'
import { addPart } from './add-part.js'
import { Module } from './module.js'

/**
 * The module that makes an ATTACH with its builder, and exports the payload as `payload`. Run, it gives the same payload
 * again; what the builder cannot say goes in with `raw`. Throws {@link MessageError} where the value is no JSON.
 *
 * @example
 * toAttachCode({ COLOR_TOKEN: 'alert', BLOCKS: [{ MESSAGE: 'Order 142' }, { DELIMITER: { SIZE: 200 } }] }).split('\n')
 * // [
 * //   "import { attach } from 'b24-message'",
 * //   '',
 * //   "const card = attach({ colorToken: 'alert' }).message('Order 142').delimiter()",
 * //   '',
 * //   'export const payload = card.payload',
 * //   '',
 * // ]
 */
export function toAttachCode(value: unknown): string {
  return toPartCode(value, 'attach')
}

/** The module that makes a KEYBOARD with its builder. See {@link toAttachCode}. */
export function toKeyboardCode(value: unknown): string {
  return toPartCode(value, 'keyboard')
}

/** The module that makes a MENU with its builder. See {@link toAttachCode}. */
export function toMenuCode(value: unknown): string {
  return toPartCode(value, 'menu')
}

function toPartCode(value: unknown, name: PartName): string {
  const module = new Module()
  addPart(module, value, name)
  return String(module)
}
