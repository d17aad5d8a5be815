import { frozenCopy, isFrozenPart } from '../builder/freeze.js'
import { setOwn } from '../php/set-own.js'

type Container = Readonly<Record<string, unknown>>

const MAX_DEPTH = 512

/**
 * What a recipe has made of a payload, deeply frozen: all that comes from `before` is shared with it by reference, as is
 * what was replaced by something equal; all else is copied, for it is the caller's.
 */
export function settle<Payload extends object>(edited: Payload, before: object): Payload {
  return new Settling(before).settle(edited, before, 0) as Payload
}

class Settling {
  /** Every object of the payload before: deeply frozen, wherever the recipe has moved it. */
  readonly #former = new Set<object>()
  readonly #copies = new Map<object, object>()

  constructor(before: object) {
    const waiting: unknown[] = [before]
    while (waiting.length > 0) {
      const value = waiting.pop()
      if (typeof value !== 'object' || value === null || this.#former.has(value)) continue
      this.#former.add(value)
      for (const item of Object.values(value)) waiting.push(item)
    }
  }

  settle(value: unknown, before: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (depth === MAX_DEPTH || this.#former.has(value) || isFrozenPart(value)) return value
    const known = this.#copies.get(value)
    if (known !== undefined) return known
    if (!isPlain(value)) return frozenCopy(value)
    const copy = Array.isArray(value) ? this.#list(value, before, depth) : this.#object(value, before, depth)
    return isSame(copy, before) ? before : Object.freeze(copy)
  }

  #list(list: readonly unknown[], before: unknown, depth: number): object {
    const copy: unknown[] = []
    this.#copies.set(list, copy)
    for (const [index, item] of list.entries()) copy.push(this.settle(item, childOf(before, index), depth + 1))
    return copy
  }

  #object(object: object, before: unknown, depth: number): object {
    const copy = {}
    this.#copies.set(object, copy)
    for (const [key, item] of Object.entries(object)) {
      // JSON leaves out what is undefined: `draft.MENU = undefined` is as good as `delete draft.MENU`.
      if (item !== undefined) setOwn(copy, key, this.settle(item, childOf(before, key), depth + 1))
    }
    return copy
  }
}

// Builders and dates know themselves what stands for them on the wire.
function isPlain(value: object): boolean {
  if ('toJSON' in value) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

function childOf(before: unknown, key: string | number): unknown {
  return typeof before === 'object' && before !== null && Object.hasOwn(before, key)
    ? (before as Container)[key]
    : undefined
}

function isSame(copy: object, before: unknown): before is object {
  if (typeof before !== 'object' || before === null || Array.isArray(copy) !== Array.isArray(before)) return false
  const keys = Object.keys(copy)
  const formerKeys = Object.keys(before)
  return (
    keys.length === formerKeys.length &&
    keys.every((key, index) => {
      return key === formerKeys[index] && Object.is((copy as Container)[key], (before as Container)[key])
    })
  )
}
