import fc from 'fast-check'
import {
  type Attach,
  type AttachOptions,
  attach,
  type Block,
  block,
  type DelimiterOptions,
  type FileOptions,
  type GridDisplay,
  type GridRow,
  type ImageOptions,
  type LinkOptions,
  type MessageBlockOptions,
  type RichLinkOptions,
  type RowOptions,
  type UserOptions,
} from '../../../src/index.js'
import { colorToken, hexColor } from './color.js'
import { both, build, oneOrMore, type Step, steps } from './step.js'
import { count, text, url } from './text.js'

export type AttachStep = Step<Attach, Block>

export const attachOptions: fc.Arbitrary<AttachOptions> = fc.record(
  {
    colorToken,
    color: fc.oneof(hexColor, fc.constantFrom('TRANSPARENT' as const, 'CHAT' as const)),
    description: text,
  },
  { requiredKeys: [] },
)

const networkId = fc.constantFrom('u45', 'b1', 'x')
const noTarget = fc.constant({})
const idTarget = fc.oneof(fc.record({ userId: count }), fc.record({ chatId: count }), fc.record({ networkId }))

const userOptions: fc.Arbitrary<UserOptions> = both(
  fc.record(
    { name: text, avatar: url, avatarType: fc.constantFrom('user', 'chat', 'bot') },
    { requiredKeys: ['name'] },
  ),
  fc.oneof(noTarget, fc.record({ link: url }), idTarget, fc.record({ botId: count })),
)

const linkTarget = fc.oneof(
  fc.record({ name: text, link: url }, { requiredKeys: ['link'] }),
  both(fc.record({ name: text, link: url }, { requiredKeys: ['name'] }), idTarget),
)

const linkOptions: fc.Arbitrary<LinkOptions> = both(
  linkTarget,
  fc.oneof(
    fc.record({ desc: text, preview: url, width: count, height: count }, { requiredKeys: [] }),
    fc.record({ desc: text, html: text }, { requiredKeys: ['html'] }),
  ),
)

const richLinkOptions: fc.Arbitrary<RichLinkOptions> = both(
  both(linkTarget, fc.record({ desc: text, html: text }, { requiredKeys: [] })),
  fc.oneof(
    fc.record({ preview: url, previewSize: fc.record({ width: count, height: count }) }, { requiredKeys: [] }),
    fc.record({ extraImage: url }),
  ),
)

const imageOptions: fc.Arbitrary<ImageOptions> = fc.record(
  { link: url, name: text, preview: url, width: count, height: count },
  { requiredKeys: ['link'] },
)

const fileOptions: fc.Arbitrary<FileOptions> = fc.record(
  { link: url, name: text, size: count },
  { requiredKeys: ['link'] },
)

const delimiterOptions: fc.Arbitrary<DelimiterOptions> = fc.record(
  { size: count, color: hexColor },
  { requiredKeys: [] },
)

const messageOptions: fc.Arbitrary<MessageBlockOptions> = fc.record(
  { asDescription: fc.boolean() },
  { requiredKeys: [] },
)

const rowOptions: fc.Arbitrary<RowOptions> = fc.record(
  { colorToken, color: hexColor, width: count, height: count, link: url, userId: count, chatId: count },
  { requiredKeys: [] },
)

export const gridRow: fc.Arbitrary<GridRow> = both(
  fc.record({ name: text, value: text }, { requiredKeys: [] }),
  rowOptions,
)

export const gridDisplay: fc.Arbitrary<GridDisplay> = fc.constantFrom('block', 'line', 'row', 'table')

const addedRows = fc.array(fc.tuple(fc.option(text, { nil: undefined }), text, rowOptions), { maxLength: 3 })

/** One step for every kind of block, each form of it. */
export const attachStep: fc.Arbitrary<AttachStep> = fc.oneof(
  oneOrMore(userOptions).map(options =>
    step(
      'user',
      [options],
      a => a.user(options),
      () => block.user(options),
    ),
  ),
  oneOrMore(linkOptions).map(options =>
    step(
      'link',
      [options],
      a => a.link(options),
      () => block.link(options),
    ),
  ),
  oneOrMore(richLinkOptions).map(options =>
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
  fc.tuple(text, messageOptions).map(([content, options]) =>
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
  oneOrMore(imageOptions).map(options =>
    step(
      'image',
      [options],
      a => a.image(options),
      () => block.image(options),
    ),
  ),
  oneOrMore(fileOptions).map(options =>
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

export const anAttach: fc.Arbitrary<Attach> = fc
  .tuple(attachOptions, attachSteps)
  .map(([options, list]) => build(attach(options), list))
