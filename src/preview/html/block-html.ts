import { type Data, type DataObject, isArray } from '../../php/data.js'
import { toAddress } from '../client/address.js'
import { type BlockTable, byKind } from '../client/block-table.js'
import { itemsOf, textOf } from '../client/fields.js'
import type { Brush } from './brush.js'
import { div, link } from './elements.js'
import { filesHtml } from './file-html.js'
import { gridHtml } from './grid-html.js'
import { linkHtml, richLinkHtml } from './link-html.js'
import { pictureClasses, pictureHtml } from './picture-html.js'
import { textHtml } from './text-html.js'
import { usersHtml } from './user-html.js'

type Draw = (block: DataObject, brush: Brush) => string

const DRAWS: BlockTable<Draw> = {
  USER: (block, brush) => usersHtml(itemsOf(block, 'USER'), brush),
  LINK: (block, brush) => each(block, 'LINK', brush, linkHtml),
  RICH_LINK: (block, brush) => each(block, 'RICH_LINK', brush, richLinkHtml),
  MESSAGE: ({ MESSAGE }, brush) => div('b24m-block', textHtml(textOf(MESSAGE), brush)),
  GRID: (block, brush) => gridHtml(itemsOf(block, 'GRID'), brush),
  IMAGE: (block, brush) => div('b24m-images', each(block, 'IMAGE', brush, imageHtml)),
  FILE: (block, brush) => filesHtml(itemsOf(block, 'FILE'), brush),
  DELIMITER: ({ DELIMITER }, brush) => delimiterHtml(DELIMITER, brush),
}

const drawOf = byKind(DRAWS)

/** A stored block of an attach. */
export function blockHtml(block: DataObject, brush: Brush): string {
  return drawOf(block)?.(block, brush) ?? ''
}

function each(block: DataObject, key: string, brush: Brush, draw: Draw): string {
  return itemsOf(block, key).reduce((html, item) => html + draw(item, brush), '')
}

/** A press on the picture opens its address. */
function imageHtml({ NAME, LINK, PREVIEW, WIDTH, HEIGHT }: DataObject, brush: Brush): string {
  const source = textOf(PREVIEW ?? LINK)
  const html = pictureHtml(source, textOf(NAME), pictureClasses(WIDTH, HEIGHT, brush), brush)
  const address = toAddress(LINK, brush.portal)
  return address === undefined ? html : link('b24m-picture-link', address, html, textOf(NAME))
}

/** The app draws a line of its own, whatever the message says of it. */
function delimiterHtml(delimiter: Data | undefined, { client, rules }: Brush): string {
  if (!isArray(delimiter) || client === 'mobile') return div('b24m-delimiter', '')
  return div(`b24m-delimiter${rules.width(delimiter.SIZE)}${rules.background(delimiter.COLOR)}`, '')
}
