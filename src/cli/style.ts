import { WriteStream } from 'node:tty'
import { styleText } from 'node:util'
import type { Colors } from '../preview.js'
import type { Io } from './io.js'

type Format = Parameters<typeof styleText>[0]

/** Puts text into a colour, or leaves it as it is where colours are not wanted. */
export type Style = (format: Format, text: string) => string

/** Colours where standard output is a terminal. FORCE_COLOR and NO_COLOR say otherwise, the first above the second. */
export function styleFor({ stdout, env }: Io): Style {
  return wantsColor(env, stdout.isTTY === true)
    ? (format, text) => (text === '' ? '' : styleText(format, text, { validateStream: false }))
    : (_, text) => text
}

/** How many colours the terminal has, where they are wanted. */
export function colorsFor({ stdout, env }: Io): Colors | 'none' {
  if (!wantsColor(env, stdout.isTTY === true)) return 'none'
  // Whether colours are wanted is known by now; Node would warn of what it does not heed.
  const bits = WriteStream.prototype.getColorDepth({ ...env, NO_COLOR: undefined, NODE_DISABLE_COLORS: undefined })
  return bits >= 24 ? 'full' : bits >= 8 ? 256 : 16
}

function wantsColor({ FORCE_COLOR, NO_COLOR, TERM }: Io['env'], isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTerminal && TERM !== 'dumb'
}
