import type { Cost } from './cost.js'

/** How good a place is to cut at, the best first; a seam is where two pieces touch without white space. */
export type Joint = 'blank line' | 'line' | 'sentence' | 'space' | 'seam'

export const JOINTS: readonly Joint[] = ['blank line', 'line', 'sentence', 'space', 'seam']

/** A pair of tags that a piece closes at its end, and the next one opens again. */
export interface Tag {
  /** The opening tag with its value; of a quote with its header. */
  readonly open: string
  readonly close: string
  readonly openCost: Cost
  readonly closeCost: Cost
  /** White space counts in code, and lines of an arrow quote each begin with its sign. */
  readonly kind: 'style' | 'code' | 'arrows'
}

interface Range {
  readonly start: number
  readonly end: number
}

/** A piece of a text as a cut sees it; pieces follow one another without a gap. */
export type Token =
  | (Range & { readonly type: 'open'; readonly tag: Tag })
  | (Range & { readonly type: 'close' })
  /** White space, which is dropped where a piece ends in it. */
  | (Range & { readonly type: 'gap'; readonly cost: Cost; readonly joint: Joint })
  /** Letters, to be cut between two of them only where nothing else helps. */
  | (Range & { readonly type: 'word'; readonly cost: Cost; readonly endsSentence: boolean })
  /** Never cut. What it is glued to follows in the same piece. */
  | (Range & { readonly type: 'whole'; readonly cost: Cost; readonly isGlued: boolean })
