import { element } from './element.js'
import { replacePairs } from './replace-pairs.js'

/** What is set aside as code. */
export const CODE = { open: /\[code]/gi, close: /\[\/code]/gi } as const

/** [CODE]; the line break before its text and the one behind the tag are not shown. */
export function showCode(text: string): string {
  return replacePairs(text, {
    open: /\[code](?:<br \/>)?/gi,
    close: /\[\/code](?:<br \/>)?/gi,
    write: inner => element('div', { class: 'bx-im-code' }, inner.replaceAll('<br />', '\n')),
  })
}
