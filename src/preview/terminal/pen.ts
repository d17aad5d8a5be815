import { Ansis } from 'ansis'
import type { View } from '../view.js'
import type { Line, Run } from './line.js'

/** With what a message is drawn in a terminal. */
export interface Pen extends View {
  /** Without colours a link is told by its address, and a button by brackets. */
  readonly isColored: boolean
}

const LEVELS = { 16: 1, 256: 2, full: 3 } as const

/** How many colours a terminal has. */
export type Colors = keyof typeof LEVELS

/** Lines as they go to a terminal, each with its end. */
export function print(lines: readonly Line[], colors: Colors | undefined): string {
  const paint = colors === undefined ? ({ text }: Run) => text : painter(new Ansis(LEVELS[colors]))
  return lines.map(line => `${joined(line).map(paint).join('').trimEnd()}\n`).join('')
}

/** The line with what looks alike in one piece. */
function joined(line: Line): Line {
  const runs: Run[] = []
  for (const { text, ink } of line) {
    const last = runs.at(-1)
    if (last?.ink === ink) runs[runs.length - 1] = { text: last.text + text, ink }
    else runs.push({ text, ink })
  }
  return runs
}

function painter(ansis: Ansis): (run: Run) => string {
  return ({ text, ink }) => {
    const { bold, italic, underline, strike, dim, color, background } = ink
    let pen = ansis
    if (bold === true) pen = pen.bold
    if (dim === true) pen = pen.dim
    if (italic === true) pen = pen.italic
    if (underline === true) pen = pen.underline
    if (strike === true) pen = pen.strikethrough
    if (color !== undefined) pen = pen.hex(color)
    if (background !== undefined) pen = pen.bgHex(background)
    return pen === ansis ? text : pen(text)
  }
}
