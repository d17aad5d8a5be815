import fc from 'fast-check'
import { HOSTILE } from './hostile-text.js'

const DASHES = '-'.repeat(54)

/** Pieces of everything that a client or the server reads as a code. */
export const FRAGMENTS: readonly string[] = [
  ...[
    '[',
    '[/',
    ']',
    '/',
    '=',
    '|',
    '#',
    ':',
    '&',
    ';',
    '<',
    '>',
    '>>',
    '\n',
    '\r\n',
    ' ',
    '    ',
    '\t',
    '\0',
    '\u200b',
  ],
  ...['b', 'B', 'i]', 'code]', 'br', 'BR', '#BR#', '[Br]', '<br />', '<br>', '/me ', '/loud ', '/ME', '5', 'x'],
  ...['[b]', '[/b]', '[i]', '[/i]', '[u]', '[s]', '[/s]', '[size=20]', '[/size]', '[color=#f00]', '[/color]'],
  ...[
    '[url]',
    '[url=/a]',
    '[URL=https://a.b/[x]]',
    '[/url]',
    '[user=5]',
    '[user=0]',
    '[/user]',
    '[chat=imol|7]',
    '[/chat]',
  ],
  ...['[context=7:8/9]', '[context=1:5/9]', '[/context]', '[put]', '[put=', '[/put]', '[send]', '[send=x]', '[/send]'],
  ...[
    '[code]',
    '[/code]',
    '[call=112]',
    '[/call]',
    '[pch=5]',
    '[/pch]',
    '[like]',
    '[rating=3]',
    '[disk=5]',
    '[icon=/i.png]',
  ],
  ...['[date=2026-01-01T10:00:00+03:00]', '[/date]', '[timestamp=1 format=F]', '[img]', 'https://a.b/c.png'],
  ...[
    '&lt;',
    '&amp;',
    '&#91;',
    '&#36',
    '&nbsp;',
    'amp;',
    'lt;',
    '#91;',
    ':f09f9880:',
    ':f09f9880',
    DASHES,
    `${DASHES}\n`,
  ],
]

/**
 * What people type who know how texts are read: pieces of every code, in any order. For the law that what people type
 * shows as typed: compose it with the tag `text`, or pass it through `escapeText`.
 *
 * @example
 * fc.sample(typedText(), 20).every(typed => shown(text`Order: ${typed}`.bb).marks.every(([kind]) => kind === 'link'))
 * // true
 */
export function typedText(): fc.Arbitrary<string> {
  return typed
}

const typed = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map(pieces => pieces.join('')),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
