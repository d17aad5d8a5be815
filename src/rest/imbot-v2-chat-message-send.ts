import type { Method } from './method.js'
import {
  readBotId,
  readFields,
  readNewAttach,
  readNewKeyboard,
  readNewText,
  readV2Flag,
  requireOne,
} from './v2-steps.js'

const NAME = 'imbot.v2.Chat.Message.send'
const PARAMS: ReadonlySet<string> = new Set([
  'botId',
  'BOT_ID',
  'botToken',
  'BOT_TOKEN',
  'clientId',
  'CLIENT_ID',
  'dialogId',
  'chatId',
  'fields',
  'platformContext',
])
const FIELDS: ReadonlySet<string> = new Set([
  'MESSAGE',
  'ATTACH',
  'KEYBOARD',
  'SYSTEM',
  'URL_PREVIEW',
  'SKIP_CONNECTOR',
  'SILENT_CONNECTOR',
  'TEMPLATE_ID',
  'REPLY_ID',
  'FORWARD_IDS',
])

export const imbotV2ChatMessageSend: Method = {
  name: NAME,
  params: PARAMS,
  takesExactNames: true,
  play(exchange) {
    const botId = readBotId(exchange, NAME)
    requireOne(exchange, ['dialogId', 'chatId'], NAME, 'CHAT_NOT_FOUND')
    const fields = readFields(exchange, FIELDS, NAME)
    readNewText(fields)
    readNewAttach(fields)
    readNewKeyboard(fields, botId)
    for (const flag of ['SYSTEM', 'URL_PREVIEW', 'SKIP_CONNECTOR', 'SILENT_CONNECTOR']) readV2Flag(fields, flag)
    exchange.absorb(fields)
    exchange.apply('add')
  },
}
