import fc from 'fast-check'
import type {
  AttachOptions,
  DelimiterOptions,
  FileOptions,
  GridDisplay,
  GridRow,
  HexColor,
  ImageOptions,
  LinkOptions,
  MessageBlockOptions,
  RichLinkOptions,
  RowOptions,
  UserOptions,
} from '../index.js'
import type { Quality } from './quality.js'
import { both, someOf } from './records.js'
import { colorToken } from './scalars.js'
import { valuesOf } from './values.js'

// What the makers of blocks take, of each quality.

/** Where today's clients paint by token only, a hex colour alone is stored and not seen: none of that in clean ones. */
export function painted<Options extends { colorToken?: unknown; color?: HexColor | 'TRANSPARENT' | 'CHAT' }>(
  options: fc.Arbitrary<Options>,
  quality: Quality,
): fc.Arbitrary<Options> {
  if (quality !== 'clean') return options
  return options.map(({ color, ...rest }) => {
    const isSeen = color !== undefined && (rest.colorToken !== undefined || !color.startsWith('#'))
    return (isSeen ? { ...rest, color } : rest) as Options // Without an optional member it is still one of them.
  })
}

export function attachOptions(quality: Quality): fc.Arbitrary<AttachOptions> {
  const { hexColor, label } = valuesOf(quality)
  const color = fc.oneof(hexColor, fc.constantFrom<'TRANSPARENT' | 'CHAT'>('TRANSPARENT', 'CHAT'))
  return painted(someOf({ colorToken, color, description: label }), quality)
}

const noTarget = fc.constant({})

function idTarget(quality: Quality) {
  const { count, networkId } = valuesOf(quality)
  return fc.oneof(fc.record({ userId: count }), fc.record({ chatId: count }), fc.record({ networkId }))
}

export function userOptions(quality: Quality): fc.Arbitrary<UserOptions> {
  const { label, url, count } = valuesOf(quality)
  const fields = {
    name: label,
    avatar: url,
    avatarType: fc.constantFrom<'user' | 'chat' | 'bot'>('user', 'chat', 'bot'),
  }
  return both(
    fc.record(fields, { requiredKeys: ['name'] }),
    fc.oneof(noTarget, fc.record({ link: url }), idTarget(quality), fc.record({ botId: count })),
  )
}

function linkTarget(quality: Quality) {
  const { label, url } = valuesOf(quality)
  const named = { name: label, link: url }
  return fc.oneof(
    { withCrossShrink: true },
    fc.record(named, { requiredKeys: ['link'] }),
    both(fc.record(named, { requiredKeys: ['name'] }), idTarget(quality)),
  )
}

/** The size of a picture is read only where there is one. */
function pictureKeys(quality: Quality): 'preview'[] {
  return quality === 'writable' ? [] : ['preview']
}

export function linkOptions(quality: Quality): fc.Arbitrary<LinkOptions> {
  const { text, url, count } = valuesOf(quality)
  return both(
    both(linkTarget(quality), someOf({ desc: text })),
    fc.oneof(
      noTarget,
      fc.record({ preview: url, width: count, height: count }, { requiredKeys: pictureKeys(quality) }),
      fc.record({ html: text }),
    ),
  )
}

export function richLinkOptions(quality: Quality): fc.Arbitrary<RichLinkOptions> {
  const { label, url, count } = valuesOf(quality)
  const previewSize = fc.record({ width: count, height: count })
  return both(
    both(linkTarget(quality), someOf({ desc: label, html: label })),
    fc.oneof(
      noTarget,
      fc.record({ preview: url, previewSize }, { requiredKeys: pictureKeys(quality) }),
      fc.record({ extraImage: url }),
    ),
  )
}

export function imageOptions(quality: Quality): fc.Arbitrary<ImageOptions> {
  const { label, url, count } = valuesOf(quality)
  return fc.record({ link: url, name: label, preview: url, width: count, height: count }, { requiredKeys: ['link'] })
}

export function fileOptions(quality: Quality): fc.Arbitrary<FileOptions> {
  const { label, url, count } = valuesOf(quality)
  return fc.record({ link: url, name: label, size: count }, { requiredKeys: ['link'] })
}

export function delimiterOptions(quality: Quality): fc.Arbitrary<DelimiterOptions> {
  const { count, hexColor } = valuesOf(quality)
  return someOf({ size: count, color: hexColor })
}

export const messageBlockOptions: fc.Arbitrary<MessageBlockOptions> = someOf({ asDescription: fc.boolean() })

export function rowOptions(quality: Quality): fc.Arbitrary<RowOptions> {
  const { hexColor, count, url } = valuesOf(quality)
  const fields = { colorToken, color: hexColor, width: count, height: count, link: url, userId: count, chatId: count }
  return painted(someOf(fields), quality)
}

export function gridRow(quality: Quality): fc.Arbitrary<GridRow> {
  const { label, text } = valuesOf(quality)
  const fields = { name: label, value: text }
  const content =
    quality === 'writable'
      ? someOf(fields)
      : fc.oneof({ withCrossShrink: true }, fc.record(fields, { requiredKeys: ['value'] }), fc.record({ name: label }))
  return both(content, rowOptions(quality))
}

export function gridDisplay(quality: Quality): fc.Arbitrary<GridDisplay> {
  const shown: readonly GridDisplay[] = ['block', 'line', 'row']
  return fc.constantFrom(...shown, ...(quality === 'clean' ? [] : ['table' as const]))
}
