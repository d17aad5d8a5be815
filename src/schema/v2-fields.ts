import * as z from 'zod/mini'
import { described, optional, positive, text } from './field.js'

// What the methods of v2 have in common: names in camel case outside, flags as real booleans, upper case inside the parts.

export type FullForm<Payload> = Exclude<Payload, readonly unknown[]>

/** Fields of which one must be there. */
export type Needing<Fields, Needed extends keyof Fields> = Fields & {
  readonly [Key in Needed]-?: Exclude<Fields[Key], undefined>
}

export const bot = {
  botId: described(positive, 'The bot.'),
  botToken: optional(text, 'For bots registered over a webhook: the token of their registration.'),
}

export const v2Flags = {
  system: optional(z.boolean(), 'true sends a system message; in a group chat the bot cannot update it.'),
  urlPreview: optional(z.boolean(), 'false: links in the text get no preview.'),
}

export const about = 'The message. Names in camel case, flags as true and false; inside the parts all is in upper case.'
