import type { DataObject } from '../php/data.js'
import { decodeHtml } from '../php/html.js'
import { toAddress } from './address.js'
import { type Brush, wordOf } from './brush.js'
import { button, div, link, toHtml } from './elements.js'
import { textOf } from './fields.js'
import { pressTitle } from './press-title.js'

/** A stored element of a keyboard: a button, or the end of a row. */
export function buttonHtml(element: DataObject, brush: Brush): string {
  if (element.TYPE === 'NEWLINE') return div('b24m-newline', '')
  const text = textOf(element.TEXT)
  if (isHidden(element, brush)) {
    return brush.marks ? div('b24m-hidden', toHtml(wordOf(brush, 'hidden', { what: text }))) : ''
  }
  const title = pressTitle('button', element, brush)
  const classes = `b24m-button ${shapeOf(element, brush)} ${colorsOf(element, brush)}`
  const isDisabled = element.DISABLED === 'Y'
  const address = isDisabled ? undefined : toAddress(decodeHtml(textOf(element.LINK)), brush.portal)
  if (address !== undefined) return link(classes, address, toHtml(text), title)
  return button(classes, toHtml(text), title, isDisabled)
}

/** Each client leaves out what is meant for the other kind of machine. */
function isHidden({ CONTEXT }: DataObject, { client }: Brush): boolean {
  return CONTEXT === (client === 'mobile' ? 'DESKTOP' : 'MOBILE')
}

function shapeOf({ DISPLAY, WIDTH }: DataObject, { rules }: Brush): string {
  return `${DISPLAY === 'LINE' ? 'b24m-inline' : 'b24m-full'}${rules.width(WIDTH)}`
}

/** Today's clients paint by the token, the old one by the colours alone. */
function colorsOf({ BG_COLOR, TEXT_COLOR, BG_COLOR_TOKEN }: DataObject, { client, rules }: Brush): string {
  if (client !== 'legacy') return `b24m-fill-${TOKENS.has(BG_COLOR_TOKEN) ? textOf(BG_COLOR_TOKEN) : 'base'}`
  return `b24m-fill-old${rules.background(BG_COLOR)}${rules.color(TEXT_COLOR)}`
}

const TOKENS: ReadonlySet<unknown> = new Set(['primary', 'secondary', 'alert'])
