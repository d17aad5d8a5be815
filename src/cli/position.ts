import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa'
import type { Key } from '../index.js'

/** A place in a text; line and column count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds the place of a path in JSON text; of a path that leads nowhere, the last place on its way. */
export type Locate = (path: readonly Key[]) => Position

// A parser that keeps places takes forty times the text in memory.
const MAX_CHARS = 16_000_000

/**
 * Where the values of a JSON text stand that itself begins at `start`. The text is read again only when somebody asks; of
 * one that is too large for that, all stands where it begins.
 */
export function locateIn(text: string, start: Position): Locate {
  let document: DocumentNode | undefined
  return path => {
    if (text.length > MAX_CHARS) return start
    try {
      document ??= parse(text)
    } catch {
      // Nested too deep for a parser that keeps places.
      return start
    }
    const { line, column } = positionOf(document.body, path)
    return { line: line + start.line - 1, column: line === 1 ? column + start.column - 1 : column }
  }
}

function positionOf(body: AnyNode, path: readonly Key[]): Position {
  let node: AnyNode = body
  let position: Position = node.loc.start
  for (const key of path) {
    const next = childOf(node, key)
    if (next === undefined) break
    node = next.node
    position = next.position
  }
  return position
}

function childOf(node: AnyNode, key: Key): { readonly node: AnyNode; readonly position: Position } | undefined {
  if (node.type === 'Array') {
    const element = node.elements[Number(key)]
    return element === undefined ? undefined : { node: element.value, position: element.value.loc.start }
  }
  if (node.type !== 'Object') return undefined
  // Of several with the same name the last one counts.
  const member = node.members.findLast(({ name }) => (name.type === 'String' ? name.value : name.name) === String(key))
  return member === undefined ? undefined : { node: member.value, position: member.name.loc.start }
}
