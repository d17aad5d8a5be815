import fc from 'fast-check'
import { COLOR_TOKENS, type HexColor } from '../index.js'

// Values that the server keeps as they are.

/** An id, a number of pixels or bytes: whole and above 0. */
export const id: fc.Arbitrary<number> = fc.integer({ min: 1, max: 2_000_000_000 })

const path = fc.string({ unit: fc.constantFrom(...'abcxyz0123456789/-_~.'), maxLength: 12 })
const query = fc.option(fc.constantFrom('?id=142', '?a=1&b=2', '?q=%D0%B6'), { nil: '' })

/** An address that the server takes: on the portal or in the web. The smallest is `/`. */
export const url: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('/', 'https://example.com/', 'http://example.com:8080/'), path, query)
  .map(pieces => pieces.join(''))

export const colorToken = fc.constantFrom(...COLOR_TOKENS)

/** Both forms of a hex colour, in any case. */
export const hexColor: fc.Arbitrary<HexColor> = fc.oneof({ withCrossShrink: true }, hex(3), hex(6))

function hex(digits: number): fc.Arbitrary<HexColor> {
  return fc
    .string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: digits, maxLength: digits })
    .map((code): HexColor => `#${code}`)
}

export const phone = fc.constantFrom('112', '+7 495 123-45-67', '8 (800) 555-35-35')

/** Where a message goes: a user, or a chat. */
export const dialogId = fc.oneof(
  { withCrossShrink: true },
  id.map(String),
  id.map(number => `chat${number}`),
)

/** The name of a command. */
export const command = fc.string({ unit: fc.constantFrom(...'abcdefxyz_'), minLength: 1, maxLength: 12 })
