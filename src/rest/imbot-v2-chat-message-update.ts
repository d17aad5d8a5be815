import type { Method } from './method.js'
import {
  readBotId,
  readChangedAttach,
  readChangedKeyboard,
  readChangedText,
  readFields,
  requireOne,
} from './v2-steps.js'

const NAME = 'imbot.v2.Chat.Message.update'
const PARAMS: ReadonlySet<string> = new Set([
  'botId',
  'BOT_ID',
  'botToken',
  'BOT_TOKEN',
  'clientId',
  'CLIENT_ID',
  'messageId',
  'fields',
])
const FIELDS: ReadonlySet<string> = new Set(['MESSAGE', 'ATTACH', 'KEYBOARD', 'URL_PREVIEW'])

export const imbotV2ChatMessageUpdate: Method = {
  name: NAME,
  params: PARAMS,
  takesExactNames: true,
  play(exchange) {
    readBotId(exchange, NAME)
    requireOne(exchange, ['messageId'], NAME, 'MESSAGE_NOT_FOUND')
    const fields = readFields(exchange, FIELDS, NAME)
    readChangedText(fields)
    readChangedAttach(fields, NAME)
    readChangedKeyboard(fields, NAME)
    exchange.absorb(fields)
  },
}
