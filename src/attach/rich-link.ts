import { keysOf, optionFields, writeItems, writeOptions } from '../builder/options.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { reportUnknownKeys } from '../field/keys.js'
import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { joinLines } from '../php/line-break.js'
import { trim } from '../php/trim.js'
import { type BlockKind, closeSingle, eachItem, openSingle } from './block.js'
import { storeText, storeUrl } from './field.js'
import { type LinkTarget, putTarget, readTarget } from './link.js'

/** A link as the messenger draws pages: title, description, picture. Not in the docs, taken by the server. */
export type RichLinkOptions = LinkTarget & {
  /** Plain text; line breaks become spaces. */
  readonly desc?: string
  /** Shown in place of `desc`, as plain text too. */
  readonly html?: string
} & (
    | {
        /** Address of a picture, drawn within 272 × 272 px. */
        readonly preview?: string
        /** The picture's size in px; without it the box is 272 × 272 px. */
        readonly previewSize?: { readonly width: number; readonly height: number }
        readonly extraImage?: never
      }
    | {
        /** Address of a picture that is read only where there is no `preview`. */
        readonly extraImage: string
        readonly preview?: never
        readonly previewSize?: never
      }
  )

export interface RichLinkPayload {
  readonly NAME?: string
  readonly LINK?: string
  readonly DESC?: string
  readonly HTML?: string
  readonly PREVIEW?: string
  readonly PREVIEW_SIZE?: { readonly WIDTH: number; readonly HEIGHT: number }
  readonly EXTRA_IMAGE?: string
  readonly USER_ID?: number
  readonly CHAT_ID?: number
  readonly NETWORK_ID?: string
}

export interface RichLinkBlock {
  readonly RICH_LINK: RichLinkPayload | readonly RichLinkPayload[]
}

const sizeFields = optionFields({ width: 'WIDTH', height: 'HEIGHT' })
const sizeKeys = keysOf(sizeFields)
const fields = optionFields({
  name: 'NAME',
  link: 'LINK',
  desc: 'DESC',
  html: 'HTML',
  preview: 'PREVIEW',
  previewSize: [
    'PREVIEW_SIZE',
    size => (typeof size === 'object' && size !== null ? writeOptions({}, size, sizeFields) : size),
  ],
  extraImage: 'EXTRA_IMAGE',
  userId: 'USER_ID',
  chatId: 'CHAT_ID',
  networkId: 'NETWORK_ID',
})
const known = keysOf(fields)

/** One rich link, or a list of them under one another. */
export function richLink(options: RichLinkOptions | readonly RichLinkOptions[]): RichLinkBlock {
  return Object.freeze({ RICH_LINK: writeItems(options, one => writeOptions({} as RichLinkPayload, one, fields)) })
}

export const richLinkKind: BlockKind<'RICH_LINK'> = {
  key: 'RICH_LINK',
  store(value, trace, { out }) {
    eachItem(value, 'RICH_LINK', trace, out, storeRichLink)
  },
}

function storeRichLink(item: DataObject, trace: Trace, out: JsonWriter): void {
  reportUnknownKeys(item, known, trace)
  const target = readTarget(item, trace)
  if (target === undefined) return
  openSingle('RICH_LINK', out)
  putTarget(target, out)
  for (const field of ['DESC', 'HTML'] as const) {
    const text = storeText(item[field], field, trace)
    if (text !== undefined) out.put(field, joinLines(trim(text)))
  }
  storePicture(item, trace, out)
  closeSingle(out)
}

function storePicture(item: DataObject, trace: Trace, out: JsonWriter): void {
  const preview = storeUrl(item.PREVIEW, 'PREVIEW', trace)
  if (preview !== undefined) {
    out.put('PREVIEW', preview)
    out.put('PREVIEW_SIZE', readSize(item.PREVIEW_SIZE, trace))
    if (isSet(item.EXTRA_IMAGE)) trace.report('attach/preview-hides-image', 'EXTRA_IMAGE')
    return
  }
  if (isSet(item.PREVIEW_SIZE)) trace.report('attach/size-without-preview', 'PREVIEW_SIZE', { field: 'PREVIEW_SIZE' })
  const image = storeUrl(item.EXTRA_IMAGE, 'EXTRA_IMAGE', trace)
  if (image !== undefined) out.put('EXTRA_IMAGE', image)
}

/** The server keeps both sides as they were sent, numbers or not, and 0 for a missing one. */
function readSize(value: Data | undefined, trace: Trace): DataObject {
  if (!isArray(value)) return { HEIGHT: 0, WIDTH: 0 }
  trace.enter('PREVIEW_SIZE')
  reportUnknownKeys(value, sizeKeys, trace)
  const size = { HEIGHT: readSide(value, 'HEIGHT', trace), WIDTH: readSide(value, 'WIDTH', trace) }
  trace.leave()
  return size
}

function readSide(size: DataObject, field: 'HEIGHT' | 'WIDTH', trace: Trace): Data {
  const side = size[field]
  if (!isSet(side)) return 0
  if (typeof side !== 'number' || side < 0) {
    trace.report('attach/preview-size-not-a-number', field, { field, value: quote(side) })
  }
  return typeof side === 'string' ? (storeText(side, field, trace) as string) : side
}
