import type { PortalRecord } from '../portal.js'
import { printable } from './printable.js'
import type { Drawing } from './report-text.js'

/** A message as the portal holds it: where it stands, and what is stored of it as JSON. */
export function storedText(message: PortalRecord, { style, wording }: Drawing): string {
  const { id, dialogId, authorId, text, attach, keyboard, menu, isEdited } = message
  const headline = wording.stored(id, printable(dialogId), authorId)
  const content = { text, attach, keyboard, menu, ...(isEdited ? { isEdited } : {}) }
  const lines = JSON.stringify(content, null, 2)
    .split('\n')
    .map(line => `  ${printable(line)}`)
  return `\n${style('bold', headline)}\n${lines.join('\n')}\n`
}
