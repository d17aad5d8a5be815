import { fileNameOf, toPictureAddress } from '../client/address.js'
import type { Brush } from './brush.js'
import { picture, span, toHtml } from './elements.js'

/** A picture of the message: loaded where that was asked for, else a box in its place that says what belongs there. */
export function pictureHtml(address: string, name: string, classes: string, brush: Brush): string {
  const loadable = brush.loadsImages ? toPictureAddress(address, brush.portal) : undefined
  if (loadable !== undefined) return picture(classes, loadable, name)
  return span(`${classes} b24m-unloaded`, toHtml(fileNameOf(address)), address)
}

/** The longest side of a picture in an attach. */
const MAX_SIDE_PX = 272
const MIN_COVERED_PX = 100

/** The classes for a picture in an attach: its own ratio where both sides are known, else a square. */
export function pictureClasses(width: unknown, height: unknown, { rules }: Brush): string {
  if (typeof width !== 'number' || typeof height !== 'number' || !(width > 0) || !(height > 0)) return 'b24m-square'
  const scale = Math.min(1, MAX_SIDE_PX / width, MAX_SIDE_PX / height)
  const sides = [width * scale, height * scale].map(side => Math.max(1, Math.round(side)))
  const isCovered = sides.some(side => side < MIN_COVERED_PX)
  return `b24m-picture${isCovered ? ' b24m-cover' : ''}${rules.width(sides[0])}${rules.height(sides[1])}`
}
