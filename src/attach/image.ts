import { keysOf, optionFields, writeItems, writeOptions } from '../builder/options.js'
import type { Trace } from '../diagnostic/trace.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import type { DataObject } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { trim } from '../php/trim.js'
import { type BlockKind, eachItem, storeList } from './block.js'
import { requireUrl, storeText, storeUrl } from './field.js'

/** A picture, drawn within 272 × 272 px; several of one block stand side by side. */
export interface ImageOptions {
  /** Address that a press opens, and the picture itself where there is no `preview`. */
  readonly link: string
  /** Shown as the tooltip. */
  readonly name?: string
  /** Address of a smaller picture to draw. */
  readonly preview?: string
  /** Width in px, to keep the place and the ratio while it loads. */
  readonly width?: number
  /** Height in px. */
  readonly height?: number
}

export interface ImagePayload {
  readonly LINK: string
  readonly NAME?: string
  readonly PREVIEW?: string
  readonly WIDTH?: number
  readonly HEIGHT?: number
}

export interface ImageBlock {
  readonly IMAGE: ImagePayload | readonly ImagePayload[]
}

const fields = optionFields({ link: 'LINK', name: 'NAME', preview: 'PREVIEW', width: 'WIDTH', height: 'HEIGHT' })
const known = keysOf(fields)

/** One image, or a list of them side by side. */
export function image(options: ImageOptions | readonly ImageOptions[]): ImageBlock {
  return Object.freeze({ IMAGE: writeItems(options, one => writeOptions({} as ImagePayload, one, fields)) })
}

export const imageKind: BlockKind<'IMAGE'> = {
  key: 'IMAGE',
  store(value, trace, { out }) {
    storeList('IMAGE', out, () => eachItem(value, 'IMAGE', trace, out, storeImage))
  },
}

function storeImage(item: DataObject, trace: Trace, out: JsonWriter): void {
  reportUnknownKeys(item, known, trace)
  const address = requireUrl(item.LINK, 'LINK', trace)
  if (address === undefined) return
  const image = out.open('object')
  const name = trim(storeText(item.NAME, 'NAME', trace) ?? '')
  if (name !== '') out.put('NAME', name)
  out.put('LINK', address)
  const width = storePositive(item.WIDTH, 'WIDTH', trace)
  if (width !== undefined) out.put('WIDTH', width)
  const height = storePositive(item.HEIGHT, 'HEIGHT', trace)
  if (height !== undefined) out.put('HEIGHT', height)
  const preview = storeUrl(item.PREVIEW, 'PREVIEW', trace)
  if (preview !== undefined) out.put('PREVIEW', preview)
  out.close(image)
}
