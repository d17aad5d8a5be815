import type { Range } from '../message/problem.js'

/** The place of an error in the user's code: the line of the first frame that is in it. */
export function errorRange(code: string, stack: string, linesBefore: number): Range | undefined {
  const frames = [...stack.matchAll(/:(\d+):\d+\)?$/gm)].map(([, line]) => Number(line) - linesBefore)
  return frames.map(line => rangeOfLine(code, line)).find(range => range !== undefined)
}

/** What stands on a line, counted from 1, without its indent; nothing where the text has no such line. */
export function rangeOfLine(text: string, line: number): Range | undefined {
  const lines = text.split('\n')
  const found = lines[line - 1]
  if (found === undefined) return undefined
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return { from: start + found.length - found.trimStart().length, to: start + found.length }
}
