import { dropFirstPair } from './drop-first-pair.js'
import { element } from './element.js'
import { encodeContent } from './entities.js'
import { type PairRule, replacePairs } from './replace-pairs.js'

export const DATE: PairRule = {
  open: /\[date=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)]/gi,
  close: /\[\/date]/gi,
  minChars: 1,
}

/** [DATE] with a full time and its offset. */
export function showDates(text: string): string {
  return replacePairs(text, {
    ...DATE,
    write: (inner, [time = '']) =>
      element('span', { class: 'bx-im-date', 'data-value': time }, encodeContent(dropFirstPair(inner, '[', ']'))),
  })
}
