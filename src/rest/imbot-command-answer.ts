import { quote } from '../diagnostic/quote.js'
import type { Message } from '../message/message.js'
import { toInt, toText } from '../php/convert.js'
import { trim } from '../php/trim.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { addPart, requireContent } from './legacy-adds.js'
import { legacyParams } from './legacy-params.js'
import { FIRST_BOT_ID, readFlag, requireMessageId } from './legacy-steps.js'
import { commandOf, dropMenuOfTalk, enterDialogOfMessage, isChat, ownerOf, requireClient } from './lookups.js'
import type { Method } from './method.js'
import { crashesAsText, measureText } from './text-steps.js'

/** Which command is answered, and the message that it came with. */
export type ImbotCommandAnswerParams = {
  readonly messageId: number
  /** For bots that were registered over a webhook: the `CLIENT_ID` of their registration. */
  readonly clientId?: string
  /** The server reads it for the COMMAND items of a MENU only. */
  readonly botId?: number
} & (
  | { readonly commandId: number; readonly command?: never }
  | { readonly command: string; readonly commandId?: never }
)

const NAME = 'imbot.command.answer'

/**
 * `imbot.command.answer`: the bot's answer to a command. It needs a text, also where it has an ATTACH.
 *
 * @example
 * imbot.command.answer({ commandId: 7, messageId: 5 }, message('Here you are')).params
 * // { COMMAND_ID: 7, MESSAGE_ID: 5, MESSAGE: 'Here you are' }
 */
export function answer(params: ImbotCommandAnswerParams, message: Message): Call<typeof NAME> {
  return new Call(imbotCommandAnswer, legacyParams(params, message), message)
}

export const imbotCommandAnswer: Method<typeof NAME> = {
  name: NAME,
  params: new Set([
    'COMMAND_ID',
    'COMMAND',
    'MESSAGE_ID',
    'BOT_ID',
    'CLIENT_ID',
    'MESSAGE',
    'ATTACH',
    'KEYBOARD',
    'MENU',
    'SYSTEM',
    'URL_PREVIEW',
  ]),
  play(exchange) {
    requireClient(exchange, ['CLIENT_ID'], 'ACCESS_DENIED', 403)
    const botId = readCommand(exchange)
    requireMessageId(exchange, 'MESSAGE_ID', NAME, 'MESSAGE_ID_EMPTY')
    readText(exchange)
    addPart(exchange, 'attach', 0, 'checked')
    if (botId > 0) addPart(exchange, 'keyboard', botId, 'checked')
    addPart(exchange, 'menu', toInt(exchange.get('BOT_ID')), 'late')
    enterDialogOfMessage(exchange, 'WRONG_REQUEST')
    dropMenuOfTalk(exchange)
    const isSystem = readFlag(exchange, 'SYSTEM', 'Y')
    exchange.target.authorId = isSystem && isChat(exchange.target.dialogId ?? '') ? 0 : botId
    readFlag(exchange, 'URL_PREVIEW', 'N')
    requireContent(exchange, isSystem)
    exchange.apply('add')
  },
}

/** The bot of the command; none where no command is named, which the method does not mind. */
function readCommand(exchange: Exchange): number {
  const id = exchange.get('COMMAND_ID')
  const name = exchange.get('COMMAND')
  if (id === undefined && name === undefined) {
    exchange.report('request/param-missing', 'COMMAND_ID', { param: 'COMMAND_ID', method: NAME })
    return 0
  }
  if (exchange.portal.commands === undefined) return FIRST_BOT_ID
  const command = commandOf(exchange, id, name)
  if (command === undefined) exchange.refuse('COMMAND_ID_ERROR')
  else if (ownerOf(exchange, command.botId) !== 'own') exchange.refuse('APP_ID_ERROR')
  else if (command.isActive === false) exchange.passOver(true)
  return command?.botId ?? FIRST_BOT_ID
}

/** Numbers and flags are taken for text here; a list or object crashes the server's code. */
function readText(exchange: Exchange): void {
  const value = exchange.get('MESSAGE')
  if (crashesAsText(exchange, value)) return
  const text = toText(value ?? null)
  if (trim(text) === '') {
    exchange.report('message/empty', 'MESSAGE', { value: quote(value) }, 'MESSAGE_EMPTY')
    exchange.refuse('MESSAGE_EMPTY')
    return
  }
  if (typeof value !== 'string') {
    exchange.report('field/cast', 'MESSAGE', { field: 'MESSAGE', value: quote(value), stored: quote(text) })
  }
  measureText(exchange, text, 'add')
}
