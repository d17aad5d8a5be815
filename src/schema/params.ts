import * as z from 'zod/mini'
import { described, optional, positive, text } from './field.js'

/** `botId` → `BOT_ID`, as the calls write their parameters. */
type ParamName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '_'}${Uppercase<First>}${ParamName<Rest>}`
  : ''

/** The options of a call as the parameters of its legacy method. */
export type ParamsOf<Options> = Options extends Options
  ? { readonly [Name in keyof Options as ParamName<Name & string>]: Options[Name] }
  : never

const dialogText = z.string().check(z.regex(/^(?:[1-9]\d*|(?:chat|sg|crm)\d+)$/))
const target = 'Where it goes: the id of a user, or chat1001, sg17, crm5.'

// Params that several methods have, under the names of the legacy ones.

export const DIALOG_ID = described(z.union([dialogText, positive]), target)

export const BOT_ID = optional(positive, 'The bot. Without it the server takes the first bot of the application.')

export const CLIENT_ID = optional(text, 'For bots registered over a webhook: the CLIENT_ID of their registration.')

/** The dialog of a v2 method, which asks for text. */
export const dialogId = described(dialogText, target)
