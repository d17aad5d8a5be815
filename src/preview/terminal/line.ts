import stringWidth from 'string-width'
import { type Ink, PLAIN } from './ink.js'

/** A piece of a line that looks one way. Text comes in through {@link run} alone, so that none of it steers the terminal. */
export interface Run {
  readonly text: string
  readonly ink: Ink
}

export type Line = readonly Run[]

// What moves the cursor, paints, or turns the direction of writing around, and halves of surrogate pairs.
const STEERING = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu

/** Text as a piece of a line: what would break it or steer the terminal stands as `�`, tabs and line breaks as spaces. */
export function run(text: string, ink: Ink = PLAIN): Line {
  return text === '' ? [] : [{ text: text.replace(/[\n\t]/g, ' ').replace(STEERING, '�'), ink }]
}

/** How many columns of the terminal a line takes. */
export function columnsOf(line: Line): number {
  return line.reduce((columns, { text }) => columns + stringWidth(text), 0)
}

export function widestOf(lines: readonly Line[]): number {
  return lines.reduce((widest, line) => Math.max(widest, columnsOf(line)), 0)
}

/** The line with spaces up to a width. */
export function padEnd(line: Line, width: number, ink?: Ink): Line {
  return [...line, ...run(' '.repeat(Math.max(width - columnsOf(line), 0)), ink)]
}

/** The line with spaces on both sides. */
export function center(line: Line, width: number, ink?: Ink): Line {
  const left = Math.max(width - columnsOf(line), 0) >> 1
  return padEnd([...run(' '.repeat(left), ink), ...line], width, ink)
}
