import type { ElementName, SingleName, StrayReason } from './tree.js'

/** Stands for what shows as something that no later step reads. */
export const TAKEN = '\uE000'
/** Stands for what shows as nothing: a line still begins behind it. */
export const GONE = '\uE001'

/** Stands for either of them where a text holds it. */
const OTHER = '\uE002'

/** A code and what it covers. */
export interface Pair {
  readonly kind: ElementName | 'arrows' | 'dashes'
  /** The place of its step in the client's order. */
  readonly step: number
  readonly start: number
  readonly openEnd: number
  readonly closeStart: number
  readonly end: number
  readonly value?: string | undefined
  /** Its tags leave nothing behind. */
  readonly isGone?: boolean
}

/** A piece without content. */
export interface Leaf {
  readonly kind: SingleName | StrayReason | 'break' | 'marker'
  readonly step: number
  readonly start: number
  readonly end: number
  /** Of a stray, its name. */
  readonly value?: string | undefined
}

type Found<T> = Omit<T, 'step'>

/**
 * A text while the steps of the client read it. `flat` is as long as the source; what a step has read is blotted out in it,
 * so that the next one sees what it would see in the client's HTML, and offsets stay what they are.
 */
export class Reading {
  readonly source: string
  readonly pairs: Pair[] = []
  readonly leaves: Leaf[] = []
  /** The line breaks, from start to end. */
  readonly breaks = new Map<number, number>()
  /** The starts of those that do not show. */
  readonly hiddenBreaks = new Set<number>()
  /** What is not trimmed. */
  readonly start: number
  readonly end: number
  /** The names behind the opening brackets of the text, in lower case. */
  readonly names: ReadonlySet<string>
  flat: string
  #step = 0
  #blots: (readonly [start: number, end: number, sign: string])[] = []

  constructor(source: string) {
    this.source = source
    this.start = source.length - source.trimStart().length
    this.end = Math.max(this.start, source.trimEnd().length)
    this.names = new Set(source.match(/\[\w{1,9}/g)?.map(tag => tag.slice(1).toLowerCase()))
    this.flat = source.replaceAll(TAKEN, OTHER).replaceAll(GONE, OTHER)
    this.#blot(0, this.start, TAKEN)
    this.#blot(this.end, source.length, TAKEN)
    for (const { 0: sign, index } of source.slice(this.start, this.end).matchAll(/\n|\[[bB][rR]]|#BR#/g)) {
      const start = this.start + index
      const end = start + sign.length
      this.breaks.set(start, end)
      this.#blot(start, end - 1, GONE)
      this.#blot(end - 1, end, '\n')
    }
    this.settle()
  }

  /** Ends a step: the next one does not see what this one has read. */
  settle(): void {
    this.#step++
    if (this.#blots.length === 0) return
    let flat = ''
    let copied = 0
    for (const [start, end, sign] of this.#blots.sort((one, other) => one[0] - other[0])) {
      flat += this.flat.slice(copied, start) + sign.repeat(end - start)
      copied = end
    }
    this.flat = flat + this.flat.slice(copied)
    this.#blots = []
  }

  /** Notes a code whose tags are read, and what it covers is not. */
  addPair(pair: Found<Pair>): void {
    this.#add(pair)
    this.#blot(pair.start, pair.openEnd, TAKEN)
    this.#blot(pair.closeStart, pair.end, TAKEN)
  }

  /** Notes a code that shows as nothing but what it covers. */
  addShell(pair: Found<Pair>): void {
    this.#add({ ...pair, isGone: true })
    this.#blot(pair.start, pair.openEnd, GONE)
    this.#blot(pair.closeStart, pair.end, GONE)
  }

  /** Notes a code in which no line begins and no break is swallowed, for the client writes breaks in it in another way. */
  addInline(pair: Found<Pair>): void {
    this.addPair(pair)
    for (const { index } of this.flat.slice(pair.openEnd, pair.closeStart).matchAll(/\n/g)) {
      const at = pair.openEnd + index
      this.hiddenBreaks.delete(this.startOfBreak(at))
      this.#blot(at, at + 1, TAKEN)
    }
  }

  /** Notes a code that is read with all that it covers. */
  addWhole(pair: Found<Pair>, sign: typeof TAKEN | typeof GONE): void {
    this.#add({ ...pair, isGone: sign === GONE })
    this.#blot(pair.start, pair.end, sign)
  }

  addLeaf({ kind, start, end, value }: Found<Leaf>): void {
    this.leaves.push({ kind, step: this.#step, start, end, value })
    this.#blot(start, end, TAKEN)
  }

  /** Notes a leaf in what is read already. */
  addInner(kind: 'marker' | 'in-label', start: number, end: number, value?: string): void {
    this.leaves.push({ kind, step: this.#step, start, end, value })
  }

  /** Where the break begins that ends with a `\n` of `flat`; a place where there is none stays. */
  startOfBreak(at: number): number {
    if (this.flat[at] !== '\n') return at
    return this.source[at] === '\n' ? at : at + 1 - '[br]'.length
  }

  #add({ kind, start, openEnd, closeStart, end, value, isGone = false }: Found<Pair>): void {
    this.pairs.push({ kind, step: this.#step, start, openEnd, closeStart, end, value, isGone })
  }

  #blot(start: number, end: number, sign: string): void {
    if (end > start) this.#blots.push([start, end, sign])
  }
}
