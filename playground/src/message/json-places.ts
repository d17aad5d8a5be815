import { type AnyNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa'
import type { Key } from 'b24-message'
import type { Range } from './problem.js'

export interface JsonPlace {
  /** The value alone. */
  readonly value: Range
  /** What to underline: a member with its name, of a list or object its first line. */
  readonly mark: Range
}

/** Finds the place of a path; of a path that leads nowhere, the last place on its way. */
export type FindPlace = (path: readonly Key[]) => JsonPlace

/**
 * The places of the values in a JSON text, by the parser with which `b24msg` finds them; of one that is nested too deep for
 * that parser, none.
 */
export function jsonPlaces(text: string): FindPlace | undefined {
  const body = bodyOf(text)
  if (body === undefined) return undefined
  return path => {
    let node: AnyNode = body
    let member: MemberNode | undefined
    for (const key of path) {
      const next = childOf(node, key)
      if (next === undefined) break
      node = next.value
      member = next.member
    }
    const value = rangeOf(node)
    return { value, mark: member === undefined ? firstLine(text, value) : markOf(member, value) }
  }
}

function bodyOf(text: string): ValueNode | undefined {
  try {
    return parse(text).body
  } catch {
    return undefined
  }
}

function childOf(node: AnyNode, key: Key): { readonly value: ValueNode; readonly member?: MemberNode } | undefined {
  if (node.type === 'Array') {
    const element = node.elements[Number(key)]
    return element === undefined ? undefined : { value: element.value }
  }
  if (node.type !== 'Object') return undefined
  // Of several with the same name the last one counts.
  const member = node.members.findLast(({ name }) => (name.type === 'String' ? name.value : name.name) === String(key))
  return member === undefined ? undefined : { value: member.value, member }
}

function rangeOf({ loc }: AnyNode): Range {
  return { from: loc.start.offset, to: loc.end.offset }
}

function markOf({ name, value }: MemberNode, range: Range): Range {
  const isList = value.type === 'Object' || value.type === 'Array'
  return { from: name.loc.start.offset, to: isList ? name.loc.end.offset : range.to }
}

function firstLine(text: string, { from, to }: Range): Range {
  const end = text.indexOf('\n', from)
  return { from, to: end === -1 ? to : Math.min(to, end) }
}
