import { Finder } from './finder.js'
import type { FoundPair } from './replace-pairs.js'

type FirstPair = Omit<FoundPair, 'captured'>

/** No name of a tag is longer, and longer names would be looked up for every character of them. */
const MAX_NAME_CHARS = 20

/**
 * The text without its first pair of tags, between brackets of a kind: `[b]x[/b]` leaves `x`. The name of the closing tag
 * may be the beginning of what the opening one holds.
 */
export function dropFirstPair(text: string, left: '[' | '<', right: ']' | '>'): string {
  const pair = firstPairIn(text, left, right)
  if (pair === undefined) return text
  return text.slice(0, pair.start) + text.slice(pair.openEnd, pair.closeStart) + text.slice(pair.end)
}

/** Where the first pair of tags of a text stands. */
export function firstPairIn(text: string, left: '[' | '<', right: ']' | '>'): FirstPair | undefined {
  const closings = lastClosings(text, left, right)
  if (closings.size === 0) return undefined
  const end = new Finder(text, right === ']' ? /]/g : />/g)
  const opening = left === '[' ? /\[(?=\w)/g : /<(?=\w)/g
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = found.index
    const inner = end.from(start) + 1
    const name = nameOf(text.slice(start + 1, Math.min(inner - 1, start + 1 + MAX_NAME_CHARS)), inner, closings)
    if (name === undefined) continue
    const closing = new RegExp(`${left === '[' ? '\\[' : '<'}/${name}${right}`, 'gi')
    closing.lastIndex = inner
    const closed = closing.exec(text)
    if (closed === null) continue
    return { start, openEnd: inner, closeStart: closed.index, end: closing.lastIndex }
  }
  return undefined
}

function lastClosings(text: string, left: string, right: string): ReadonlyMap<string, number> {
  const pattern = new RegExp(`${left === '[' ? '\\[' : '<'}/(\\w{1,${MAX_NAME_CHARS}})${right}`, 'g')
  return new Map(Array.from(text.matchAll(pattern), ({ 1: name = '', index }) => [name.toLowerCase(), index]))
}

function nameOf(opened: string, inner: number, closings: ReadonlyMap<string, number>): string | undefined {
  const [word = ''] = /^\w+/.exec(opened) ?? []
  for (let chars = word.length; chars > 0; chars--) {
    const name = word.slice(0, chars).toLowerCase()
    if ((closings.get(name) ?? -1) >= inner) return name
  }
  return undefined
}
