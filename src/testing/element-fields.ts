import type { ActionWord } from '../action/action.js'
import { type Data, isArray } from '../php/data.js'
import type { Expected } from './matcher.js'

/** The value of a field in an element, in the words of the options with which builders write it. */
type Read = (element: Readonly<Record<string, Data>>) => Data | undefined
type Fields = Readonly<Record<string, Read>>

const as =
  (key: string): Read =>
  element =>
    element[key]

/** Options are words in lower case, payloads words in upper case. */
const word =
  (key: string): Read =>
  element => {
    const value = element[key]
    return typeof value === 'string' ? value.toLowerCase() : value
  }

const flag =
  (key: string): Read =>
  element =>
    element[key] === 'Y' ? true : element[key] === 'N' ? false : element[key]

const action =
  (name: ActionWord): Read =>
  element =>
    element.ACTION === name ? element.ACTION_VALUE : undefined

const previewSize: Read = ({ PREVIEW_SIZE: size }) =>
  isData(size) ? toOptions(size, { width: as('WIDTH'), height: as('HEIGHT') }) : size

const PRESS = {
  link: as('LINK'),
  command: as('COMMAND'),
  app: as('APP_ID'),
  params: element => element.COMMAND_PARAMS ?? element.APP_PARAMS,
  put: action('PUT'),
  send: action('SEND'),
  copy: action('COPY'),
  call: action('CALL'),
  dialog: action('DIALOG'),
} satisfies Fields

const ITEM = { text: as('TEXT'), ...PRESS, context: word('CONTEXT'), disabled: flag('DISABLED') } satisfies Fields

const BUTTON = {
  ...ITEM,
  livechat: action('LIVECHAT'),
  help: action('HELP'),
  display: word('DISPLAY'),
  colorToken: as('BG_COLOR_TOKEN'),
  width: as('WIDTH'),
  block: flag('BLOCK'),
  bgColor: as('BG_COLOR'),
  textColor: as('TEXT_COLOR'),
} satisfies Fields

const TARGET = { link: as('LINK'), userId: as('USER_ID'), chatId: as('CHAT_ID'), networkId: as('NETWORK_ID') }
const PICTURED = { name: as('NAME'), ...TARGET, desc: as('DESC'), html: as('HTML'), preview: as('PREVIEW') }

/** The kinds of blocks under the names of their makers, with the fields that a test can ask for. */
export const blockFields = {
  user: {
    name: as('NAME'),
    avatar: as('AVATAR'),
    avatarType: word('AVATAR_TYPE'),
    ...TARGET,
    botId: as('BOT_ID'),
  },
  link: { ...PICTURED, width: as('WIDTH'), height: as('HEIGHT') },
  richLink: { ...PICTURED, previewSize, extraImage: as('EXTRA_IMAGE') },
  message: { text: as('TEXT'), asDescription: flag('AS_DESCRIPTION') },
  grid: {
    name: as('NAME'),
    value: as('VALUE'),
    display: word('DISPLAY'),
    colorToken: as('COLOR_TOKEN'),
    color: as('COLOR'),
    width: as('WIDTH'),
    height: as('HEIGHT'),
    link: as('LINK'),
    userId: as('USER_ID'),
    chatId: as('CHAT_ID'),
  },
  image: { name: as('NAME'), link: as('LINK'), preview: as('PREVIEW'), width: as('WIDTH'), height: as('HEIGHT') },
  file: { name: as('NAME'), link: as('LINK'), size: as('SIZE') },
  delimiter: { size: as('SIZE'), color: as('COLOR') },
} satisfies Readonly<Record<string, Fields>>

export const buttonFields: Fields = BUTTON
export const itemFields: Fields = ITEM

interface SizeMatch {
  readonly width?: Expected<number>
  readonly height?: Expected<number>
}

type Asked<Of> = {
  readonly [Name in keyof Of]?:
    | (Name extends 'previewSize' ? SizeMatch : Expected<string | number | boolean>)
    | undefined
}

/** What a test asks of a button: options as its maker takes them, and under the maker's name what a press does. */
export type ButtonMatch = Asked<typeof BUTTON>
/** What a test asks of a menu item. */
export type ItemMatch = Asked<typeof ITEM>
export type BlockKindName = keyof typeof blockFields
/** What a test asks of a block, of one in a list of users or links, or of a row of a grid. */
export type BlockMatch<Kind extends BlockKindName = BlockKindName> = Asked<(typeof blockFields)[Kind]>

/** An element in the words of options: the fields that it has. A text alone is that of a MESSAGE block. */
export function toOptions(element: unknown, fields: Fields): Readonly<Record<string, Data>> {
  const data = typeof element === 'string' ? { TEXT: element } : isData(element) ? element : {}
  const options: Record<string, Data> = {}
  for (const [name, read] of Object.entries(fields)) {
    const value = read(data)
    if (value !== undefined) options[name] = value
  }
  return options
}

function isData(value: unknown): value is Readonly<Record<string, Data>> {
  return isArray(value as Data) && !Array.isArray(value)
}
