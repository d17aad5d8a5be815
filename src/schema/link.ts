import * as z from 'zod/mini'
import type { LinkBlock, LinkPayload } from '../attach/link.js'
import type { RichLinkBlock, RichLinkPayload } from '../attach/rich-link.js'
import { address, described, networkId, oneOrMore, optional, positive, text } from './field.js'
import type { PayloadSchema, Shape } from './shape.js'

type TargetField = 'NAME' | 'LINK' | 'USER_ID' | 'CHAT_ID' | 'NETWORK_ID'

const name = 'Plain text to show; line breaks become spaces.'
const link = 'Where it leads: /… on the portal, or http://…, https://…, in lower case.'

/** Where it leads: an address, or one id, which then needs a name. Without either the server drops the link. */
const targets = {
  address: { NAME: optional(text, name), LINK: described(address, link) },
  user: { ...namedById(), USER_ID: described(positive, 'User whose dialog a press opens.') },
  chat: { ...namedById(), CHAT_ID: described(positive, 'Chat that a press opens.') },
  network: { ...namedById(), NETWORK_ID: described(networkId, 'Id in the Bitrix24.Network, as u45 or b1.') },
}

function namedById() {
  return { NAME: described(text, name), LINK: optional(address, link) }
}

export const linkFields = {
  DESC: optional(text, 'BB code below the name.'),
  HTML: optional(text, 'Shown in place of DESC; the server then keeps no PREVIEW.'),
  PREVIEW: optional(address, 'Address of a picture below the text.'),
  WIDTH: optional(positive, 'Width of the picture in px; read only with PREVIEW.'),
  HEIGHT: optional(positive, 'Height of the picture in px; read only with PREVIEW.'),
} satisfies Shape<Omit<LinkPayload, TargetField>>

export const linkPayload: PayloadSchema<LinkPayload> = z.union([
  z.strictObject({ ...targets.address, ...linkFields }),
  z.strictObject({ ...targets.user, ...linkFields }),
  z.strictObject({ ...targets.chat, ...linkFields }),
  z.strictObject({ ...targets.network, ...linkFields }),
])

export const linkBlockSchema: PayloadSchema<LinkBlock> = z.strictObject({
  LINK: described(
    oneOrMore(linkPayload),
    'A link with a name, a text below it and a picture, or a list of them under one another.',
  ),
} satisfies Shape<LinkBlock>)

const side = z.int().check(z.nonnegative())

export const previewSizeFields = {
  WIDTH: described(side, 'Width in px.'),
  HEIGHT: described(side, 'Height in px.'),
} satisfies Shape<NonNullable<RichLinkPayload['PREVIEW_SIZE']>>

export const richLinkFields = {
  DESC: optional(text, 'Plain text; line breaks become spaces.'),
  HTML: optional(text, 'Shown in place of DESC, as plain text too.'),
  PREVIEW: optional(address, 'Address of a picture, drawn within 272 × 272 px.'),
  PREVIEW_SIZE: optional(z.strictObject(previewSizeFields), 'Size of the picture; read only with PREVIEW.'),
  EXTRA_IMAGE: optional(address, 'Address of a picture that is read only where there is no PREVIEW.'),
} satisfies Shape<Omit<RichLinkPayload, TargetField>>

export const richLinkPayload: PayloadSchema<RichLinkPayload> = z.union([
  z.strictObject({ ...targets.address, ...richLinkFields }),
  z.strictObject({ ...targets.user, ...richLinkFields }),
  z.strictObject({ ...targets.chat, ...richLinkFields }),
  z.strictObject({ ...targets.network, ...richLinkFields }),
])

export const richLinkBlockSchema: PayloadSchema<RichLinkBlock> = z.strictObject({
  RICH_LINK: described(
    oneOrMore(richLinkPayload),
    'A link drawn as a page preview (title, description, picture), or a list of them under one another.',
  ),
} satisfies Shape<RichLinkBlock>)
