import type { Leaf, Pair, Reading } from './reading.js'

/** A leaf, or a tag of a pair. */
export interface Sign {
  readonly start: number
  readonly end: number
  readonly leaf?: Leaf
  readonly pair?: Pair
  readonly isClosing?: boolean
}

/** All leaves and tags of a text that was read, in the order in which they stand. */
export function signsOf({ pairs, leaves, breaks, hiddenBreaks, start, end, source }: Reading): readonly Sign[] {
  const signs: Sign[] = leaves.map(leaf => ({ start: leaf.start, end: leaf.end, leaf }))
  const addLeaf = (kind: 'break' | 'marker', from: number, to: number) => {
    if (to > from) signs.push({ start: from, end: to, leaf: { kind, step: 0, start: from, end: to } })
  }
  for (const [from, to] of breaks) addLeaf(hiddenBreaks.has(from) ? 'marker' : 'break', from, to)
  addLeaf('marker', 0, start)
  addLeaf('marker', end, source.length)
  for (const pair of pairs) {
    signs.push({ start: pair.start, end: pair.openEnd, pair })
    signs.push({ start: pair.closeStart, end: pair.end, pair, isClosing: true })
  }
  return signs.sort(inOrder)
}

// What ends without a tag ends first, the inner one before the outer one. Of others the longer one holds the shorter.
function inOrder(one: Sign, other: Sign): number {
  if (one.start !== other.start) return one.start - other.start
  const isOneEnd = one.end === one.start
  if (isOneEnd !== (other.end === other.start)) return isOneEnd ? -1 : 1
  return isOneEnd ? (other.pair?.start ?? 0) - (one.pair?.start ?? 0) : other.end - one.end
}
