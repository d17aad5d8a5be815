import { keysOf, optionFields, writeItems, writeOptions } from '../builder/options.js'
import type { TextInput } from '../builder/write-text.js'
import type { Trace } from '../diagnostic/trace.js'
import { reportUnknownKeys } from '../field/keys.js'
import { storePositive } from '../field/number.js'
import { isUrl } from '../field/url.js'
import { type Data, type DataObject, isSet } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { joinLines } from '../php/line-break.js'
import { trim } from '../php/trim.js'
import { reportText } from '../text/report-text.js'
import { type BlockKind, closeSingle, eachItem, openSingle } from './block.js'
import { reportMissingUrl, storeRaw, storeText, storeUrl } from './field.js'
import { type IdTarget, readId, reportSecondTargets, type Target } from './target.js'

/** Where a link leads: to an address, or to a user or chat by its id, which then needs a name to show. */
export type LinkTarget =
  | {
      readonly name?: string
      readonly link: string
      readonly userId?: never
      readonly chatId?: never
      readonly networkId?: never
    }
  | (IdTarget & { readonly name: string; readonly link?: string })

/** A link with a name, a text below it and a picture. */
export type LinkOptions = LinkTarget & {
  /** BB code below the name. */
  readonly desc?: TextInput
} & (
    | {
        /** Address of a picture below the text. */
        readonly preview?: string
        /** Width of the picture in px; read only with `preview`. */
        readonly width?: number
        /** Height of the picture in px; read only with `preview`. */
        readonly height?: number
        readonly html?: never
      }
    | {
        /** Shown in place of `desc`; the server then keeps no `preview`. */
        readonly html: TextInput
        readonly preview?: never
        readonly width?: never
        readonly height?: never
      }
  )

export interface LinkPayload {
  readonly NAME?: string
  readonly LINK?: string
  readonly DESC?: string
  readonly HTML?: string
  readonly PREVIEW?: string
  readonly WIDTH?: number
  readonly HEIGHT?: number
  readonly USER_ID?: number
  readonly CHAT_ID?: number
  readonly NETWORK_ID?: string
}

export interface LinkBlock {
  readonly LINK: LinkPayload | readonly LinkPayload[]
}

const fields = optionFields({
  name: 'NAME',
  link: 'LINK',
  desc: 'DESC',
  html: 'HTML',
  preview: 'PREVIEW',
  width: 'WIDTH',
  height: 'HEIGHT',
  userId: 'USER_ID',
  chatId: 'CHAT_ID',
  networkId: 'NETWORK_ID',
})
const known = keysOf(fields)

/** One link, or a list of them under one another. */
export function link(options: LinkOptions | readonly LinkOptions[]): LinkBlock {
  return Object.freeze({ LINK: writeItems(options, one => writeOptions({} as LinkPayload, one, fields)) })
}

export const linkKind: BlockKind<'LINK'> = {
  key: 'LINK',
  store(value, trace, { out }) {
    eachItem(value, 'LINK', trace, out, storeLink)
  },
}

function storeLink(item: DataObject, trace: Trace, out: JsonWriter): void {
  reportUnknownKeys(item, known, trace)
  const target = readTarget(item, trace)
  if (target === undefined) return
  openSingle('LINK', out)
  putTarget(target, out)
  const desc = storeRaw(item.DESC, 'DESC', trace)
  if (desc !== undefined) out.put('DESC', desc)
  if (typeof desc === 'string') reportText(desc, 'DESC', trace)
  storePicture(item, trace, out)
  closeSingle(out)
}

function storePicture(item: DataObject, trace: Trace, out: JsonWriter): void {
  const html = storeRaw(item.HTML, 'HTML', trace)
  if (html !== undefined) {
    out.put('HTML', html)
    if (isSet(item.PREVIEW)) trace.report('attach/html-hides-preview', 'PREVIEW')
    return
  }
  const preview = storeUrl(item.PREVIEW, 'PREVIEW', trace)
  if (preview !== undefined) out.put('PREVIEW', preview)
  storeSide(item.WIDTH, 'WIDTH', preview, trace, out)
  storeSide(item.HEIGHT, 'HEIGHT', preview, trace, out)
}

function storeSide(
  side: Data | undefined,
  field: string,
  preview: string | undefined,
  trace: Trace,
  out: JsonWriter,
): void {
  if (!isSet(side)) return
  if (preview === undefined) {
    trace.report('attach/size-without-preview', field, { field })
    return
  }
  const px = storePositive(side, field, trace)
  if (px !== undefined) out.put(field, px)
}

const IDS = ['USER_ID', 'CHAT_ID'] as const
const ID_TARGETS = ['NETWORK_ID', ...IDS]

/** What a link leads to and is called, as the server keeps it. */
export interface StoredTarget {
  readonly id: Target | undefined
  readonly name: string | undefined
  readonly link: Data | undefined
}

/** Reads what a link leads to. An id counts only with a name; an address beside an id is stored without a look at it. */
export function readTarget(item: DataObject, trace: Trace): StoredTarget | undefined {
  const hasName = isSet(item.NAME)
  const id = hasName ? readId(item, IDS, trace) : undefined
  const link = id === undefined ? readLink(item, hasName, trace) : storeRaw(item.LINK, 'LINK', trace)
  if (id !== undefined) reportSecondTargets(item, id.key, ID_TARGETS, trace)
  else if (link === undefined) return undefined
  const name = storeText(item.NAME, 'NAME', trace)
  return { id, name: name === undefined ? undefined : joinLines(trim(name)), link }
}

/** The address of a link that leads to no user or chat, without which the server drops it. */
function readLink(item: DataObject, hasName: boolean, trace: Trace): string | undefined {
  const link = storeText(item.LINK, 'LINK', trace)
  const id = hasName ? undefined : ID_TARGETS.find(key => isSet(item[key]))
  const usable = link !== undefined && isUrl(link)
  if (id !== undefined) trace.report('attach/id-without-name', id, { id }, usable ? 'ignored' : 'dropped')
  else if (!usable) reportMissingUrl(link, 'LINK', trace, 'dropped')
  return usable ? link : undefined
}

export function putTarget({ id, name, link }: StoredTarget, out: JsonWriter): void {
  if (id !== undefined) out.put(id.key, id.value)
  if (name !== undefined) out.put('NAME', name)
  if (link !== undefined) out.put('LINK', link)
}
