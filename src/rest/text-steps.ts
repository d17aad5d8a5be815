import type { Code } from '../diagnostic/codes.js'
import { quote } from '../diagnostic/quote.js'
import type { Params } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { cleanText, MESSAGE_TOLERANCE_CHARS, storedText, type TextStage, textSizeOf } from '../size/text.js'
import { reportText } from '../text/report-text.js'
import type { Exchange } from './exchange.js'

// What every method does with a text.

/** Whether the text is a list or object, which crashes the server's code. */
export function crashesAsText(exchange: Exchange, value: Data | undefined): value is DataObject {
  if (!isArray(value)) return false
  exchange.report('message/not-text', 'MESSAGE', { value: quote(value) }, 'INTERNAL_SERVER_ERROR')
  exchange.refuse('CRASH')
  return true
}

/** Holds a text against the limits. */
export function measureText(exchange: Exchange, text: string, stage: TextStage): void {
  const limit = exchange.limit('message')
  const size = textSizeOf(cleanText(text, stage), limit)
  exchange.sizes.message = size
  const stored = exchange.keeps ? storedText(text, stage) : undefined
  exchange.settleText(stored, stored)
  const report = (code: Code, name: string, params: Params) => exchange.reportName(code, name, params)
  reportText(text, exchange.written('MESSAGE'), { report }, 'message')
  const { chars, maxChars, bytes, maxBytes } = size
  if (chars > maxChars + MESSAGE_TOLERANCE_CHARS) exchange.report('message/too-long', 'MESSAGE', { chars, maxChars })
  if (bytes > maxBytes) exchange.report('message/column-overflow', 'MESSAGE', { bytes, maxBytes })
}
