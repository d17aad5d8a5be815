import { bb } from './bb.js'
import { requireId } from './refuse.js'
import { Text } from './text.js'

/**
 * A file of the portal's drive. When a message is sent, the server attaches the file to the chat and takes the code out
 * of the text; in an ATTACH it shows as a word.
 *
 * @example
 * disk(512).bb
 * // '[disk=512]'
 */
export function disk(fileId: number): Text {
  return new Text([bb(`[disk=${requireId('disk', fileId, 'a file of the drive')}]`)])
}
