import fc from 'fast-check'
import { COLOR_TOKENS, type HexColor } from '../../../src/index.js'

export const colorToken = fc.constantFrom(...COLOR_TOKENS)

/** Both forms that the server takes, in any case, and some that only the type takes. */
export const hexColor: fc.Arbitrary<HexColor> = fc.oneof(
  { weight: 2, arbitrary: hex(3) },
  { weight: 2, arbitrary: hex(6) },
  { weight: 1, arbitrary: fc.constantFrom<HexColor>('#', '#12', '#1234', '#xyz', '#fff\n', '#ffffff ') },
)

function hex(digits: number): fc.Arbitrary<HexColor> {
  return fc
    .string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: digits, maxLength: digits })
    .map((code): HexColor => `#${code}`)
}
