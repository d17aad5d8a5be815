import { type Data, type DataObject, isArray } from '../php/data.js'
import { jsList, jsObject, jsText } from './js-literal.js'
import { arrow, type Code, call, chain, word } from './layout.js'
import {
  colorToken,
  flag,
  hexColor,
  lastArgument,
  number,
  type Options,
  optionsOf,
  type ReadOption,
  readOptions,
  text,
  without,
  wordOf,
} from './options.js'

/** The step of the attach builder that appends a block; nothing where only `raw` can. */
export function blockStep(block: DataObject): Code | undefined {
  const [kind, ...more] = Object.keys(block)
  const step = kind === undefined || more.length > 0 ? undefined : steps.get(kind)
  return step?.(block[kind ?? ''] ?? null)
}

const target = { LINK: ['link', text], USER_ID: ['userId', number], CHAT_ID: ['chatId', number] } as const
const name = { NAME: ['name', text], NETWORK_ID: ['networkId', text] } as const
const size = { WIDTH: ['width', number], HEIGHT: ['height', number] } as const
const picture = { DESC: ['desc', text], HTML: ['html', text], PREVIEW: ['preview', text] } as const

const userOptions = optionsOf({
  ...name,
  ...target,
  BOT_ID: ['botId', number],
  AVATAR: ['avatar', text],
  AVATAR_TYPE: ['avatarType', wordOf('user', 'chat', 'bot')],
})
const linkOptions = optionsOf({ ...name, ...target, ...picture, ...size })
const sizeOptions = optionsOf(size)
const previewSize: ReadOption = value => {
  const options = isArray(value) && has(value, 'WIDTH', 'HEIGHT') ? readOptions(value, sizeOptions) : undefined
  return options === undefined ? undefined : jsObject(options)
}
const richLinkOptions = optionsOf({
  ...name,
  ...target,
  ...picture,
  PREVIEW_SIZE: ['previewSize', previewSize],
  EXTRA_IMAGE: ['extraImage', text],
})
const imageOptions = optionsOf({ ...size, LINK: ['link', text], NAME: ['name', text], PREVIEW: ['preview', text] })
const fileOptions = optionsOf({ LINK: ['link', text], NAME: ['name', text], SIZE: ['size', number] })
const delimiterOptions = optionsOf({ SIZE: ['size', number], COLOR: ['color', hexColor] })
const textOptions = optionsOf({ AS_DESCRIPTION: ['asDescription', flag] })
const rowOptions = optionsOf({
  ...target,
  ...size,
  COLOR_TOKEN: ['colorToken', colorToken],
  COLOR: ['color', hexColor],
})

const steps: ReadonlyMap<string, (value: Data) => Code | undefined> = new Map([
  ['USER', items('user', userOptions, isUser)],
  ['LINK', items('link', linkOptions, item => leadsSomewhere(item) && !(has(item, 'HTML') && hasPicture(item)))],
  ['RICH_LINK', items('richLink', richLinkOptions, isRichLink)],
  ['IMAGE', items('image', imageOptions, item => has(item, 'LINK'))],
  ['FILE', items('file', fileOptions, item => has(item, 'LINK'))],
  ['MESSAGE', messageStep],
  ['GRID', gridStep],
  ['DELIMITER', delimiterStep],
])

/** A step that takes one item or a list of them, each with what the type asks of it. */
function items(step: string, options: Options, isTyped: (item: DataObject) => boolean) {
  const read = (item: Data) => {
    const fit = isArray(item) && !Array.isArray(item) && isTyped(item) ? readOptions(item, options) : undefined
    return fit === undefined ? undefined : jsObject(fit)
  }
  return (value: Data): Code | undefined => {
    if (!Array.isArray(value)) {
      const one = read(value)
      return one === undefined ? undefined : call(`.${step}`, [one])
    }
    const list = value.map(read).filter(one => one !== undefined)
    return list.length < value.length ? undefined : call(`.${step}`, [jsList(list, value)])
  }
}

function isUser(item: DataObject): boolean {
  return has(item, 'NAME') && count(item, 'LINK', 'USER_ID', 'CHAT_ID', 'BOT_ID', 'NETWORK_ID') <= 1
}

/** To an address, or with a name to one user or chat. */
function leadsSomewhere(item: DataObject): boolean {
  const ids = count(item, 'USER_ID', 'CHAT_ID', 'NETWORK_ID')
  return ids === 0 ? has(item, 'LINK') : ids === 1 && has(item, 'NAME')
}

function hasPicture(item: DataObject): boolean {
  return count(item, 'PREVIEW', 'WIDTH', 'HEIGHT') > 0
}

function isRichLink(item: DataObject): boolean {
  return leadsSomewhere(item) && !(has(item, 'EXTRA_IMAGE') && count(item, 'PREVIEW', 'PREVIEW_SIZE') > 0)
}

function messageStep(value: Data): Code | undefined {
  if (typeof value === 'string') return call('.message', [word(jsText(value))])
  if (!isArray(value) || typeof value.TEXT !== 'string' || !has(value, 'AS_DESCRIPTION')) return undefined
  const options = readOptions(without(value, 'TEXT'), textOptions)
  return options === undefined ? undefined : call('.message', [word(jsText(value.TEXT)), jsObject(options)])
}

/** A delimiter of a builder always has a size. */
function delimiterStep(value: Data): Code | undefined {
  if (!isArray(value) || !has(value, 'SIZE')) return undefined
  const options = readOptions(value.SIZE === 200 ? without(value, 'SIZE') : value, delimiterOptions)
  return options === undefined ? undefined : call('.delimiter', lastArgument(options))
}

const display = wordOf('block', 'line', 'row', 'table')

/** A grid of a builder has rows of one display. */
function gridStep(value: Data): Code | undefined {
  if (!Array.isArray(value)) return undefined
  const rows: readonly Data[] = value
  const [first] = rows
  const shared = isArray(first) && typeof first.DISPLAY === 'string' ? display(first.DISPLAY) : undefined
  if (shared === undefined || !isArray(first)) return undefined
  const added = rows.map(row => (isArray(row) && row.DISPLAY === first.DISPLAY ? rowStep(row) : undefined))
  const calls = added.filter(one => one !== undefined)
  return calls.length < rows.length ? undefined : call('.grid', [shared, arrow('rows', chain(word('rows'), calls))])
}

function rowStep(row: DataObject): Code | undefined {
  const { NAME, VALUE } = row
  const options = readOptions(without(row, 'DISPLAY', 'NAME', 'VALUE'), rowOptions)
  const [name, value] = [NAME, VALUE].map(one => (one === undefined ? word('undefined') : text(one)))
  if (name === undefined || value === undefined || options === undefined) return undefined
  return call('.add', [name, ...(VALUE === undefined && options.length === 0 ? [] : [value]), ...lastArgument(options)])
}

function has(item: DataObject, ...keys: readonly string[]): boolean {
  return keys.every(key => Object.hasOwn(item, key))
}

function count(item: DataObject, ...keys: readonly string[]): number {
  return keys.filter(key => has(item, key)).length
}
