import * as z from 'zod/mini'
import type { ImbotCommandAnswerParams } from '../rest/imbot-command-answer.js'
import { described, filledText, optional, positive } from './field.js'
import { flags, type NewMessagePayload, newCommandlessParts, newParts, texts } from './message.js'
import { CLIENT_ID, type ParamsOf } from './params.js'
import type { PayloadSchema, Shape } from './shape.js'

/** The params of `imbot.command.answer`, which needs a text and does not read SKIP_CONNECTOR. */
export type ImbotCommandAnswerPayload = ParamsOf<ImbotCommandAnswerParams> &
  Omit<NewMessagePayload, 'MESSAGE' | 'SKIP_CONNECTOR'> & { readonly MESSAGE: string }

type WithId = Extract<ImbotCommandAnswerPayload, { readonly COMMAND?: never }>
type WithName = Extract<ImbotCommandAnswerPayload, { readonly COMMAND_ID?: never }>

const { SKIP_CONNECTOR, ...answeredFlags } = flags

const answerFields = {
  MESSAGE_ID: described(positive, 'The message that the command came with.'),
  CLIENT_ID,
  BOT_ID: optional(positive, 'The bot that the COMMAND items of the MENU go to. Read for nothing else.'),
  MESSAGE: texts.needed,
  ...newParts,
  MENU: newCommandlessParts.MENU,
  ...answeredFlags,
}

const id = { COMMAND_ID: described(positive, 'The command that is answered, by its id.') }
const name = { COMMAND: described(filledText, 'The command that is answered, by its name.') }

// The keyboard belongs to the bot of the command, and the menu to the bot that the call names.
const commandMenu = {
  BOT_ID: described(positive, 'The bot that the COMMAND items of the MENU go to. Without it the server drops them.'),
  MENU: newParts.MENU,
}

export const answerByIdFields = { ...id, ...answerFields } satisfies Shape<WithId>
export const answerByNameFields = { ...name, ...answerFields } satisfies Shape<WithName>

/** The params of `imbot.command.answer`: the command by its id, or by its name. */
export const imbotCommandAnswerSchema: PayloadSchema<ImbotCommandAnswerPayload> = described(
  z.union([
    z.strictObject(answerByIdFields),
    z.strictObject(answerByNameFields),
    z.strictObject({ ...answerByIdFields, ...commandMenu }),
    z.strictObject({ ...answerByNameFields, ...commandMenu }),
  ]),
  "The bot's answer to a command, named by its id or its name.",
)
