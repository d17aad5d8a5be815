import { type TextInput, writeText } from '../builder/write-text.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { storeFlag } from '../field/flag.js'
import { reportUnknownKeys } from '../field/keys.js'
import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import { trim } from '../php/trim.js'
import { reportText } from '../text/report-text.js'
import type { AttachState, BlockKind } from './block.js'
import { breakLines, storeText } from './field.js'

export interface MessageBlockOptions {
  /** Shows the text in the list of chats too, in place of the attach. */
  readonly asDescription?: boolean
}

export interface MessageBlock {
  readonly MESSAGE: string | { readonly TEXT: string; readonly AS_DESCRIPTION: 'Y' | 'N' }
}

/** A paragraph of BB code. `#BR#` and `[BR]` break the line. */
export function message(text: TextInput, options?: MessageBlockOptions): MessageBlock {
  const asDescription = options?.asDescription
  if (asDescription === undefined) return Object.freeze({ MESSAGE: writeText(text) })
  return Object.freeze({
    MESSAGE: Object.freeze({ TEXT: writeText(text), AS_DESCRIPTION: asDescription ? 'Y' : 'N' }),
  })
}

const known: ReadonlySet<string> = new Set(['TEXT', 'AS_DESCRIPTION'])

export const messageKind: BlockKind<'MESSAGE'> = {
  key: 'MESSAGE',
  store(value, trace, state) {
    if (isArray(value) && isSet(value.TEXT)) {
      storeDescribing(value, trace, state)
      return
    }
    const text = storeText(value, 'MESSAGE', trace)
    if (text !== undefined) storeParagraph(text, value, trace, state)
  },
}

function storeDescribing(value: DataObject, trace: Trace, state: AttachState): void {
  trace.enter('MESSAGE')
  reportUnknownKeys(value, known, trace)
  const text = storeText(value.TEXT, 'TEXT', trace)
  const describes = storeFlag(value.AS_DESCRIPTION, 'AS_DESCRIPTION', trace) === 'Y'
  trace.leave()
  const stored = text === undefined ? undefined : storeParagraph(text, value.TEXT as Data, trace, state)
  if (stored !== undefined && describes) state.description = stored
}

function storeParagraph(text: string, written: Data, trace: Trace, { out }: AttachState): string | undefined {
  const stored = breakLines(trim(text))
  if (stored === '') {
    trace.report('attach/message-without-text', 'MESSAGE', { value: quote(written) })
    return undefined
  }
  reportText(text, 'MESSAGE', trace)
  const block = out.open('object')
  out.put('MESSAGE', stored)
  out.close(block)
  return stored
}
