import { type HexColor, isHexColor } from '../../field/color.js'
import { between, enclose, unfitIn } from './enclose.js'
import { refuse } from './refuse.js'
import type { Content, Text } from './text.js'

/** The client looks for these four in one another this often; deeper ones show as typed. */
const MAX_DEPTH = 11

/**
 * Bold.
 *
 * @example
 * b('#142').bb
 * // '[b]#142[/b]'
 */
export function b(...content: readonly Content[]): Text {
  return styled('b', content)
}

/** Italic. */
export function i(...content: readonly Content[]): Text {
  return styled('i', content)
}

/** Underlined. */
export function u(...content: readonly Content[]): Text {
  return styled('u', content)
}

/** Struck out. Push notifications and lists of chats leave it out, with what it holds. */
export function s(...content: readonly Content[]): Text {
  return styled('s', content)
}

function styled(name: 'b' | 'i' | 'u' | 's', content: Content): Text {
  const text = between(`[${name}]`, `[/${name}]`, content, { name, unfit: unfitIn() }, undefined, 1)
  if (text.depth <= MAX_DEPTH) return text
  return refuse(
    name,
    text.bb,
    `Bold, italic, underlined and struck out stand in one another ${MAX_DEPTH} times at most.`,
  )
}

/** Pixels that the client shows; it takes others for the nearest of these. */
export type FontSize =
  | (8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19)
  | (20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30)

/**
 * Larger or smaller, in px. No size stands in another: the client would end both at the first end.
 *
 * @example
 * size(20, 'Done').bb
 * // '[size=20]Done[/size]'
 */
export function size(px: FontSize, ...content: readonly Content[]): Text {
  if (!Number.isInteger(px) || px < 8 || px > 30) refuse('size', px, 'Sizes are whole pixels from 8 to 30.')
  return enclose('size', [`[size=${px}]`, '[/size]'], content, 'size')
}

/**
 * Coloured. No colour stands in another: the client would end both at the first end.
 *
 * @example
 * color('#c00', 'late').bb
 * // '[color=#c00]late[/color]'
 */
export function color(hex: HexColor, ...content: readonly Content[]): Text {
  if (typeof hex !== 'string' || !isHexColor(hex)) {
    refuse('color', hex, 'Colours are #rgb or #rrggbb; the client does not know names.')
  }
  return enclose('color', [`[color=${hex}]`, '[/color]'], content, 'color')
}
