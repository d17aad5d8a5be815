import { isHexColor } from '../../field/color.js'
import type { Token } from '../client/token.js'

/** How a piece of text looks. Colours are `#rgb` or `#rrggbb`. */
export interface Ink {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly dim?: boolean
  readonly color?: string
  readonly background?: string
}

export const PLAIN: Ink = {}
export const DIM: Ink = { dim: true }
export const BOLD: Ink = { bold: true }

/** The clients' blue is too dark for a black terminal. */
export const LINK: Ink = { color: '#3a8fd9', underline: true }

/** The colour, if it is one. */
export function paintedIn(ink: Ink, color: unknown): Ink {
  return typeof color === 'string' && isHexColor(color) ? { ...ink, color } : ink
}

/** The bar of an attach. */
export const BAR_INKS: Readonly<Record<Token, Ink>> = {
  base: { color: '#00ace3' },
  primary: { color: '#008dba' },
  secondary: { color: '#a8adb4' },
  alert: { color: '#ff5752' },
}

/** The value of a row of a grid. */
export const VALUE_INKS: Readonly<Record<Token, Ink>> = {
  base: PLAIN,
  primary: { color: '#008dba' },
  secondary: DIM,
  alert: { color: '#ff5752' },
}

/** A button; what shines through in the clients is laid over their chat's blue. */
export const BUTTON_INKS: Readonly<Record<Token, Required<Pick<Ink, 'background' | 'color'>>>> = {
  base: { background: '#e0ebf6', color: '#525c69' },
  secondary: { background: '#f9fbfe', color: '#008dba' },
  primary: { background: '#00ace3', color: '#ffffff' },
  alert: { background: '#ff5752', color: '#ffffff' },
}
