import { element } from './element.js'
import { decodeText, encodeContent } from './entities.js'
import { type PairRule, replacePairs } from './replace-pairs.js'

/** [USER], [CHAT] and [CONTEXT], as a portal shows them that knows none of the users and chats; the reader is user 1. */
export function showMentions(text: string): string {
  return showContexts(showChats(showUsers(text)))
}

const READER_ID = '1'

export const USER: PairRule = { open: /\[user=(\d+)( replace)?]/gi, close: /\[\/user]/gi }
export const CHAT: PairRule = { open: /\[chat=(imol\|)?(\d+)]/gi, close: /\[\/chat]/gi }
export const CONTEXT: PairRule = {
  open: /\[context=(?:(chat\d+)|(\d+):(\d+))\/(\d+)]/gi,
  close: /\[\/context]/gi,
}

function showUsers(text: string): string {
  return replacePairs(text, {
    ...USER,
    write: (inner, [id = '', replace]) => {
      if (Number(id) === 0) return inner
      return mention('USER', id, (replace === undefined ? decodeText(inner) : inner) || `User ${id}`)
    },
  })
}

function showChats(text: string): string {
  return replacePairs(text, {
    ...CHAT,
    write: (inner, [line, id = '']) => {
      const label = decodeText(inner) || `Chat ${id}`
      return line === undefined ? mention('CHAT', `chat${id}`, label) : mention('LINES', `imol|${id}`, label)
    },
  })
}

function showContexts(text: string): string {
  return replacePairs(text, {
    ...CONTEXT,
    write: (inner, [chat, one, other, messageId = '']) => {
      const dialog = chat ?? (one === READER_ID ? other : other === READER_ID ? one : undefined)
      const label = decodeText(inner)
      if (label === '' || dialog === undefined || dialog === 'chat0') return label
      return mention('CONTEXT', `${dialog}/${messageId}`, label)
    },
  })
}

/** A mention's text is text alone: tags that were replaced in it before show as the client's HTML. */
export function mention(type: string, value: string, text: string): string {
  return element('span', { class: 'bx-im-mention', 'data-type': type, 'data-value': value }, encodeContent(text))
}
