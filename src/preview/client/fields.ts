import { type Data, type DataObject, isArray } from '../../php/data.js'
import { decodeText } from '../../text/entities.js'

/** A stored value as text: what is no text and no number shows as nothing. */
export function textOf(value: Data | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** A text of a rich link: plain, and its entities are read. */
export function richTextOf(value: Data | undefined): string {
  return decodeText(textOf(value))
}

/** The elements that a stored block holds under its key. */
export function itemsOf(block: DataObject, key: string): readonly DataObject[] {
  const value: unknown = block[key]
  return Array.isArray(value) ? value.filter(isArray) : []
}

/** The dialog that the old client opens from a user or link, as a tooltip. */
export function dialogOf({ USER_ID, CHAT_ID, BOT_ID, NETWORK_ID }: DataObject): string {
  if (CHAT_ID !== undefined) return `chat${textOf(CHAT_ID)}`
  return textOf(NETWORK_ID ?? USER_ID ?? BOT_ID)
}
