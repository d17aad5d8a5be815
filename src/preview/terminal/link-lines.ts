import type { DataObject } from '../../php/data.js'
import { toAddress } from '../client/address.js'
import { dialogOf, richTextOf, textOf } from '../client/fields.js'
import { DIM, type Ink, LINK } from './ink.js'
import { type Line, run } from './line.js'
import type { Pen } from './pen.js'
import { pictureLabel, textLines } from './text-lines.js'
import { wrap } from './wrap.js'

/** A link with its text and picture. */
export function linkLines(item: DataObject, width: number, pen: Pen): readonly Line[] {
  const { HTML, DESC, PREVIEW } = item
  return [
    ...wrap(titleLine(item, pen), width),
    ...textLines(textOf(HTML) || textOf(DESC), width, pen),
    ...pictureLines(textOf(PREVIEW), width),
  ]
}

/** A page as the messenger shows it: title, grey plain text, picture. */
export function richLinkLines(item: DataObject, width: number, pen: Pen): readonly Line[] {
  const about = richTextOf(item.HTML) || richTextOf(item.DESC)
  return [
    ...wrap(titleLine({ ...item, NAME: richTextOf(item.NAME) }, pen, { bold: true }), width),
    ...(about === '' ? [] : wrap(run(about, DIM), width)),
    ...pictureLines(textOf(item.PREVIEW) || textOf(item.EXTRA_IMAGE), width),
  ]
}

/** Words that lead somewhere: underlined, or with the address behind them where there are no colours. */
export function linkLine(text: string, address: unknown, pen: Pen, ink: Ink = {}): Line {
  const target = toAddress(address, pen.portal) ?? textOf(typeof address === 'string' ? address : undefined)
  const name = run(text, { ...LINK, ...ink })
  return pen.isColored || target === '' || target === text ? name : [...name, ...run(` <${target}>`)]
}

/** The name, or else the address. */
function titleLine(item: DataObject, pen: Pen, ink?: Ink): Line {
  const target = textOf(item.LINK) || (pen.client === 'legacy' ? dialogOf(item) : '')
  return linkLine(textOf(item.NAME) || textOf(item.LINK), target, pen, ink)
}

function pictureLines(address: string, width: number): readonly Line[] {
  return address === '' ? [] : wrap(pictureLabel(address), width)
}
