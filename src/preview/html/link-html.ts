import { type Data, type DataObject, isArray } from '../../php/data.js'
import { toAddress } from '../client/address.js'
import { dialogOf, richTextOf, textOf } from '../client/fields.js'
import type { Brush } from './brush.js'
import { div, link, span, toHtml } from './elements.js'
import { pictureClasses, pictureHtml } from './picture-html.js'
import { textHtml } from './text-html.js'

/** A link with its text and picture. The picture is no link itself. */
export function linkHtml(item: DataObject, brush: Brush): string {
  const { NAME, DESC, HTML, PREVIEW, WIDTH, HEIGHT } = item
  const about = textOf(HTML) || textOf(DESC)
  const picture = textOf(PREVIEW)
  return div(
    'b24m-block',
    div('b24m-link-line', titleHtml(item, 'b24m-link', brush)) +
      (about === '' ? '' : div('b24m-link-text', textHtml(about, brush))) +
      (picture === ''
        ? ''
        : div('b24m-images', pictureHtml(picture, textOf(NAME), pictureClasses(WIDTH, HEIGHT, brush), brush))),
  )
}

/** A page as the messenger shows it: title, grey plain text, picture. */
export function richLinkHtml(item: DataObject, brush: Brush): string {
  const about = richTextOf(item.HTML) || richTextOf(item.DESC)
  const picture = textOf(item.PREVIEW) || textOf(item.EXTRA_IMAGE)
  return div(
    'b24m-rich',
    div('b24m-rich-line', titleHtml({ ...item, NAME: richTextOf(item.NAME) }, 'b24m-rich-title', brush)) +
      (about === '' ? '' : div('b24m-rich-text', toHtml(about))) +
      (picture === ''
        ? ''
        : div('b24m-images', pictureHtml(picture, '', previewClasses(item.PREVIEW_SIZE, brush), brush))),
  )
}

/** The name, or else the address; where it leads nowhere in this client, underlined with dashes. */
function titleHtml(item: DataObject, classes: string, { client, portal }: Brush): string {
  const name = toHtml(textOf(item.NAME) || textOf(item.LINK))
  const address = toAddress(item.LINK, portal)
  if (address !== undefined) return link(classes, address, name)
  const target = textOf(item.LINK) || (client === 'legacy' ? dialogOf(item) : '')
  return span(target === '' ? `${classes} b24m-unlinked` : classes, name, target)
}

function previewClasses(size: Data | undefined, brush: Brush): string {
  return isArray(size) ? pictureClasses(size.WIDTH, size.HEIGHT, brush) : 'b24m-square'
}
