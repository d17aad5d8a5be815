import type { Block } from '../../attach/kinds.js'
import type { DataObject } from '../../php/data.js'

type KeyOf<B> = B extends B ? keyof B : never

/** What is done with each kind of block: a kind that is missing is a compile error. */
export type BlockTable<Draw> = { readonly [Key in KeyOf<Block>]: Draw }

/** Finds in a table what is done with a stored block. */
export function byKind<Draw>(table: BlockTable<Draw>): (block: DataObject) => Draw | undefined {
  const draws: ReadonlyMap<string, Draw> = new Map(Object.entries<Draw>(table))
  return block => {
    for (const key in block) {
      const draw = draws.get(key)
      if (draw !== undefined) return draw
    }
    return undefined
  }
}
