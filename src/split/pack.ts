import { formatPath } from '../diagnostic/path.js'
import { type Cost, fits, NO_COST, plus } from '../fit/cost.js'
import type { PartList } from './part-list.js'
import { joined, type Stretch } from './placement.js'

/** An element that goes to one message or another, and where it comes from. */
export interface Parcel {
  readonly element: unknown
  readonly cost: Cost
  readonly stretch: Stretch
}

/** What a message gets of a part. */
export interface Load {
  readonly payload: unknown
  readonly stretches: readonly Stretch[]
}

/** Fills one payload after another with parcels, in their order. */
export class Packer {
  readonly #list: PartList
  readonly #room: Cost
  readonly #full: (readonly Parcel[])[] = []
  #open: Parcel[] = []
  #used: Cost = NO_COST

  constructor(list: PartList) {
    this.#list = list
    this.#room = list.room
  }

  get isEmpty(): boolean {
    return this.#open.length === 0
  }

  /** Whether parcels of this size would go into the payload that is being filled. */
  takes(cost: Cost): boolean {
    return fits(plus(this.#used, cost), this.#room)
  }

  /** Whether parcels of this size would go into a payload of their own. */
  couldTake(cost: Cost): boolean {
    return fits(cost, this.#room)
  }

  startNext(): void {
    if (this.isEmpty) return
    this.#full.push(this.#open)
    this.#open = []
    this.#used = NO_COST
  }

  add(parcel: Parcel): void {
    if (!this.takes(parcel.cost)) this.startNext()
    if (!this.takes(parcel.cost)) throw this.#tooLarge(parcel)
    this.#open.push(parcel)
    this.#used = plus(this.#used, parcel.cost)
  }

  /** The payloads, each with the elements that `join` makes of its parcels. */
  finish(join: (parcels: readonly Parcel[]) => readonly unknown[]): readonly Load[] {
    this.startNext()
    return this.#full.map(parcels => ({
      payload: this.#list.payloadOf(join(parcels)),
      stretches: joined(parcels.map(({ stretch }) => stretch)),
    }))
  }

  #tooLarge({ cost, stretch }: Parcel): RangeError {
    const { chars, bytes } = this.#room
    return new RangeError(
      `${formatPath([...stretch.path, stretch.start])} takes ${cost.chars} characters and ${cost.bytes} bytes as the server stores it. ` +
        `${this.#list.part.param} has room for ${chars} and ${bytes}, and this element cannot be split: shorten it.`,
    )
  }
}

export function elementsOf(parcels: readonly Parcel[]): readonly unknown[] {
  return parcels.map(({ element }) => element)
}
