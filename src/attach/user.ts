import { keysOf, optionFields, writeItems, writeOptions, writeWord } from '../builder/options.js'
import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { storeWord } from '../field/choice.js'
import { reportUnknownKeys } from '../field/keys.js'
import type { DataObject } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { joinLines } from '../php/line-break.js'
import { isBlank } from '../php/trim.js'
import { type BlockKind, closeSingle, eachItem, openSingle } from './block.js'
import { storeText, storeUrl } from './field.js'
import { type IdTarget, readId, reportSecondTargets, type Target } from './target.js'

/** A person, chat or bot: a picture and a name, which may lead to an address or a dialog. */
export type UserOptions = {
  /** Plain text; line breaks become spaces. Without it the server drops the user. */
  readonly name: string
  /** Address of a picture, shown as a circle of 26 px. */
  readonly avatar?: string
  /** Which icon stands for a missing picture. By default what the id says. Today's web client always draws a person. */
  readonly avatarType?: 'user' | 'chat' | 'bot'
} & (
  | {
      readonly link?: string
      readonly userId?: never
      readonly chatId?: never
      readonly botId?: never
      readonly networkId?: never
    }
  | (IdTarget & { readonly link?: never; readonly botId?: never })
  | {
      readonly botId: number
      readonly link?: never
      readonly userId?: never
      readonly chatId?: never
      readonly networkId?: never
    }
)

export interface UserPayload {
  readonly NAME: string
  readonly AVATAR?: string
  readonly AVATAR_TYPE?: 'USER' | 'CHAT' | 'BOT'
  readonly LINK?: string
  readonly USER_ID?: number
  readonly CHAT_ID?: number
  readonly BOT_ID?: number
  readonly NETWORK_ID?: string
}

export interface UserBlock {
  readonly USER: UserPayload | readonly UserPayload[]
}

const fields = optionFields({
  name: 'NAME',
  avatar: 'AVATAR',
  avatarType: ['AVATAR_TYPE', writeWord('user', 'chat', 'bot')],
  link: 'LINK',
  userId: 'USER_ID',
  chatId: 'CHAT_ID',
  botId: 'BOT_ID',
  networkId: 'NETWORK_ID',
})
const known = keysOf(fields)

/** One user, or a list of them under one another. */
export function user(options: UserOptions | readonly UserOptions[]): UserBlock {
  return Object.freeze({ USER: writeItems(options, one => writeOptions({} as UserPayload, one, fields)) })
}

const AVATAR_TYPES = ['USER', 'CHAT', 'BOT']
const IDS = ['USER_ID', 'CHAT_ID', 'BOT_ID'] as const
const TARGETS = ['NETWORK_ID', ...IDS, 'LINK']

export const userKind: BlockKind<'USER'> = {
  key: 'USER',
  store(value, trace, { out }) {
    eachItem(value, 'USER', trace, out, storeUser)
  },
}

function storeUser(item: DataObject, trace: Trace, out: JsonWriter): void {
  reportUnknownKeys(item, known, trace)
  const name = storeText(item.NAME, 'NAME', trace)
  if (name === undefined || isBlank(name)) {
    trace.report('attach/user-without-name', 'NAME', { value: quote(item.NAME) })
    return
  }
  const target = readTarget(item, trace)
  openSingle('USER', out)
  out.put('NAME', joinLines(name))
  out.putWord('AVATAR_TYPE', storeWord(item.AVATAR_TYPE, 'AVATAR_TYPE', AVATAR_TYPES, iconOf(target), trace))
  if (target !== undefined) out.put(target.key, target.value)
  const avatar = storeUrl(item.AVATAR, 'AVATAR', trace)
  if (avatar !== undefined) out.put('AVATAR', avatar)
  closeSingle(out)
}

/** What the user leads to: an id, or else the address. */
function readTarget(item: DataObject, trace: Trace): Target | undefined {
  const target = readId(item, IDS, trace)
  if (target === undefined) {
    const link = storeUrl(item.LINK, 'LINK', trace)
    return link === undefined ? undefined : { key: 'LINK', value: link }
  }
  reportSecondTargets(item, target.key, TARGETS, trace)
  return target
}

function iconOf(target: Target | undefined): string {
  return target?.key === 'CHAT_ID' ? 'CHAT' : target?.key === 'BOT_ID' ? 'BOT' : 'USER'
}
