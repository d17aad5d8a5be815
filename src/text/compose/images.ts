import { toAddress } from './address.js'
import { bb } from './bb.js'
import { apart, type Label, toLabel, widened } from './label.js'
import { refuse } from './refuse.js'
import { Text } from './text.js'

export interface IconOptions {
  /** Width and height in px, 100 at most; 20 unless told. */
  readonly size?: number
  /** In px, in place of `size`. */
  readonly width?: number
  /** In px, in place of `size`. */
  readonly height?: number
  /** What shows when the pointer rests on it. */
  readonly title?: Label
}

/**
 * A small picture in the line.
 *
 * @example
 * icon('https://example.com/ok.png', { size: 24, title: 'Done' }).bb
 * // '[icon=https://example.com/ok.png size=24 title=Done]'
 */
export function icon(address: string, options: IconOptions = {}): Text {
  const sides = (['size', 'width', 'height'] as const).flatMap(side => {
    const px = options[side]
    return px === undefined ? [] : [` ${side}=${requirePx(px)}`]
  })
  // A title ends where one of these words begins.
  const title = apart(widened(toLabel('icon', options.title), /[[\]]/g), /size|width|height/gi)
  const written = `[icon=${toAddress('icon', address)}${sides.join('')}`
  return new Text(title === '' ? [bb(`${written}]`)] : [bb(`${written} title=`), title, bb(']')])
}

function requirePx(px: number): number {
  return Number.isInteger(px) && px >= 1 && px <= 100
    ? px
    : refuse('icon', px, 'Its sides are whole pixels from 1 to 100.')
}

const SIZES = ['small', 'medium', 'large'] as const

export interface ImgOptions {
  /** `medium` unless told. */
  readonly size?: (typeof SIZES)[number]
}

/**
 * A picture. Clients from October 2025 on know it, older ones show it as typed; the address of a picture that stands
 * alone is a picture to all of them.
 *
 * @example
 * img('https://example.com/map.png', { size: 'large' }).bb
 * // '[img size=large]https://example.com/map.png [/img]'
 */
export function img(address: string, { size = 'medium' }: ImgOptions = {}): Text {
  if (!SIZES.includes(size)) refuse('img', size, `Sizes are ${SIZES.join(', ')}.`)
  // Without the space the server takes the closing tag for a part of the address.
  return new Text([bb(`[img size=${size}]${toAddress('img', address)} [/img]`)])
}
