import fc from 'fast-check'

/** One step of a builder, in both forms that it has, and what the caller passes into it. */
export interface Step<Builder, Element> {
  readonly name: string
  readonly chain: (builder: Builder) => Builder
  readonly make: () => Element
  /** The caller's own arrays and objects. */
  readonly inputs: readonly unknown[]
}

export function steps<Builder, Element>(
  step: fc.Arbitrary<Step<Builder, Element>>,
  minLength = 0,
): fc.Arbitrary<readonly Step<Builder, Element>[]> {
  return fc.array(step, { minLength, maxLength: 6 })
}

export function build<Builder, Element>(start: Builder, steps: readonly Step<Builder, Element>[]): Builder {
  return steps.reduce((builder, { chain }) => chain(builder), start)
}

/** One, or a list of them. */
export function oneOrMore<Option>(option: fc.Arbitrary<Option>): fc.Arbitrary<Option | readonly Option[]> {
  return fc.oneof(option, fc.array(option, { maxLength: 3 }))
}

/** One of the objects of `first` and one of `second` in one. */
export function both<First extends object, Second extends object>(
  first: fc.Arbitrary<First>,
  second: fc.Arbitrary<Second>,
): fc.Arbitrary<First & Second> {
  return fc.tuple(first, second).map(([one, other]) => ({ ...one, ...other }))
}
