import { inspect } from '../check/inspect.js'
import type { Part } from '../check/parts.js'
import type { Key } from '../diagnostic/trace.js'
import { type Cost, fits, minus, NO_COST } from '../fit/cost.js'
import { type LimitOverrides, limitOf } from '../size/limits.js'

type Fields = Readonly<Record<string, unknown>>

/** A part as a list of elements in a shell, and how much of its limit they take. */
export class PartList {
  readonly part: Part
  readonly elements: readonly unknown[]
  /** Where the list stands in the message. */
  readonly path: readonly Key[]
  readonly #shell: Fields | undefined
  readonly #limit: Cost
  readonly #botId: number
  readonly #size: Cost

  /** Throws where the part is too large, and has no list that could be split. */
  constructor(value: unknown, part: Part, botId: number, limits: LimitOverrides | undefined) {
    const { maxChars, maxBytes } = limitOf(part.name, limits)
    const list = isFields(value) ? value[part.listKey] : undefined
    this.part = part
    this.#shell = isFields(value) && Array.isArray(list) ? value : undefined
    this.elements = Array.isArray(value) ? value : Array.isArray(list) ? list : []
    this.path = this.#shell === undefined ? [part.param] : [part.param, part.listKey]
    this.#limit = { chars: maxChars, bytes: maxBytes }
    this.#botId = botId
    this.#size = sizeOf(value, part, botId)
    if (this.isTooLarge && this.elements.length === 0) throw this.#unreadable()
  }

  get isTooLarge(): boolean {
    return !fits(this.#size, this.#limit)
  }

  /** What the elements of a payload may take, beside what is around them. */
  get room(): Cost {
    // A description counts in every payload, also where one of its blocks sets another.
    return minus(this.#limit, this.#around(this.#shell))
  }

  /** What an element takes in a payload, with the comma behind it; nothing where the server drops it. */
  costOf(element: unknown): Cost {
    const bare = this.#shell === undefined ? undefined : { ...this.#shell, DESCRIPTION: '' }
    const size = sizeOf(this.#wrap([element], bare), this.part, this.#botId)
    if (size.chars === 0) return NO_COST
    const { chars, bytes } = minus(size, this.#around(bare))
    return { chars: chars + 1, bytes: bytes + 1 }
  }

  /** The part with these elements in place of its own. */
  payloadOf(elements: readonly unknown[]): unknown {
    return this.#wrap(elements, this.#shell)
  }

  #around(shell: Fields | undefined): Cost {
    if (this.part.name !== 'attach') return { chars: '[]'.length, bytes: '[]'.length }
    const size = sizeOf(this.#wrap([KNOWN_BLOCK], shell), this.part, this.#botId)
    return { chars: size.chars - KNOWN_CHARS, bytes: size.bytes - KNOWN_CHARS }
  }

  #unreadable(): RangeError {
    const { name, param, listKey } = this.part
    return new RangeError(
      `${param} takes ${this.#size.chars} of ${this.#limit.chars} characters, and is no list that could be split. ` +
        `Give its ${listKey} as a list, or make it with ${name}().`,
    )
  }

  #wrap(elements: readonly unknown[], shell: Fields | undefined): unknown {
    return shell === undefined ? elements : { ...shell, [this.part.listKey]: elements }
  }
}

// What the shell takes is found out with a block of which the size is known.
const KNOWN_BLOCK = { DELIMITER: { SIZE: 200 } }
const KNOWN_CHARS = JSON.stringify(KNOWN_BLOCK).length

function sizeOf(value: unknown, part: Part, botId: number): Cost {
  return inspect(value, part, botId).measured ?? NO_COST
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
