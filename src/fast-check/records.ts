import fc from 'fast-check'

/** Each of these fields, or not. */
export function someOf<Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) {
  return fc.record(fields, { requiredKeys: [] })
}

/** One of the objects of `first` and one of `second` in one. */
export function both<First extends object, Second extends object>(
  first: fc.Arbitrary<First>,
  second: fc.Arbitrary<Second>,
): fc.Arbitrary<First & Second> {
  return fc.tuple(first, second).map(([one, other]) => ({ ...one, ...other }))
}

/** A list that shrinks to any one of its elements: an array of at least one cannot lose its last. */
export function listOf<Item>(
  item: fc.Arbitrary<Item>,
  { minLength, maxLength }: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<Item[]> {
  if (minLength !== 1) return fc.array(item, { minLength, maxLength })
  return fc.array(item, { maxLength }).filter(({ length }) => length > 0)
}

/** One, or a list of at least `minLength`. */
export function oneOrMore<Option>(
  option: fc.Arbitrary<Option>,
  minLength: number,
): fc.Arbitrary<Option | readonly Option[]> {
  return fc.oneof({ withCrossShrink: true }, option, listOf(option, { minLength, maxLength: 3 }))
}

/** The options of a part, none, or its short form, which is the list of its elements alone. */
export function shellOf<Options>(options: fc.Arbitrary<Options>): fc.Arbitrary<Options | undefined | 'short'> {
  const short = fc.constant('short' as const)
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: optional(options) },
    { weight: 1, arbitrary: short },
  )
}

/** It, or nothing. */
export function optional<Option>(option: fc.Arbitrary<Option>): fc.Arbitrary<Option | undefined> {
  return fc.option(option, { nil: undefined })
}
