import { quote } from '../diagnostic/quote.js'
import { readScene } from './scene/read-scene.js'
import { messageLines } from './terminal/message-lines.js'
import { type Colors, print } from './terminal/pen.js'
import { oneOf, readView, type ViewOptions } from './view-options.js'

export interface TerminalOptions extends ViewOptions {
  /** Columns of the terminal: 80 unless told. */
  readonly width?: number
  /**
   * How many colours the terminal has: `full`, `256` or `16`; `none` unless told. Without colours links are followed by their
   * addresses, and buttons stand in brackets.
   */
  readonly colors?: Colors | 'none'
}

/**
 * A message as a client shows it, drawn with characters for a terminal; every line ends with a line break. Takes and draws
 * what {@link renderHtml} does. Nothing in a message can steer the terminal: control characters stand as `�`.
 *
 * @example
 * renderText(message('Hi [b]there[/b]').keyboard(keyboard().put('Answer', 'Hello', { display: 'line' }))).split('\n')
 * // ['╭──────────╮',
 * //  '│ Hi there │',
 * //  '╰──────────╯',
 * //  ' [ Answer ]', '']
 */
export function renderText(value: unknown, options: TerminalOptions = {}): string {
  const { width = 80, colors } = options
  if (!Number.isInteger(width) || width < MIN_WIDTH || width > MAX_WIDTH) {
    throw new TypeError(`width is ${quote(width)}: give whole columns, from ${MIN_WIDTH} to ${MAX_WIDTH}.`)
  }
  const depth = oneOf('colors', colors, COLORS)
  const view = readView(options)
  const lines = messageLines(readScene(value, view, options), width, { ...view, isColored: depth !== 'none' })
  return print(lines, depth === 'none' ? undefined : depth)
}

const MIN_WIDTH = 20
const MAX_WIDTH = 1000
const COLORS = ['none', 16, 256, 'full'] as const
