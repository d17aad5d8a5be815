import fc from 'fast-check'
import { join, type Text } from '../text.js'
import { chosen } from './chosen.js'
import { hostileText } from './hostile-text.js'
import type { QualityOption } from './quality.js'
import { blocks, type Inline, leaves, paints, styles, wholes } from './text-codes.js'
import { line } from './words.js'

/** A code of a text, under the name of the function that composes it. */
export type TextCode =
  | keyof typeof leaves
  | keyof typeof styles
  | keyof typeof paints
  | keyof typeof blocks
  | keyof typeof wholes

export interface TextOptions extends QualityOption {
  /** The codes that may stand in it; all of them unless told, none where the list is empty. */
  readonly codes?: readonly TextCode[]
  /** How many lines it has at most; 3 unless told. */
  readonly maxLines?: number
}

const textCodes: readonly TextCode[] = keysOf({ ...leaves, ...styles, ...paints, ...blocks, ...wholes })
// What older clients do not show, and what attaches a file: the check has something to say to these.
const NOTED: readonly TextCode[] = ['disk', 'img', 'timestamp']
const MAX_LINES = 3

/**
 * A text with every code that clients read, as a careful author writes it: well-formed, in BB code. With
 * `quality: 'writable'` it is at times something hostile, or blank.
 *
 * For the laws of code that takes texts on: whatever the text is, your message holds it unchanged, fits it, splits it.
 *
 * @example
 * fc.sample(aText({ quality: 'clean' }), 20).every(text => checkText(text).length === 0)
 * // true
 */
export function aText(options: TextOptions = {}): fc.Arbitrary<string> {
  const { quality = 'valid', maxLines = MAX_LINES } = options
  const known = quality === 'clean' ? textCodes.filter(code => !NOTED.includes(code)) : textCodes
  const isPlain = options.codes?.length === 0
  const codes = new Set(isPlain ? [] : chosen('aText({ codes })', known, options.codes))
  const text = whole(codes, maxLines).map(({ bb }) => bb)
  if (quality !== 'writable') return text
  return fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: text }, { weight: 1, arbitrary: hostileText() })
}

function whole(codes: ReadonlySet<TextCode>, maxLines: number): Inline {
  const inline = inlineOf(codes)
  const aLine = oneOf([inline, ...wrapped(blocks, inline, codes)], 4)
  const lines = fc.array(aLine, { minLength: 1, maxLength: maxLines }).map(list => join(list, '\n'))
  return oneOf([lines, ...wrapped(wholes, inline, codes)], 12)
}

/** What stands in a line: words and codes, styles in one another, and around them a size or a colour. */
function inlineOf(codes: ReadonlySet<TextCode>): Inline {
  const words = line.map(content => join([content]))
  const leaf = oneOf(
    [
      words,
      ...keysOf(leaves)
        .filter(code => codes.has(code))
        .map(code => leaves[code]),
    ],
    4,
  )
  const { styled } = fc.letrec<{ styled: Text }>(tie => {
    const inner = tie('styled')
    const list = fc.array(leaf, { minLength: 1, maxLength: 3 }).map(items => join(items, ' '))
    const around = wrapped(styles, inner, codes)
    return { styled: fc.oneof({ withCrossShrink: true, depthSize: 'small', maxDepth: 3 }, leaf, list, ...around) }
  })
  return oneOf([styled, ...wrapped(paints, styled, codes)], 4)
}

/** The codes of a table that are wanted, around `inner`. */
function wrapped<Name extends TextCode>(
  table: Readonly<Record<Name, (inner: Inline) => Inline>>,
  inner: Inline,
  codes: ReadonlySet<TextCode>,
): readonly Inline[] {
  return keysOf(table)
    .filter(code => codes.has(code))
    .map(code => table[code](inner))
}

/** The first of them so much more often than each of the others, and as what shrinking ends at. */
function oneOf([first, ...others]: readonly [Inline, ...Inline[]], weight: number): Inline {
  const rest = others.map(arbitrary => ({ weight: 1, arbitrary }))
  return fc.oneof({ withCrossShrink: true }, { weight, arbitrary: first }, ...rest)
}

function keysOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[] // The tables are written out above, with these keys and no others.
}
