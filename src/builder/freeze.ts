const MAX_DEPTH = 512

/** A deeply frozen copy of what a caller passed: later changes to the original do not reach the builder. */
export function frozenCopy<T>(value: T): T {
  return typeof value === 'object' && value !== null ? (copyObject(value, 0) as T) : value
}

// What no JSON can hold (a cycle, absurd depth, functions) is kept as it is: the check says where it stands.
function copyObject(value: object, depth: number): object {
  if (depth === MAX_DEPTH || isFrozenPart(value)) return value
  const own = ownPayload(value)
  if (own !== value) return own
  const copyOf = (item: unknown) => (typeof item === 'object' && item !== null ? copyObject(item, depth + 1) : item)
  if (Array.isArray(value)) return Object.freeze(value.map(copyOf))
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) setOwn(copy, key, copyOf((value as Record<string, unknown>)[key]))
  return Object.freeze(copy)
}

/** Sets an own property, also where the key is `__proto__`. */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  else (target as Record<string, unknown>)[key] = value
}

/** The last thing that was found out about a payload: a question, and its answer. */
export interface Memory {
  subject: unknown
  botId: number
  answer: unknown
}

class Given {
  constructor(object: object) {
    // A constructor may return another object: the fields of a subclass are then put on that one.
    // biome-ignore lint/correctness/noConstructorReturn: that is the whole use of this class.
    return object
  }
}

/**
 * Marks a payload that a builder of ours has made, with a field that nobody else can see or make. Such a payload is
 * deeply frozen: what was found out about it once is true for as long as it lives, and is kept with it. A WeakMap would
 * do the same, at several times the cost of the whole check of a small part.
 */
class Sealed extends Given {
  #memory: Memory = { subject: undefined, botId: 0, answer: undefined }

  static memoryOf(payload: object): Memory | undefined {
    return #memory in payload ? payload.#memory : undefined
  }
}

export function rememberFrozen<T extends object>(payload: T): T {
  if (!isFrozenPart(payload)) new Sealed(payload)
  return payload
}

/** What is known about a payload of our builders; nothing for any other value. */
export function memoryOf(payload: object): Memory | undefined {
  return Sealed.memoryOf(payload)
}

export function isFrozenPart(value: object): boolean {
  return Sealed.memoryOf(value) !== undefined
}

/** What stands for an object on the wire: what its `toJSON` gives, as our builders and dates have one. */
export function ownPayload(value: object): object {
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON !== 'function') return value
  const payload: unknown = toJSON.call(value)
  return typeof payload === 'object' && payload !== null ? payload : value
}
