import * as z from 'zod/mini'
import { described, optional } from './field.js'
import {
  type ImMessageAddPayload,
  type ImMessageUpdatePayload,
  imMessageAddSchema,
  imMessageUpdateSchema,
} from './im-message.js'
import {
  type ImNotifyPayload,
  imNotifyPersonalAddSchema,
  imNotifySchema,
  imNotifySystemAddSchema,
  type NotificationPayload,
} from './im-notify.js'
import { type ImbotCommandAnswerPayload, imbotCommandAnswerSchema } from './imbot-command.js'
import {
  type ImbotMessageAddPayload,
  type ImbotMessageUpdatePayload,
  imbotMessageAddSchema,
  imbotMessageUpdateSchema,
} from './imbot-message.js'
import { type ImbotV2CommandAnswerPayload, imbotV2CommandAnswerSchema } from './imbot-v2-command.js'
import {
  type ImbotV2ChatMessageSendPayload,
  type ImbotV2ChatMessageUpdatePayload,
  imbotV2ChatMessageSendSchema,
  imbotV2ChatMessageUpdateSchema,
} from './imbot-v2-message.js'
import type { PayloadSchema } from './shape.js'

/** The params of every method that takes a message. */
export interface ParamsPayloads {
  'im.message.add': ImMessageAddPayload
  'im.message.update': ImMessageUpdatePayload
  'im.notify': ImNotifyPayload
  'im.notify.personal.add': NotificationPayload
  'im.notify.system.add': NotificationPayload
  'imbot.command.answer': ImbotCommandAnswerPayload
  'imbot.message.add': ImbotMessageAddPayload
  'imbot.message.update': ImbotMessageUpdatePayload
  'imbot.v2.Chat.Message.send': ImbotV2ChatMessageSendPayload
  'imbot.v2.Chat.Message.update': ImbotV2ChatMessageUpdatePayload
  'imbot.v2.Command.answer': ImbotV2CommandAnswerPayload
}

type MethodName = keyof ParamsPayloads

/** A call: the name of a method, and its params. `$schema` tells editors where its JSON Schema is; nothing sends it. */
export type RequestPayload = {
  [Name in MethodName]: { readonly $schema?: string; readonly method: Name; readonly params: ParamsPayloads[Name] }
}[MethodName]

/** The schema of the params of each method, by its name. */
export const paramsSchemas: { readonly [Name in MethodName]: PayloadSchema<ParamsPayloads[Name]> } = {
  'im.message.add': imMessageAddSchema,
  'im.message.update': imMessageUpdateSchema,
  'im.notify': imNotifySchema,
  'im.notify.personal.add': imNotifyPersonalAddSchema,
  'im.notify.system.add': imNotifySystemAddSchema,
  'imbot.command.answer': imbotCommandAnswerSchema,
  'imbot.message.add': imbotMessageAddSchema,
  'imbot.message.update': imbotMessageUpdateSchema,
  'imbot.v2.Chat.Message.send': imbotV2ChatMessageSendSchema,
  'imbot.v2.Chat.Message.update': imbotV2ChatMessageUpdateSchema,
  'imbot.v2.Command.answer': imbotV2CommandAnswerSchema,
}

const $schema = optional(z.string(), 'Where the JSON Schema of this file is, for editors. Nothing sends it.')

function requestOf<Name extends MethodName>(method: Name) {
  return z.strictObject({
    $schema,
    method: described(z.literal(method), 'The REST method.'),
    params: described(paramsSchemas[method], 'What the method gets.'),
  })
}

/** A call of any method: `{ method, params }`. */
export const requestSchema: PayloadSchema<RequestPayload> = described(
  z.discriminatedUnion('method', [
    requestOf('im.message.add'),
    requestOf('im.message.update'),
    requestOf('im.notify'),
    requestOf('im.notify.personal.add'),
    requestOf('im.notify.system.add'),
    requestOf('imbot.command.answer'),
    requestOf('imbot.message.add'),
    requestOf('imbot.message.update'),
    requestOf('imbot.v2.Chat.Message.send'),
    requestOf('imbot.v2.Chat.Message.update'),
    requestOf('imbot.v2.Command.answer'),
  ]),
  'A call of the Bitrix24 REST API that sends or changes a chat message.',
)
