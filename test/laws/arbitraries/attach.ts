import fc from 'fast-check'
import * as writable from '../../../src/fast-check/block-options.js'
import { oneOrMore } from '../../../src/fast-check/records.js'
import { valuesOf } from '../../../src/fast-check/values.js'
import { type Attach, type Block, block } from '../../../src/index.js'
import { type Step, steps } from './step.js'

const { text } = valuesOf('writable')

export type AttachStep = Step<Attach, Block>

export const attachOptions = writable.attachOptions('writable')

const userOptions = writable.userOptions('writable')
const linkOptions = writable.linkOptions('writable')
const richLinkOptions = writable.richLinkOptions('writable')
const imageOptions = writable.imageOptions('writable')
const fileOptions = writable.fileOptions('writable')
const delimiterOptions = writable.delimiterOptions('writable')
const rowOptions = writable.rowOptions('writable')
export const gridRow = writable.gridRow('writable')
export const gridDisplay = writable.gridDisplay('writable')

const addedRows = fc.array(fc.tuple(fc.option(text, { nil: undefined }), text, rowOptions), { maxLength: 3 })

/** One step for every kind of block, each form of it. */
export const attachStep: fc.Arbitrary<AttachStep> = fc.oneof(
  oneOrMore(userOptions, 0).map(options =>
    step(
      'user',
      [options],
      a => a.user(options),
      () => block.user(options),
    ),
  ),
  oneOrMore(linkOptions, 0).map(options =>
    step(
      'link',
      [options],
      a => a.link(options),
      () => block.link(options),
    ),
  ),
  oneOrMore(richLinkOptions, 0).map(options =>
    step(
      'richLink',
      [options],
      a => a.richLink(options),
      () => block.richLink(options),
    ),
  ),
  text.map(content =>
    step(
      'message',
      [],
      a => a.message(content),
      () => block.message(content),
    ),
  ),
  fc.tuple(text, writable.messageBlockOptions).map(([content, options]) =>
    step(
      'message',
      [options],
      a => a.message(content, options),
      () => block.message(content, options),
    ),
  ),
  fc.tuple(gridDisplay, fc.array(gridRow, { maxLength: 3 })).map(([display, rows]) =>
    step(
      'grid',
      [rows],
      a => a.grid(display, rows),
      () => block.grid(display, rows),
    ),
  ),
  fc.tuple(gridDisplay, addedRows).map(([display, rows]) => {
    const add: Parameters<typeof block.grid>[1] = grid =>
      rows.reduce((list, [name, value, options]) => list.add(name, value, options), grid)
    return step(
      'grid',
      [rows],
      a => a.grid(display, add),
      () => block.grid(display, add),
    )
  }),
  oneOrMore(imageOptions, 0).map(options =>
    step(
      'image',
      [options],
      a => a.image(options),
      () => block.image(options),
    ),
  ),
  oneOrMore(fileOptions, 0).map(options =>
    step(
      'file',
      [options],
      a => a.file(options),
      () => block.file(options),
    ),
  ),
  fc.option(delimiterOptions, { nil: undefined }).map(options =>
    step(
      'delimiter',
      [options],
      a => a.delimiter(options),
      () => block.delimiter(options),
    ),
  ),
)

function step(
  name: string,
  inputs: readonly unknown[],
  chain: AttachStep['chain'],
  make: AttachStep['make'],
): AttachStep {
  return { name, inputs, chain, make }
}

export const attachSteps = steps(attachStep)
