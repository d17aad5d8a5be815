import { setOwn } from '../php/set-own.js'

const MAX_DEPTH = 512

/** A deeply frozen copy of what a caller passed: later changes to the original do not reach the builder. */
export function frozenCopy<T>(value: T): T {
  return typeof value === 'object' && value !== null ? (new Copier().copy(value, 0) as T) : value
}

// What no JSON can hold (a cycle, absurd depth, maps, functions) is kept as it is: the check says where it stands.
class Copier {
  /** The copies that are made or under way: what is shared stays shared, and takes no more time. */
  private readonly copies = new Map<object, unknown>()

  copy(value: object, depth: number): unknown {
    if (depth === MAX_DEPTH || isFrozenPart(value) || value instanceof Map || value instanceof Set) return value
    if (this.copies.has(value)) return this.copies.get(value)
    const own = ownPayload(value)
    if (own !== value) return typeof own === 'object' && own !== null ? this.copy(own, depth + 1) : own
    return Object.freeze(Array.isArray(value) ? this.list(value, depth) : this.object(value, depth))
  }

  private list(list: readonly unknown[], depth: number): object {
    const copy: unknown[] = []
    this.copies.set(list, copy)
    for (const item of list) copy.push(this.item(item, depth))
    return copy
  }

  private object(object: object, depth: number): object {
    const copy = {}
    this.copies.set(object, copy)
    for (const key of Object.keys(object)) {
      setOwn(copy, key, this.item((object as Readonly<Record<string, unknown>>)[key], depth))
    }
    return copy
  }

  private item(item: unknown, depth: number): unknown {
    return typeof item === 'object' && item !== null ? this.copy(item, depth + 1) : item
  }
}

/** What stands for an object on the wire: what its `toJSON` gives, as our builders and dates have one. */
export function ownPayload(value: object): unknown {
  const { toJSON } = value as { toJSON?: unknown }
  return typeof toJSON === 'function' ? toJSON.call(value) : value
}

/** The last thing that was found out about a payload: a question, and its answer. */
export interface Memory {
  subject: unknown
  botId: number
  answer: unknown
}

function newMemory(): Memory {
  return { subject: undefined, botId: 0, answer: undefined }
}

class Given {
  constructor(object: object) {
    // A constructor may return another object: the fields of a subclass are then put on that one.
    // biome-ignore lint/correctness/noConstructorReturn: that is the whole use of this class.
    return object
  }
}

/**
 * Marks a payload that a builder of ours has made, with a field that nobody else can see or make. A WeakMap would do the
 * same, at several times the cost of the whole check of a small part.
 */
class Sealed extends Given {
  #memory = newMemory()

  static memoryOf(payload: object): Memory | undefined {
    return #memory in payload ? payload.#memory : undefined
  }
}

// For payloads that were frozen before they came here, and take no fields any more.
const memories = new WeakMap<object, Memory>()

/**
 * Marks a payload of a builder of ours that is deeply frozen, or is about to be: what was found out about it once is
 * true for as long as it lives, and is kept with it.
 */
export function rememberFrozen<T extends object>(payload: T): T {
  if (isFrozenPart(payload)) return payload
  if (Object.isExtensible(payload)) new Sealed(payload)
  else memories.set(payload, newMemory())
  return payload
}

/** What is known about a payload of our builders; nothing for any other value. */
export function memoryOf(payload: object): Memory | undefined {
  return Sealed.memoryOf(payload) ?? memories.get(payload)
}

export function isFrozenPart(value: object): boolean {
  return memoryOf(value) !== undefined
}
