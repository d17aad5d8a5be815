import type { Leaf, Pair, Reading } from './reading.js'
import { type Sign, signsOf } from './signs-of.js'
import type { StrayReason, TextNode, TextTree } from './tree.js'

/** What was read as a tree. Of two pairs that cross the one that begins later gives way. */
export function toTree(reading: Reading): TextTree {
  const builder = new TreeBuilder()
  for (const sign of signsOf(reading)) builder.read(sign)
  return { source: reading.source, children: builder.finish(reading.source.length) }
}

interface Frame {
  readonly pair: Pair | undefined
  readonly children: TextNode[]
  /** The step of the label around what stands here, or 0. */
  readonly labelStep: number
}

const LABELS = new Set<Pair['kind']>(['user', 'chat', 'context', 'call', 'put', 'send', 'date'])
const ASIDE = new Set<Pair['kind']>(['put', 'send', 'code'])

class TreeBuilder {
  readonly #root: Frame = { pair: undefined, children: [], labelStep: 0 }
  readonly #frames: Frame[] = [this.#root]
  /** Pairs that were found to be none after all. */
  readonly #strays = new Map<Pair, StrayReason>()
  #at = 0

  read({ start, end, pair, leaf, isClosing }: Sign): void {
    // What stands in another tag or leaf is a part of that.
    if (start < this.#at) {
      if (pair !== undefined && !this.#strays.has(pair)) this.#strays.set(pair, 'crossed')
      return
    }
    const { pair: outer } = this.#top
    // Code holds text and breaks, whatever commands were read in it before.
    if (outer?.kind === 'code' && pair !== outer && leaf?.step !== 0) return
    this.#readText(start)
    if (leaf !== undefined) this.#top.children.push(nodeOf(this.#inLabel(leaf)))
    else if (pair !== undefined && isClosing) this.#close(pair)
    else if (pair !== undefined) this.#open(pair)
    this.#at = end
  }

  finish(end: number): readonly TextNode[] {
    this.#readText(end)
    this.#dissolveTo(0)
    return this.#root.children
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? this.#root
  }

  #readText(end: number): void {
    if (end > this.#at) this.#top.children.push({ type: 'text', start: this.#at, end })
    this.#at = end
  }

  // Breaks, and what was read before the label around it, show as the HTML that they have become.
  #inLabel(leaf: Leaf): Leaf {
    const { labelStep, pair } = this.#top
    if (leaf.kind === 'marker' || pair?.kind === 'code' || leaf.step >= labelStep) return leaf
    return { ...leaf, kind: 'in-label', value: leaf.kind === 'break' ? 'br' : leaf.kind }
  }

  #open(pair: Pair): void {
    const { labelStep, children } = this.#top
    if (pair.step < labelStep && !ASIDE.has(pair.kind) && !pair.isGone) {
      this.#strays.set(pair, 'in-label')
      children.push(strayOf(pair, 'in-label', pair.start, pair.openEnd))
    } else this.#frames.push({ pair, children: [], labelStep: isLabel(pair) ? pair.step : labelStep })
  }

  #close(pair: Pair): void {
    const found = this.#strays.get(pair)
    if (found !== undefined) {
      // It may have begun in a label and end behind it.
      const reason = found === 'in-label' && this.#top.labelStep <= pair.step ? 'crossed' : found
      this.#top.children.push(strayOf(pair, reason, pair.closeStart, pair.end))
      return
    }
    this.#dissolveTo(this.#frames.findLastIndex(frame => frame.pair === pair))
    const { children } = this.#top
    this.#frames.pop()
    this.#top.children.push(nodeOfPair(pair, children))
  }

  /** Pairs that are still open there are none. */
  #dissolveTo(depth: number): void {
    while (this.#frames.length > depth + 1) {
      const { pair, children } = this.#top
      this.#frames.pop()
      if (pair === undefined) continue
      this.#strays.set(pair, 'crossed')
      this.#top.children.push(strayOf(pair, 'crossed', pair.start, pair.openEnd))
      for (const child of children) this.#top.children.push(child)
    }
  }
}

// What newer clients make of everybody's name is not known.
function isLabel({ kind, value, isGone }: Pair): boolean {
  return LABELS.has(kind) && !isGone && value !== 'all'
}

function nodeOf({ kind, start, end, value }: Leaf): TextNode {
  switch (kind) {
    case 'break':
    case 'marker':
      return { type: kind, start, end }
    case 'icon':
    case 'disk':
    case 'rating':
    case 'like':
    case 'dislike':
    case 'img':
    case 'timestamp':
      return { type: 'single', name: kind, ...(value === undefined ? {} : { value }), start, end }
    default:
      return { type: 'stray', reason: kind, name: value ?? '', start, end }
  }
}

function strayOf({ kind }: Pair, reason: StrayReason, start: number, end: number): TextNode {
  return { type: 'stray', reason, name: kind === 'arrows' || kind === 'dashes' ? 'quote' : kind, start, end }
}

function nodeOfPair({ kind, value, start, openEnd, closeStart, end }: Pair, children: readonly TextNode[]): TextNode {
  const place = { start, openEnd, closeStart, end, children }
  if (kind === 'arrows' || kind === 'dashes') return { type: 'quote', form: kind, ...place }
  return { type: 'element', name: kind, ...(value === undefined ? {} : { value }), ...place }
}
