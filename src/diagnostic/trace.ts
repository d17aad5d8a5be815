import { type Code, codes, type Effect } from './codes.js'
import { quote } from './quote.js'

export type Key = string | number
export type Params = Readonly<Record<string, string | number>>

/** A finding before it is put into words: the rule, the place below the walked value, the figures of the sentence. */
export interface Finding {
  readonly code: Code
  readonly effect: Effect
  readonly path: readonly Key[]
  readonly params: Params
}

/** How much an element takes, and where it stands in its list. */
export interface Weight {
  readonly key: Key
  readonly chars: number
}

const MAX_HEAVIEST = 3
const NO_PARAMS: Params = Object.freeze({})

/**
 * Accompanies one pass of the server model over a value: knows where the pass stands, collects what it finds, and
 * remembers whether the server's own code would have thrown (a PHP TypeError: HTTP 500, nothing usable).
 */
export class Trace {
  readonly findings: Finding[] = []
  crashed = false
  /** The elements that take most, largest first, at most three. */
  readonly heaviest: Weight[] = []
  private readonly path: Key[] = []

  enter(key: Key): void {
    this.path.push(key)
  }

  leave(): void {
    this.path.pop()
  }

  /** Notes a finding here, or at `key` below here; `effect` where it differs from the code's usual one. */
  report(code: Code, key?: Key, params: Params = NO_PARAMS, effect: Effect = codes[code]): void {
    this.findings.push({ code, effect, path: this.at(key), params })
  }

  /** Notes what an element takes, in Unicode code points of the server's JSON. */
  weigh(key: Key, chars: number): void {
    const { heaviest } = this
    let at = heaviest.length
    if (at === MAX_HEAVIEST && (heaviest[--at] as Weight).chars >= chars) return
    for (; at > 0; at--) {
      const before = heaviest[at - 1] as Weight
      if (before.chars >= chars) break
      heaviest[at] = before
    }
    heaviest[at] = { key, chars }
  }

  private at(key?: Key): readonly Key[] {
    return key === undefined ? [...this.path] : [...this.path, key]
  }

  /** The server's code throws on an array here. The pass goes on, to find the rest too. */
  crash(field: Key, value: unknown): void {
    this.crashed = true
    this.report('field/crash', field, { field, value: quote(value) })
  }
}
