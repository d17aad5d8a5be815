import { INVISIBLE } from '../escape-text.js'
import { bb } from './bb.js'
import { refuse } from './refuse.js'
import { type Skipped, Text } from './text.js'

// In a box of code nothing is read but its end, the commands, which are looked for before, and what the server replaces
// when it saves; up to the character behind which it is taken apart.
const READ = /\[(?=\/?(?:code|put|send|br)\b)|\[(?=\/?$)|#(?=BR#)|:(?=[\da-f]{8}:)/gi

/**
 * A box that shows a text as it is, with all its lines. What would be read in there all the same (the end of a box, a
 * command, a code of a line break) is taken apart by a zero-width space.
 *
 * @example
 * code('[b]x[/b] is bold').bb
 * // '[code][b]x[/b] is bold[/code]'
 */
export function code(text: string | number | bigint | Skipped): Text {
  if (text === undefined || text === null || text === false || text === '') return new Text([])
  if (typeof text !== 'string' && typeof text !== 'number' && typeof text !== 'bigint') {
    refuse('code', text, 'It shows a string as it is: no codes are read there.')
  }
  const shown = String(text)
    .replaceAll('\0', '')
    .replace(READ, read => read + INVISIBLE)
  // The client drops a line break behind the opening tag.
  return new Text([bb(`[code]${shown.startsWith('\n') ? '\n' : ''}${shown}[/code]`, 'verbatim')])
}
