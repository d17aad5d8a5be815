import { element } from './element.js'
import { replacePairs } from './replace-pairs.js'

/** [CODE]; the line break before its text and the one behind the tag are not shown. */
export function showCode(text: string): string {
  return replacePairs(text, {
    open: /\[code](?:<br \/>)?/gi,
    close: /\[\/code](?:<br \/>)?/gi,
    write: inner => element('div', { class: 'bx-im-code' }, inner.replaceAll('<br />', '\n')),
  })
}
