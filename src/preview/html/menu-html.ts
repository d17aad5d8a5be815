import type { DataObject } from '../../php/data.js'
import { decodeHtml } from '../../php/html.js'
import { toAddress } from '../client/address.js'
import { textOf } from '../client/fields.js'
import { isHidden } from '../client/is-hidden.js'
import { pressTitle } from '../client/press-title.js'
import type { Brush } from './brush.js'
import { button, link, toHtml } from './elements.js'

/** A stored item of a menu, as the old client lists it. */
export function itemHtml(item: DataObject, brush: Brush): string {
  if (isHidden(item, brush.client)) return ''
  const text = toHtml(decodeHtml(textOf(item.TEXT)))
  const title = pressTitle('item', item, brush)
  const isDisabled = item.DISABLED === 'Y'
  const address = isDisabled ? undefined : toAddress(decodeHtml(textOf(item.LINK)), brush.portal)
  return address === undefined ? button('b24m-item', text, title, isDisabled) : link('b24m-item', address, text, title)
}
