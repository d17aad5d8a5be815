import type { Key } from '../diagnostic/trace.js'
import { type Data, forEach, isArray } from '../php/data.js'

interface Place {
  readonly parent: object | undefined
  readonly key: Key
}

/** Remembers where each list and object of a document stood in the input, whatever is moved around it. */
export class Origins {
  readonly #places = new WeakMap<object, Place>()
  /** Of lists that have lost or got elements: under which keys the elements stood before. */
  readonly #keys = new WeakMap<object, readonly Key[]>()

  constructor(document: Data) {
    if (!isArray(document)) return
    this.#places.set(document, { parent: undefined, key: '' })
    const open = [document]
    for (let container = open.pop(); container !== undefined; container = open.pop()) {
      const parent = container
      forEach(parent, (item, key) => {
        // What is shared is looked for where it was met first.
        if (!isArray(item) || this.#places.has(item)) return
        this.#places.set(item, { parent, key })
        open.push(item)
      })
    }
  }

  /** A changed copy stands where the original stood. */
  inherit<Copy extends Data>(copy: Copy, original: Data): Copy {
    const place = isArray(original) ? this.#places.get(original) : undefined
    if (place !== undefined && isArray(copy)) this.#places.set(copy, place)
    return copy
  }

  /** The key under which an element of a list stood in the input. */
  keyOf(list: object, index: Key): Key {
    return this.#keys.get(list)?.[Number(index)] ?? index
  }

  /** Notes the keys of the elements of a list that was made of another. */
  noteKeys(list: object, keys: readonly Key[]): void {
    this.#keys.set(list, keys)
  }

  /** What is new stands where that stood in whose place it is. */
  adopt(value: Data, replaced: Data): Data {
    return isArray(value) && !this.#places.has(value) ? this.inherit(value, replaced) : value
  }

  /** The path in the input of what stands at a path of the document now. */
  pathOf(document: Data, path: readonly Key[]): readonly Key[] {
    let value: Data | undefined = document
    let known = isArray(document) ? document : undefined
    let rest: Key[] = []
    for (const key of path) {
      rest.push(isArray(value) ? this.keyOf(value, key) : key)
      value = isArray(value) ? value[key] : undefined
      if (isArray(value) && this.#places.has(value)) {
        known = value
        rest = []
      }
    }
    return known === undefined ? path : [...this.#trail(known), ...rest]
  }

  #trail(container: object): readonly Key[] {
    const keys: Key[] = []
    for (let place = this.#places.get(container); place?.parent !== undefined; place = this.#places.get(place.parent)) {
      keys.push(place.key)
    }
    return keys.reverse()
  }
}
