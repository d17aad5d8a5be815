import { frozenCopy, rememberFrozen } from './freeze.js'
import { type OptionFields, writeOptions } from './options.js'

/** Children that were left out by a condition: `isOpen && button.link(…)`, `photo && block.image(…)`. */
export type Absent = undefined | null | false | '' | 0

export function isAbsent(child: unknown): child is Absent {
  return child === undefined || child === null || child === false || child === '' || child === 0
}

/** One appended element, and the part as it was before. */
export interface Entry {
  readonly previous: Entry | undefined
  readonly element: object
  readonly length: number
}

/** What a part is around its elements: which key holds them in the full form, or none in the short form. */
export interface Shell {
  readonly listKey: string | undefined
  readonly fields: Readonly<Record<string, unknown>>
  /** The elements to begin with, deeply frozen. */
  readonly elements: readonly object[]
}

const NO_FIELDS: Shell['fields'] = Object.freeze({})
const NO_ELEMENTS: Shell['elements'] = Object.freeze([])

/** The shell of a part in full form, with the options that were given for it. */
export function fullShell(listKey: string, options: object | undefined, fields: OptionFields): Shell {
  return {
    listKey,
    fields: options === undefined ? NO_FIELDS : writeOptions({}, options, fields),
    elements: NO_ELEMENTS,
  }
}

/**
 * An immutable part under construction: an ordered list of payload elements in a shell. Appending takes the same time
 * whatever the length, because a part links to the one that it was made from; the payload is laid out when first read.
 */
export abstract class PartBuilder<Element extends object, Payload extends object> {
  readonly #shell: Shell
  readonly #last: Entry | undefined
  #payload: Payload | undefined

  protected constructor(shell: Shell, last?: Entry) {
    this.#shell = shell
    this.#last = last
  }

  protected abstract make(shell: Shell, last: Entry): this

  /** Appends an element that is deeply frozen already. */
  protected append(element: Element): this {
    const previous = this.#last
    return this.make(this.#shell, { previous, element, length: this.length + 1 })
  }

  /** How many elements there are, new lines included. */
  get length(): number {
    return this.#last?.length ?? this.#shell.elements.length
  }

  /** The elements in payload form, in order, frozen. */
  get elements(): readonly Element[] {
    return Object.freeze(this.#list())
  }

  #list(): Element[] {
    const { elements } = this.#shell
    const list = new Array<Element>(this.length)
    for (let index = 0; index < elements.length; index++) list[index] = elements[index] as Element
    for (let entry = this.#last; entry !== undefined; entry = entry.previous) {
      list[entry.length - 1] = entry.element as Element
    }
    return list
  }

  /** The payload as it goes over the wire, deeply frozen. */
  get payload(): Payload {
    this.#payload ??= this.#layOut()
    return this.#payload
  }

  #layOut(): Payload {
    const { listKey, fields } = this.#shell
    const payload: object = listKey === undefined ? this.#list() : { ...fields, [listKey]: this.elements }
    return Object.freeze(rememberFrozen(payload)) as Payload
  }

  /** Appends elements; those left out by a condition are skipped. */
  add(...elements: readonly (Element | Absent)[]): this {
    let result: this = this
    for (const element of elements) {
      if (!isAbsent(element)) result = result.append(frozenCopy(element))
    }
    return result
  }

  /** Appends an element as it is: a way through for what the platform learns before this library does. */
  raw(element: object): this {
    return this.append(frozenCopy(element) as Element)
  }

  toJSON(): Payload {
    return this.payload
  }

  /** The last element, if there is any. */
  protected get last(): Element | undefined {
    const { elements } = this.#shell
    return (this.#last?.element ?? elements[elements.length - 1]) as Element | undefined
  }
}
