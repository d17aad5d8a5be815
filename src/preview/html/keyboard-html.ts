import type { DataObject } from '../../php/data.js'
import { decodeHtml } from '../../php/html.js'
import { toAddress } from '../client/address.js'
import { textOf } from '../client/fields.js'
import { isHidden } from '../client/is-hidden.js'
import { pressTitle } from '../client/press-title.js'
import { tokenOf } from '../client/token.js'
import { wordOf } from '../view.js'
import type { Brush } from './brush.js'
import { button, div, link, toHtml } from './elements.js'

/** A stored element of a keyboard: a button, or the end of a row. */
export function buttonHtml(element: DataObject, brush: Brush): string {
  if (element.TYPE === 'NEWLINE') return div('b24m-newline', '')
  const text = textOf(element.TEXT)
  if (isHidden(element, brush.client)) {
    return brush.marks ? div('b24m-hidden', toHtml(wordOf(brush, 'hidden', { what: text }))) : ''
  }
  const title = pressTitle('button', element, brush)
  const classes = `b24m-button ${shapeOf(element, brush)} ${colorsOf(element, brush)}`
  const isDisabled = element.DISABLED === 'Y'
  const address = isDisabled ? undefined : toAddress(decodeHtml(textOf(element.LINK)), brush.portal)
  if (address !== undefined) return link(classes, address, toHtml(text), title)
  return button(classes, toHtml(text), title, isDisabled)
}

function shapeOf({ DISPLAY, WIDTH }: DataObject, { rules }: Brush): string {
  return `${DISPLAY === 'LINE' ? 'b24m-inline' : 'b24m-full'}${rules.width(WIDTH)}`
}

/** Today's clients paint by the token, the old one by the colours alone. */
function colorsOf({ BG_COLOR, TEXT_COLOR, BG_COLOR_TOKEN }: DataObject, { client, rules }: Brush): string {
  if (client !== 'legacy') return `b24m-fill-${tokenOf(BG_COLOR_TOKEN)}`
  return `b24m-fill-old${rules.background(BG_COLOR)}${rules.color(TEXT_COLOR)}`
}
