import fc from 'fast-check'

/** The same values, which fast-check then prints as their payload where a property fails. */
export function printed<Value extends { toJSON(): unknown }>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return arbitrary.map(value => {
    const print = () => fc.stringify(value.toJSON())
    return Object.defineProperty(value, fc.toStringMethod, { value: print, configurable: true })
  })
}
