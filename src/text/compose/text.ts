import type { Bb } from './bb.js'
import { Writer } from './writer.js'

/** What stands in a text: what people have typed as a string, or BB code, or another text. */
export type Piece = string | Bb | Text

/** What a text holds that cannot stand everywhere. */
export type Holding = 'size' | 'color' | 'link' | 'quote' | 'start'

/** What may be left out by a condition: `isLate && b('late')`. */
export type Skipped = undefined | null | false

/** What people read: strings as typed, numbers, texts, and lists of them; what a condition left out is skipped. */
export type Content = string | number | bigint | Text | Skipped | readonly Content[]

/**
 * A text under composition: made by the functions of this entry, never changed, and BB code wherever a string is wanted.
 *
 * @example
 * `Order ${b('#142')}`
 * // 'Order [b]#142[/b]'
 */
export class Text {
  readonly #pieces: readonly Piece[]
  readonly #holds: ReadonlySet<Holding>
  readonly #depth: number
  #bb: string | undefined

  /** @internal */
  constructor(pieces: readonly Piece[], own?: Holding, ownDepth = 0) {
    const inner = pieces.filter(piece => piece instanceof Text)
    this.#pieces = pieces
    this.#holds = new Set([...inner.flatMap(({ holds }) => [...holds]), ...(own === undefined ? [] : [own])])
    this.#depth = inner.reduce((depth, text) => Math.max(depth, text.depth), 0) + ownDepth
    Object.freeze(this)
  }

  /** The BB code. */
  get bb(): string {
    this.#bb ??= write(this.#pieces)
    return this.#bb
  }

  /** @internal */
  get pieces(): readonly Piece[] {
    return this.#pieces
  }

  /** @internal What it holds that cannot stand everywhere. */
  get holds(): ReadonlySet<Holding> {
    return this.#holds
  }

  /** @internal How deep bold, italic, underlined and struck out stand in one another. */
  get depth(): number {
    return this.#depth
  }

  toString(): string {
    return this.bb
  }

  toJSON(): string {
    return this.bb
  }

  /** What `console.log` of Node prints. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Text ${JSON.stringify(this.bb)}`
  }
}

// With a stack of its own: a text that was built up in a loop is as deep as the loop was long.
function write(pieces: readonly Piece[]): string {
  const writer = new Writer()
  const rest: Piece[] = pieces.toReversed()
  for (let piece = rest.pop(); piece !== undefined; piece = rest.pop()) {
    if (piece instanceof Text) for (const inner of piece.pieces.toReversed()) rest.push(inner)
    else writer.write(piece)
  }
  return writer.end()
}
