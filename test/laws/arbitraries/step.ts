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
