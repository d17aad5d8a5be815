import type { DataObject } from '../../php/data.js'
import { toAddress } from '../client/address.js'
import { dialogOf, textOf } from '../client/fields.js'
import { displayOf, type GridDisplay, hasValue, isPainted } from '../client/grid-row.js'
import { tokenOf } from '../client/token.js'
import { wordOf } from '../view.js'
import type { Brush } from './brush.js'
import { div, link, span, toHtml } from './elements.js'
import { textHtml } from './text-html.js'

type Draw = (row: DataObject, brush: Brush) => string

/** The rows of a grid in order, each in its own display. */
export function gridHtml(rows: readonly DataObject[], brush: Brush): string {
  const html = rows.reduce((html, row) => html + drawOf(row, brush)(row, brush), '')
  return div('b24m-grid', html)
}

const DRAWS: Readonly<Record<GridDisplay, Draw>> = {
  BLOCK: (row, brush) => stackHtml('b24m-stack', row, brush),
  LINE: (row, brush) => stackHtml('b24m-line', row, brush),
  ROW: sideHtml,
}

function drawOf(row: DataObject, { client }: Brush): Draw {
  const display = displayOf(row, client)
  return display === undefined ? hiddenHtml : DRAWS[display]
}

function hiddenHtml({ NAME, VALUE }: DataObject, brush: Brush): string {
  if (!brush.marks) return ''
  return div('b24m-hidden', toHtml(wordOf(brush, 'hidden', { what: textOf(NAME) || textOf(VALUE) })))
}

function stackHtml(classes: string, row: DataObject, brush: Brush): string {
  return div(
    classes + widthOf(row, brush),
    div('b24m-row-name', toHtml(textOf(row.NAME))) + (hasValue(row) ? div('b24m-value', valueHtml(row, brush)) : ''),
  )
}

function sideHtml(row: DataObject, brush: Brush): string {
  const name = textOf(row.NAME)
  const nameCell = name === '' ? '' : div(`b24m-row-name${widthOf(row, brush)}`, toHtml(name))
  const valueCell = hasValue(row) ? div('b24m-value', valueHtml(row, brush)) : ''
  return div('b24m-side', nameCell + valueCell)
}

function widthOf(row: DataObject, { rules }: Brush): string {
  return hasValue(row) ? rules.width(row.WIDTH) : ''
}

function valueHtml(row: DataObject, brush: Brush): string {
  const { client, portal } = brush
  const address = toAddress(row.LINK, portal)
  const classes = inkOf(row, brush)
  const html = textHtml(textOf(row.VALUE), brush, { isInLink: address !== undefined })
  if (address !== undefined) return link(`b24m-link ${classes}`, address, html)
  const target = textOf(row.LINK) || (client === 'legacy' ? dialogOf(row) : '')
  return target === '' ? span(classes, html) : span(`b24m-link ${classes}`, html, target)
}

/** The colour of the value. */
function inkOf(row: DataObject, { client, rules }: Brush): string {
  if (client === 'legacy') return `b24m-ink${rules.color(row.COLOR)}`
  return isPainted(row, client) ? `b24m-ink b24m-ink-${tokenOf(row.COLOR_TOKEN)}` : 'b24m-ink'
}
