import { quote } from '../diagnostic/quote.js'
import type { Message } from '../message/message.js'
import { toText } from '../php/convert.js'
import { isEmptyText } from '../size/text.js'
import { Call } from './call.js'
import type { Exchange } from './exchange.js'
import { commandOf, dropMenuOfTalk, enterDialogOfMessage, isChat } from './lookups.js'
import type { Method } from './method.js'
import { crashesAsText, measureText } from './text-steps.js'
import { readChangedAttach, readChangedKeyboard, readChangedMenu } from './v2-changes.js'
import { v2Params } from './v2-params.js'
import { BOT_PARAMS, readBotId, readFields, readV2Flag, requireMessage, requireOne } from './v2-steps.js'

/** Which command is answered, in which dialog, after which message. */
export interface ImbotV2CommandAnswerParams {
  readonly botId: number
  /** For bots that were registered over a webhook. */
  readonly botToken?: string
  readonly commandId: number
  readonly messageId: number
  /** Asked for by the method, which then takes the dialog of the message. */
  readonly dialogId: string
}

const NAME = 'imbot.v2.Command.answer'
const PARAMS: ReadonlySet<string> = new Set([...BOT_PARAMS, 'commandId', 'messageId', 'dialogId', 'fields'])
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['message', 'MESSAGE'],
  ['attach', 'ATTACH'],
  ['keyboard', 'KEYBOARD'],
  ['menu', 'MENU'],
  ['system', 'SYSTEM'],
  ['urlPreview', 'URL_PREVIEW'],
])
const NAMES: ReadonlySet<string> = new Set(FIELDS.values())

/**
 * `imbot.v2.Command.answer`: the bot's answer to a command. The server takes the parts as they are: in full form, with
 * the bot inside the keyboard, as this call writes them. It answers without the id of the new message.
 *
 * @example
 * imbot.v2.command.answer({ botId: 39, commandId: 7, messageId: 5, dialogId: 'chat1' }, message('Done')).params
 * // { botId: 39, commandId: 7, messageId: 5, dialogId: 'chat1', fields: { message: 'Done' } }
 */
export function answer(params: ImbotV2CommandAnswerParams, message: Message): Call<typeof NAME> {
  return new Call(imbotV2CommandAnswer, v2Params(params, message, { botIdInside: params.botId }), message)
}

export const imbotV2CommandAnswer: Method<typeof NAME> = {
  name: NAME,
  params: PARAMS,
  takesExactNames: true,
  play(exchange) {
    readBotId(exchange, NAME)
    readCommand(exchange)
    requireMessage(exchange, NAME)
    requireOne(exchange, ['dialogId'], NAME, 'DIALOG_ID_EMPTY')
    enterDialogOfMessage(exchange, 'MESSAGE_NOT_FOUND')
    const fields = readFields(exchange, NAMES, NAME, written => FIELDS.get(written) ?? '')
    readText(fields)
    readChangedAttach(fields, NAME)
    readChangedKeyboard(fields, NAME)
    readChangedMenu(fields)
    dropMenuOfTalk(fields)
    readV2Flag(fields, 'URL_PREVIEW')
    if (readV2Flag(fields, 'SYSTEM') && isChat(exchange.target.dialogId ?? '')) exchange.target.authorId = 0
    requireContent(fields)
    exchange.absorb(fields)
    exchange.apply('add')
  },
}

/** A command of the bot itself. */
function readCommand(exchange: Exchange): void {
  requireOne(exchange, ['commandId'], NAME, 'COMMAND_NOT_FOUND')
  if (exchange.portal.commands === undefined) return
  const command = commandOf(exchange, exchange.get('commandId'), undefined)
  if (command === undefined || command.botId !== exchange.target.authorId) exchange.refuse('COMMAND_NOT_FOUND')
  else if (command.isActive === false) exchange.passOver(true)
}

/** The text is not asked for, and not looked at; a list or object crashes the server's code. */
function readText(fields: Exchange): void {
  const value = fields.get('MESSAGE')
  if (value === undefined || crashesAsText(fields, value)) return
  const text = toText(value)
  if (!isEmptyText(text)) measureText(fields, text, 'add')
}

/** The message is a new one: there is nothing that could be kept or cleared, and it must hold something. */
function requireContent(fields: Exchange): void {
  const stored = Object.entries(fields.outcome).filter(([, outcome]) => outcome !== 'kept' && outcome !== 'cleared')
  fields.outcome = Object.fromEntries(stored)
  // A menu alone is nothing to read.
  if (stored.some(([name]) => name !== 'menu') || fields.verdict !== 'OK') return
  fields.report('message/empty', 'MESSAGE', { value: quote(fields.get('MESSAGE')) }, 'EMPTY_MESSAGE')
  fields.refuse('EMPTY_MESSAGE')
}
