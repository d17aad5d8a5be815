import * as z from 'zod/mini'
import type { UserBlock, UserPayload } from '../attach/user.js'
import { address, described, filledBlockText, networkId, oneOrMore, optional, positive } from './field.js'
import type { PayloadSchema, Shape } from './shape.js'

export const userFields = {
  NAME: described(filledBlockText, 'Name to show: plain text. Without it the server drops the user.'),
  AVATAR: optional(address, 'Address of a picture, shown as a circle of 26 px.'),
  AVATAR_TYPE: optional(
    z.enum(['USER', 'CHAT', 'BOT']),
    'Which icon stands for a missing picture. By default what the id says.',
  ),
  LINK: optional(address, 'Address that a press on the name opens. Read only where there is no id.'),
  USER_ID: optional(positive, 'User whose dialog a press opens. Give one target only.'),
  CHAT_ID: optional(positive, 'Chat that a press opens. Give one target only.'),
  BOT_ID: optional(positive, 'Bot whose dialog a press opens. Give one target only.'),
  NETWORK_ID: optional(networkId, 'Id in the Bitrix24.Network, as u45 or b1. Give one target only.'),
} satisfies Shape<UserPayload>

export const userPayload = z.strictObject(userFields)

export const userBlockSchema: PayloadSchema<UserBlock> = z.strictObject({
  USER: described(
    oneOrMore(userPayload),
    'A person, chat or bot with picture and name, or a list of them under one another.',
  ),
} satisfies Shape<UserBlock>)
