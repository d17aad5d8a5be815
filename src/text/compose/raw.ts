import { bb } from './bb.js'
import { refuse } from './refuse.js'
import { Text } from './text.js'

/**
 * BB code that goes out as it is: for what you have written yourself, and for codes that the platform learns before this
 * library does.
 *
 * @example
 * text`${raw('[b]bold[/b]')} and ${'[b]typed[/b]'}`.bb
 * // '[b]bold[/b] and [\u200bb]typed[\u200b/b]'
 */
export function raw(code: string): Text {
  if (typeof code !== 'string') refuse('raw', code, 'It takes BB code as a string.')
  return new Text(code === '' ? [] : [bb(code)])
}
