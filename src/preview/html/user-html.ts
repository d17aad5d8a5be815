import type { DataObject } from '../../php/data.js'
import { toAddress } from '../client/address.js'
import { dialogOf, textOf } from '../client/fields.js'
import type { Brush } from './brush.js'
import { div, link, span, toHtml } from './elements.js'
import { pictureHtml } from './picture-html.js'

/** Users under one another: a round picture, and the name in bold. */
export function usersHtml(users: readonly DataObject[], brush: Brush): string {
  return users.reduce((html, user) => html + div('b24m-user', avatarHtml(user, brush) + nameHtml(user, brush)), '')
}

/** Without a picture a drawn person, also of chats and bots: today's client does not know their icons. */
function avatarHtml({ AVATAR }: DataObject, brush: Brush): string {
  const address = textOf(AVATAR)
  return address === '' ? span('b24m-avatar b24m-person', '') : pictureHtml(address, '', 'b24m-avatar', brush)
}

/** The old client opens the dialog of an id; today's ignores it. */
function nameHtml(user: DataObject, { client, portal }: Brush): string {
  const name = toHtml(textOf(user.NAME))
  const address = toAddress(user.LINK, portal)
  if (address !== undefined) return link('b24m-name b24m-link', address, name)
  const dialog = client === 'legacy' ? dialogOf(user) : ''
  const isLink = user.LINK !== undefined || dialog !== ''
  return span(isLink ? 'b24m-name b24m-link' : 'b24m-name', name, textOf(user.LINK) || dialog)
}
