import fc from 'fast-check'
import type { HexColor } from '../index.js'
import { hostileText } from './hostile-text.js'
import type { Quality } from './quality.js'
import * as kept from './scalars.js'
import { aText } from './text.js'
import { label } from './words.js'

/** What fields are filled with. */
export interface Values {
  /** Texts with codes. */
  readonly text: fc.Arbitrary<string>
  /** Plain texts of one line. */
  readonly label: fc.Arbitrary<string>
  readonly url: fc.Arbitrary<string>
  /** Ids, pixels and bytes. */
  readonly count: fc.Arbitrary<number>
  readonly hexColor: fc.Arbitrary<HexColor>
  readonly command: fc.Arbitrary<string>
  readonly phone: fc.Arbitrary<string>
  readonly dialogId: fc.Arbitrary<string>
  readonly networkId: fc.Arbitrary<string>
}

/** What an author writes: mostly words, at times something hostile. */
const anyText = mostly(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), hostileText())

const anyUrl = mostly(
  fc.tuple(fc.constantFrom('/', 'https://', 'http://'), anyText).map(pair => pair.join('')),
  fc.constantFrom('HTTPS://x', 'mailto:a@b.c', '#top', ' /', 'example.com', ''),
)

// Whole numbers from about where the server begins to keep them.
const anyCount = mostly(kept.id, fc.constantFrom(0, -1, 1.5, Number.MAX_SAFE_INTEGER, 1e18))

const anyColor = mostly(kept.hexColor, fc.constantFrom<HexColor>('#', '#12', '#1234', '#xyz', '#fff\n', '#ffffff '))

const networkId = fc.tuple(fc.constantFrom('u', 'b', 'x'), kept.id).map(pair => pair.join(''))

const writable: Values = {
  text: anyText,
  label: anyText,
  url: anyUrl,
  count: anyCount,
  hexColor: anyColor,
  command: anyText,
  phone: anyText,
  dialogId: anyText,
  networkId: fc.oneof(networkId, fc.constantFrom('x', '')),
}

function keptValues(quality: Quality): Values {
  const { url, id: count, hexColor, command, phone, dialogId } = kept
  return { text: aText({ quality }), label, url, count, hexColor, command, phone, dialogId, networkId }
}

const values: Readonly<Record<Quality, Values>> = {
  clean: keptValues('clean'),
  valid: keptValues('valid'),
  writable,
}

export function valuesOf(quality: Quality): Values {
  return values[quality]
}

function mostly<Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: odd })
}
