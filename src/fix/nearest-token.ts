import type { ColorToken } from '../field/color.js'

/** Where a token paints: the same token is another colour there. */
export type Painted = 'button' | 'buttonText' | 'bar' | 'value'

// As today's web client paints them; what is translucent there, over the ground that it stands on.
const PALETTES: Readonly<Record<Painted, Readonly<Partial<Record<ColorToken, string>>>>> = {
  button: { base: '#e0ebf6', secondary: '#f9fbfd', primary: '#00ace3', alert: '#ff5752' },
  buttonText: { base: '#525c69', secondary: '#00ace3', primary: '#ffffff' },
  bar: { base: '#00ace3', primary: '#008dba', secondary: '#dcdee1', alert: '#ff5752' },
  value: { base: '#333333', primary: '#008dba', secondary: '#868d96', alert: '#ff5752' },
}

// Below this a colour has no hue that anybody would name.
const MIN_CHROMA = 0.03
const MAX_GREY_CHROMA = 0.05

/**
 * The token whose colour looks most like a hex colour: the least distance in OKLab, where equal distances look equal. What
 * is black, grey or white gets a token without a hue, as blue would say something that the author did not.
 * https://bottosson.github.io/posts/oklab/
 */
export function nearestToken(hex: string, painted: Painted): ColorToken {
  const color = toOklab(hex)
  const isGrey = chromaOf(color) < MIN_CHROMA
  let best: ColorToken = 'base'
  let bestDistance = Number.POSITIVE_INFINITY
  for (const [token, painting] of Object.entries(PALETTES[painted]) as [ColorToken, string][]) {
    const other = toOklab(painting)
    if (isGrey && chromaOf(other) > MAX_GREY_CHROMA) continue
    const distance = Math.hypot(color[0] - other[0], color[1] - other[1], color[2] - other[2])
    if (distance >= bestDistance) continue
    best = token
    bestDistance = distance
  }
  return best
}

type Oklab = readonly [lightness: number, a: number, b: number]

function chromaOf([, a, b]: Oklab): number {
  return Math.hypot(a, b)
}

function toOklab(hex: string): Oklab {
  const digits = hex.length === 4 ? [...hex.slice(1)].map(digit => digit + digit) : (hex.slice(1).match(/../g) ?? [])
  const [r = 0, g = 0, b = 0] = digits.map(pair => toLinear(Number.parseInt(pair, 16) / 255))
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
