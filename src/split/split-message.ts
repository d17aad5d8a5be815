import { type PartName, parts } from '../check/parts.js'
import { quote } from '../diagnostic/quote.js'
import { splitMessageText } from '../fit/split-text.js'
import { Message } from '../message/message.js'
import { parseMessage } from '../parse/parse-part.js'
import { type LimitOverrides, limitOf } from '../size/limits.js'
import type { Load } from './pack.js'
import { PartList } from './part-list.js'
import type { Placement } from './placement.js'
import { splitAttach } from './split-attach.js'
import { splitKeyboard, splitMenu } from './split-buttons.js'

export interface SplitOptions {
  /** The bot that sends: each button carries its id. Without it the longest id is counted. */
  readonly botId?: number
  /** Other limits, as in `check`: `{ attach: { maxChars: 30_000 } }`. */
  readonly limits?: LimitOverrides
  /** What the server puts before the text, where SYSTEM is set. */
  readonly prefixChars?: number
  /** The text of a message for which none is left, as most methods ask for one: `…` unless told. */
  readonly continuedText?: string
}

export interface SplitMessage {
  /** In the order in which they are to be sent. */
  readonly messages: readonly Message[]
  /** What each of them has of the one that was given; empty where that fits as it is. */
  readonly placements: readonly Placement[]
}

type Payload = Readonly<Record<string, unknown>>

const LONGEST_BOT_ID = 2_147_483_647
// The answer to a message is one, and the server drops a second message with the same template id.
const FIRST_ONLY = new Set(['REPLY_ID', 'TEMPLATE_ID'])
const PARAMS = new Set<string>(Object.values(parts).map(({ param }) => param))
const splits: Readonly<Record<PartName, (list: PartList) => readonly Load[]>> = {
  attach: splitAttach,
  keyboard: splitKeyboard,
  menu: splitMenu,
}

/**
 * The message in as many as it takes for each to be within the server's limits, as none of it is lost: first the text,
 * cut where it pauses, then the blocks, one attach to a message, and with the last of them the keyboard and the menu.
 * An element that is too large for any message is divided, where it is a text or a list; the flags are those of the
 * given message. What clears a part of an update stays with the first message: the others are new ones.
 *
 * Throws a RangeError where something is too large that cannot be divided, like a button.
 *
 * @example
 * splitMessage(message('One. Two.').keyboard([{ TEXT: 'Go', LINK: '/' }]), { limits: { message: { maxChars: 5 } } })
 *   .messages.map(one => one.payload)
 * // [{ MESSAGE: 'One.' }, { MESSAGE: 'Two.', KEYBOARD: [{ TEXT: 'Go', LINK: '/' }] }]
 */
export function splitMessage(message: Message, options: SplitOptions = {}): SplitMessage {
  const given = requireMessage(message)
  const loads = loadsOf(given, options)
  const contents =
    loads.texts.length + loads.attaches.length - (loads.texts.length > 0 && loads.attaches.length > 0 ? 1 : 0)
  const count = Math.max(contents, 1) + Math.max(loads.keyboards.length, loads.menus.length, 1) - 1
  if (count === 1 && isGiven(loads, given)) return { messages: [message], placements: [] }

  const messages: Message[] = []
  const placements: Placement[] = []
  for (let index = 0; index < count; index++) {
    const share = shareOf(loads, index, count)
    const payload: Record<string, unknown> = { ...flagsOf(given, index) }
    for (const [param, load] of Object.entries(share)) {
      if (load === undefined) continue
      payload[param] = load.payload
      for (const stretch of load.stretches) placements.push({ message: index, ...stretch })
    }
    const isBare = index > 0 && share.MESSAGE === undefined && (loads.texts.length > 0 || share.ATTACH === undefined)
    if (isBare) payload.MESSAGE = options.continuedText ?? '…'
    messages.push(parseMessage(payload))
  }
  return { messages, placements }
}

function requireMessage(message: unknown): Payload {
  if (message instanceof Message) return { ...message.payload }
  throw new TypeError(
    `${quote(message) || 'undefined'} is no message. Make one with message(), or with parseMessage() of its parameters.`,
  )
}

interface Loads {
  readonly texts: readonly Load[]
  readonly attaches: readonly Load[]
  readonly keyboards: readonly Load[]
  readonly menus: readonly Load[]
}

function loadsOf(
  { MESSAGE: text, ATTACH: attach, KEYBOARD: keyboard, MENU: menu }: Payload,
  options: SplitOptions,
): Loads {
  return {
    texts: typeof text === 'string' ? textLoads(text, options) : [],
    attaches: partLoads('attach', attach, options),
    keyboards: partLoads('keyboard', keyboard, options),
    menus: partLoads('menu', menu, options),
  }
}

function textLoads(text: string, { limits, prefixChars }: SplitOptions): readonly Load[] {
  const { maxChars, maxBytes } = limitOf('message', limits)
  return splitMessageText(text, { maxChars, maxBytes, prefixChars }).map(piece => ({
    payload: piece.text,
    stretches: [{ path: ['MESSAGE'], start: piece.start, end: piece.end }],
  }))
}

/** A part in one or more payloads; none where there is nothing, or where an update clears it. */
function partLoads(name: PartName, value: unknown, { botId = LONGEST_BOT_ID, limits }: SplitOptions): readonly Load[] {
  if (!isSent(value)) return []
  const list = new PartList(value, parts[name], botId, limits)
  if (list.isTooLarge) return splits[name](list)
  return [{ payload: value, stretches: [{ path: list.path, start: 0, end: list.elements.length }] }]
}

/** What the message at `index` of `count` gets: the text first, then the blocks, the buttons last. */
function shareOf({ texts, attaches, keyboards, menus }: Loads, index: number, count: number) {
  return {
    MESSAGE: texts[index],
    ATTACH: attaches[index - Math.max(texts.length - 1, 0)],
    KEYBOARD: keyboards[index - count + keyboards.length],
    MENU: menus[index - count + menus.length],
  }
}

/** Whether nothing was taken apart. A keyboard can lose the new lines at its end, and go into one message then. */
function isGiven(loads: Loads, given: Payload): boolean {
  return Object.entries(shareOf(loads, 0, 1)).every(
    ([param, load]) => load === undefined || load.payload === given[param],
  )
}

/** All but the parts and the text; with the first message also what answers, names or clears. */
function flagsOf(payload: Payload, index: number): Payload {
  return Object.fromEntries(
    Object.entries(payload).filter(([param, value]) => {
      if (param === 'MESSAGE') return typeof value !== 'string'
      if (PARAMS.has(param)) return index === 0 && !isSent(value)
      return index === 0 || !FIRST_ONLY.has(param)
    }),
  )
}

function isSent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== 'N' && value !== '' && value !== false
}
