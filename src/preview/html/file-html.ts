import type { DataObject } from '../../php/data.js'
import { toAddress } from '../client/address.js'
import { textOf } from '../client/fields.js'
import { fileSizeText, shortFileName } from '../client/file-name.js'
import { wordOf } from '../view.js'
import type { Brush } from './brush.js'
import { div, link, span, toHtml } from './elements.js'

/** Files under one another: an icon by the extension, name and size. */
export function filesHtml(files: readonly DataObject[], brush: Brush): string {
  const draw = brush.client === 'legacy' ? oldFileHtml : fileHtml
  return files.reduce((html, file) => html + draw(file, brush), '')
}

/** All of it can be pressed. */
function fileHtml({ NAME, LINK, SIZE }: DataObject, brush: Brush): string {
  const name = textOf(NAME)
  const extension = /\.([a-z0-9]{1,4})$/i.exec(name)?.[1] ?? ''
  const html =
    span('b24m-file-icon', toHtml(extension.toLowerCase())) +
    span(
      'b24m-file-text',
      span('b24m-file-name', toHtml(shortFileName(name) || wordOf(brush, 'untitled')), name) +
        span('b24m-file-size', fileSizeText(SIZE)),
    )
  const address = toAddress(LINK, brush.portal)
  return address === undefined
    ? div('b24m-file', html, textOf(LINK))
    : link('b24m-file', address, html, name || textOf(LINK))
}

/** The old client shows a link, the size, and a second link to fetch it. */
function oldFileHtml({ NAME, LINK, SIZE }: DataObject, brush: Brush): string {
  const name = toHtml(textOf(NAME) || textOf(LINK))
  const fetch = toHtml(wordOf(brush, 'download'))
  const address = toAddress(LINK, brush.portal)
  const size = span('b24m-file-size', fileSizeText(SIZE))
  const linked = (html: string) =>
    address === undefined ? span('b24m-link', html, textOf(LINK)) : link('b24m-link', address, html)
  return div('b24m-old-file', `${linked(name)} ${size} ${linked(fetch)}`)
}
