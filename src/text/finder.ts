/**
 * Where a pattern stands next, from an index that never goes back. What was found is kept until it is passed, so that
 * a text full of opening tags that nothing closes is still read only once.
 */
export class Finder {
  readonly #text: string
  readonly #pattern: RegExp
  #start = -1
  #end = -1

  /** The pattern is given with the flag `g`. */
  constructor(text: string, pattern: RegExp) {
    this.#text = text
    this.#pattern = new RegExp(pattern)
  }

  /** The start of the next one, or Infinity. */
  from(index: number): number {
    if (this.#start >= index) return this.#start
    this.#pattern.lastIndex = index
    const found = this.#pattern.exec(this.#text)
    this.#start = found?.index ?? Number.POSITIVE_INFINITY
    this.#end = found === null ? this.#start : found.index + found[0].length
    return this.#start
  }

  /** The end of the one that `from` found last. */
  get end(): number {
    return this.#end
  }
}
