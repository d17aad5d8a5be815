import { quote } from '../../diagnostic/quote.js'
import type { Key } from '../../diagnostic/trace.js'
import { arrayOfList, type Data, type DataObject, isArray } from '../../php/data.js'
import { isWritten } from '../is-written.js'
import { type Candidate, change, lastOf, parentOf, type Rule, type Rules, splice, type View } from '../rule.js'

const MAIL = /^\s*mailto:([^\s?[\]]+)\s*$/i
const PHONE = /^\s*(?:tel|callto):\s*([\d #()+./-]+)\s*$/i
const MAX_ADDRESS_CHARS = 500
const KINDS: ReadonlySet<Key> = new Set(['USER', 'LINK', 'RICH_LINK', 'IMAGE', 'FILE'])

/** Where somebody is reached: no LINK takes such an address, but a text does. */
interface Address {
  readonly mail?: string | undefined
  readonly phone?: string | undefined
}

/** Mail and phone addresses: a button calls the number, and elsewhere they become links in a text. */
const mailOrPhone: Rule = ({ path }, view) => {
  const address = addressIn(view.at(path))
  const place = parentOf(path)
  const element = view.at(place)
  if (lastOf(path) !== 'LINK' || address === undefined || !isArray(element)) return undefined
  if (place[place.length - 2] === 'GRID') return valueFor(element, place, address)
  // Of a block with one item, or with a list of them.
  const block = KINDS.has(lastOf(place)) ? parentOf(place) : place.slice(0, -2)
  if (KINDS.has(String(place[block.length]))) return blockFor(element, place, block, address, view)
  return isWritten(element.TEXT) ? actionFor(element, place, address) : undefined
}

function addressIn(value: Data | undefined): Address | undefined {
  if (typeof value !== 'string' || value.length > MAX_ADDRESS_CHARS) return undefined
  const phone = PHONE.exec(value)?.[1]?.trim()
  const mail = MAIL.exec(value)?.[1]
  return phone === undefined && mail === undefined ? undefined : { phone, mail }
}

/** The press of a button. */
function actionFor(element: DataObject, path: readonly Key[], { phone, mail = '' }: Address): ReturnType<Rule> {
  if (['ACTION', 'COMMAND', 'APP_ID', 'FUNCTION'].some(key => isWritten(element[key]))) return undefined
  const act = (ACTION: string, ACTION_VALUE: string) => ({ LINK: undefined, ACTION, ACTION_VALUE })
  if (phone !== undefined) return change('phone-to-call', path, act('CALL', phone), { value: quote(phone) })
  const choice = change('copy-instead', path, act('COPY', mail), { value: quote(mail) })
  return { code: 'what-instead-of-mail', choices: [choice] }
}

/** The value of a row is a text, and shows as the link that the row was meant to be. */
function valueFor(row: DataObject, path: readonly Key[], address: Address): ReturnType<Rule> {
  const value = textOf(row.VALUE)
  const isLedElsewhere = ['USER_ID', 'CHAT_ID', 'NETWORK_ID'].some(key => isWritten(row[key]))
  if (value === undefined || isLedElsewhere) return undefined
  return change(codeOf(address), path, { LINK: undefined, VALUE: linkOf(value, address) })
}

/**
 * A LINK block with nothing that a text would not show becomes that text. Of all else the author has to say whether the
 * address goes, or what stood around it.
 */
function blockFor(
  item: DataObject,
  path: readonly Key[],
  blockPath: readonly Key[],
  address: Address,
  { at }: View,
): ReturnType<Rule> {
  const kind = String(path[blockPath.length])
  const block = at(blockPath)
  const text = messageOf(item, address)
  const isAlone = isArray(block) && !Array.isArray(block) && Object.keys(block).length === 1
  if (text === undefined || !isAlone || !Array.isArray(at(parentOf(blockPath)))) return undefined
  const inPlace = splice(codeOf(address), blockPath, [...restOf(block, kind, path, blockPath), { MESSAGE: text }])
  const isPlain = Object.keys(item).every(key => key === 'NAME' || key === 'LINK' || key === 'DESC')
  if (kind === 'LINK' && isPlain && path.length === blockPath.length + 1) return inPlace
  if (kind !== 'USER') return { code: 'what-instead-of-address', choices: [inPlace] }
  return { code: 'what-instead-of-address', choices: [leaveAddressOut(path), inPlace] }
}

function leaveAddressOut(path: readonly Key[]): Candidate {
  return change('leave-out-unread', path, { LINK: undefined }, { field: 'LINK' })
}

/** The other items of a block. */
function restOf(
  block: DataObject,
  kind: string,
  path: readonly Key[],
  blockPath: readonly Key[],
): readonly DataObject[] {
  const list = block[kind]
  if (path.length === blockPath.length + 1 || !Array.isArray(list)) return []
  const others = list.filter((_, index) => index !== Number(lastOf(path)))
  return others.length === 0 ? [] : [{ [kind]: arrayOfList(others) }]
}

function messageOf({ NAME = '', DESC = '' }: DataObject, address: Address): string | undefined {
  const name = NAME === '' ? (address.phone ?? address.mail) : textOf(NAME)
  if (name === undefined || typeof DESC !== 'string') return undefined
  return DESC.trim() === '' ? linkOf(name, address) : `${linkOf(name, address)}\n${DESC}`
}

/** Text that can stand inside a link. */
function textOf(value: Data | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && !/[[\]\n]|#BR#/.test(value) ? value : undefined
}

function linkOf(text: string, { phone, mail }: Address): string {
  return phone === undefined ? `[url=mailto:${mail}]${text}[/url]` : `[call=${phone}]${text}[/call]`
}

function codeOf({ phone }: Address): 'phone-to-text' | 'mail-to-text' {
  return phone === undefined ? 'mail-to-text' : 'phone-to-text'
}

/** Addresses that are none of the web. */
export const addressRules: Rules = { 'url/scheme': mailOrPhone, 'url/relative': mailOrPhone }
