import { arrayOfList, type Data, type DataObject } from './data.js'
import { setOwn } from './set-own.js'

const INT_MAX = 2n ** 63n - 1n
// Text that PHP takes for a whole number where it is the key of an array: no sign but minus, no zeros in front.
const WHOLE_NUMBER = /^(?:0|-?[1-9]\d{0,18})$/

/** A PHP array in the making: remembers the order of its keys, and the number under which the next item is appended. */
export class PhpArray {
  readonly #items = new Map<string, string | PhpArray>()
  #next: bigint | undefined

  /** Sets a value under a path of keys, each array on the way made where there is none. No key stands for the next number. */
  setAt([key, ...inner]: readonly (string | undefined)[], value: string): void {
    const known = key ?? String(this.#next ?? 0)
    // Behind the largest number there is none to append under.
    if (key === undefined && this.#items.has(known)) return
    const old = this.#items.get(known)
    const array = old instanceof PhpArray ? old : new PhpArray()
    if (inner.length > 0) array.setAt(inner, value)
    this.#items.set(known, inner.length > 0 ? array : value)
    this.#count(known)
  }

  delete(key: string): void {
    this.#items.delete(key)
  }

  /** A list where the keys are 0, 1, 2, … in this order, an object otherwise. */
  toData(): DataObject {
    const isList = [...this.#items.keys()].every((key, index) => key === String(index))
    return isList ? arrayOfList([...this.#items.values()].map(dataOf)) : this.toObject()
  }

  toObject(): DataObject {
    const object: Record<string, Data> = {}
    for (const [key, item] of this.#items) setOwn(object, key, dataOf(item))
    return object
  }

  #count(key: string): void {
    if (!WHOLE_NUMBER.test(key)) return
    const number = BigInt(key)
    if (number <= INT_MAX && (this.#next === undefined || number >= this.#next))
      this.#next = number < INT_MAX ? number + 1n : INT_MAX
  }
}

function dataOf(item: string | PhpArray): Data {
  return typeof item === 'string' ? item : item.toData()
}
