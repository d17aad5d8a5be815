import { dropFirstPair } from './drop-first-pair.js'
import { element } from './element.js'
import { encodeContent } from './entities.js'
import { replacePairs } from './replace-pairs.js'

const ATOM = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)`

/** [DATE] with a full time and its offset. */
export function showDates(text: string): string {
  return replacePairs(text, {
    open: new RegExp(String.raw`\[date=(${ATOM})]`, 'gi'),
    close: /\[\/date]/gi,
    minChars: 1,
    write: (inner, [time = '']) =>
      element('span', { class: 'bx-im-date', 'data-value': time }, encodeContent(dropFirstPair(inner, '[', ']'))),
  })
}
