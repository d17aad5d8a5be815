import { bb } from './bb.js'
import { requireLabel, widened } from './label.js'
import { type Dialog, requireDialog } from './mention.js'
import { toPieces } from './pieces.js'
import { refuse, requireId } from './refuse.js'
import { type Content, Text } from './text.js'

const UNFIT = { quote: 'No quote stands in a quote. Put it beside, or take its content alone.' }
const DASHES = '-'.repeat(54)

/**
 * A quote: every line begins with `>>`. It stands on lines of its own, and apart from another quote.
 *
 * @example
 * text`Ann wrote:${quote('Where is it?\nIt is late.')}It is on its way.`.bb
 * // 'Ann wrote:\n>>Where is it?\n>>It is late.\nIt is on its way.'
 */
export function quote(...content: readonly Content[]): Text {
  const pieces = toPieces(content, { name: 'quote', unfit: UNFIT })
  return new Text(pieces.length === 0 ? [] : [bb('', 'arrows'), ...pieces, bb('', 'end')], 'quote')
}

/** Whose words a quote holds, and where they stand. */
export interface QuoteHeader {
  /** Brackets in it are written in full width: the client takes the first for the beginning of the time. */
  readonly name: string
  /** As it is to be shown: no client reads it. */
  readonly time: string
  /** Makes the time a link to the message. */
  readonly message?: { readonly dialog: Dialog; readonly id: number }
}

/**
 * A quote of a message, with its author and time: the lines stand between two rows of 54 dashes, as the client writes it.
 *
 * @example
 * quoteMessage({ name: 'Ann', time: '14:05', message: { dialog: 'chat5', id: 9 } }, 'Where is it?').bb.split('\n').slice(1, -1)
 * // ['Ann [14:05] #chat5/9', 'Where is it?']
 */
export function quoteMessage(header: QuoteHeader, ...content: readonly Content[]): Text {
  const { name, time, message } = header
  const author = widened(requireLabel('quoteMessage', name), /[[\]]/g)
  if (typeof time !== 'string' || time.trim() === '' || /[[\]\r\n\0]/.test(time)) {
    refuse('quoteMessage', time, 'Its time is one line without brackets, such as "14:05".')
  }
  const pieces = toPieces(content, { name: 'quoteMessage', unfit: UNFIT })
  if (pieces.length === 0) return new Text([])
  const begin = [bb('', 'line'), bb(`${DASHES}\n`), author, bb(` [`), time, bb(`]${placeOf(message)}\n`)]
  return new Text([...begin, ...pieces, bb(`\n${DASHES}`), bb('', 'line')], 'quote')
}

function placeOf(message: QuoteHeader['message']): string {
  if (message === undefined) return ''
  requireDialog('quoteMessage', message.dialog)
  return ` #${message.dialog}/${requireId('quoteMessage', message.id, 'a message')}`
}
