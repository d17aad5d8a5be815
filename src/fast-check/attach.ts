import fc from 'fast-check'
import { type Attach, attach, type Block, block, parseAttach } from '../index.js'
import {
  attachOptions,
  delimiterOptions,
  fileOptions,
  gridDisplay,
  gridRow,
  imageOptions,
  linkOptions,
  messageBlockOptions,
  richLinkOptions,
  userOptions,
} from './block-options.js'
import { chosen } from './chosen.js'
import { printed } from './printed.js'
import { type LengthOptions, lengthOf, type Quality, type QualityOption } from './quality.js'
import { listOf, oneOrMore, optional, shellOf } from './records.js'
import { valuesOf } from './values.js'

/** A kind of block, under the name of its maker. */
export type BlockName = keyof typeof block

export interface BlockOptions extends QualityOption {
  /** The kinds of block that there may be; all of them unless told. */
  readonly kinds?: readonly BlockName[]
}

// A maker that is missing here is a compile error. Shrinking ends at the first.
const kinds: { readonly [Name in BlockName]: (quality: Quality, minLength: number) => fc.Arbitrary<Block> } = {
  message: quality => {
    const { text } = valuesOf(quality)
    return fc.tuple(text, optional(messageBlockOptions)).map(([content, options]) => block.message(content, options))
  },
  user: (quality, minLength) => oneOrMore(userOptions(quality), minLength).map(block.user),
  link: (quality, minLength) => oneOrMore(linkOptions(quality), minLength).map(block.link),
  richLink: (quality, minLength) => oneOrMore(richLinkOptions(quality), minLength).map(block.richLink),
  grid: (quality, minLength) =>
    fc
      .tuple(gridDisplay(quality), listOf(gridRow(quality), { minLength, maxLength: 3 }))
      .map(([display, rows]) => block.grid(display, rows)),
  image: (quality, minLength) => oneOrMore(imageOptions(quality), minLength).map(block.image),
  file: (quality, minLength) => oneOrMore(fileOptions(quality), minLength).map(block.file),
  delimiter: quality => optional(delimiterOptions(quality)).map(options => block.delimiter(options)),
}
const names = Object.keys(kinds) as readonly BlockName[] // Its keys are written out above.

/**
 * A block of an ATTACH, of any kind, in each form that it has.
 *
 * For the laws of code that reads blocks: whatever comes, it draws, counts or passes on all of it.
 *
 * @example
 * fc.sample(aBlock({ kinds: ['delimiter'] }), 20).every(one => 'DELIMITER' in one)
 * // true
 */
export function aBlock(options: BlockOptions = {}): fc.Arbitrary<Block> {
  const { quality = 'valid' } = options
  const wanted = chosen('aBlock({ kinds })', names, options.kinds)
  const minLength = quality === 'writable' ? 0 : 1
  return fc.oneof({ withCrossShrink: true }, ...wanted.map(name => kinds[name](quality, minLength)))
}

/**
 * An ATTACH of blocks of every kind. Its smallest is one paragraph.
 *
 * For the laws of code that takes a card on: whatever its blocks are, what your bot adds leaves them as they were.
 *
 * @example
 * fc.sample(anAttach({ quality: 'clean' }), 20).every(card => checkAttach(card).diagnostics.length === 0)
 * // true
 */
export function anAttach(options: BlockOptions & LengthOptions = {}): fc.Arbitrary<Attach> {
  const { quality = 'valid' } = options
  const blocks = listOf(aBlock(options), lengthOf(options))
  const shell = shellOf(attachOptions(quality))
  return printed(
    fc.tuple(shell, blocks).map(([one, list]) => (one === 'short' ? parseAttach(list) : attach(one).add(...list))),
  )
}
