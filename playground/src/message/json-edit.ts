import type { Key } from 'b24-message'
import { jsonPlaces } from './json-places.js'
import { writeJson } from './write-json.js'

/** A replacement in a text. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The smallest replacement that makes JSON text say `after` in place of `before`: the rest keeps its writing. */
export function jsonEdit(text: string, before: unknown, after: unknown): TextEdit {
  const { path, value } = changeBetween(before, after, [])
  const find = jsonPlaces(text)
  if (find === undefined) return { from: 0, to: text.length, insert: JSON.stringify(after) }
  const { from, to } = find(path).value
  return { from, to, insert: writeJson(value, indentAt(text, from)) }
}

function changeBetween(
  before: unknown,
  after: unknown,
  path: readonly Key[],
): { path: readonly Key[]; value: unknown } {
  const here = { path, value: after }
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) return here
  const keys = Object.keys(before)
  if (JSON.stringify(keys) !== JSON.stringify(Object.keys(after))) return here
  const changed = keys.filter(key => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const [key] = changed
  return key === undefined || changed.length > 1 ? here : changeBetween(before[key], after[key], [...path, key])
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return line.slice(0, line.length - line.trimStart().length)
}
