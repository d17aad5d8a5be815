import { openTag } from './element.js'
import { isShownAddress } from './links.js'

export const ICON = /\[icon=([^\][]+)]/gi

/** [ICON] with an address that a link may have. */
export function showIcons(text: string): string {
  return text.replace(ICON, (whole, written: string) => {
    const [address = ''] = written.split(/\s/, 1)
    if (!isShownAddress(address)) return whole
    const sizeOf = (name: string) => new RegExp(`\\s${name}=(\\d+)`, 'i').exec(written)?.[1]
    const size = sizeOf('size')
    const px = (value = '20') => String(Math.min(100, Number(value)))
    return openTag('img', {
      class: 'bx-smile bx-icon',
      src: address,
      border: '0',
      width: px(sizeOf('width') ?? size),
      height: px(sizeOf('height') ?? size),
    })
  })
}

const LINK = /<a ([^<>]*)>(https?:\/\/[^<>\s]+)<\/a>/gi
const IMAGE = /\.(?:jpg|jpeg|png|gif|webp)(?:\?|$)/i
const NO_IMAGE = /\/docs\/pub\/|logout=yes/i

/** A link whose text is the address of an image becomes the image. */
export function showImages(text: string): string {
  return text.replace(LINK, (whole, attributes: string, address: string) => {
    if (!IMAGE.test(address) || NO_IMAGE.test(address)) return whole
    return `<a ${attributes}>${openTag('img', { class: 'bx-image', src: address })}</a>`
  })
}
