import { setOwn } from '../php/set-own.js'
import type { Request } from '../rest/check.js'
import { ownMember } from './member.js'

/** What each method gives back. */
export interface Results {
  /** The id of the new message. */
  readonly 'im.message.add': number
  readonly 'im.message.update': true
  /** The id of the new notification. */
  readonly 'im.notify': number
  readonly 'im.notify.personal.add': number
  readonly 'im.notify.system.add': number
  /** The id of the new message. */
  readonly 'imbot.message.add': number
  readonly 'imbot.message.update': true
  /** The id of the new message; `true` where nobody has called the command lately, and nothing was sent. */
  readonly 'imbot.command.answer': number | true
  readonly 'imbot.v2.Chat.Message.send': SentMessage
  readonly 'imbot.v2.Chat.Message.update': { readonly result: true }
  /** Says the same whether the answer was sent, or nobody had called the command lately. */
  readonly 'imbot.v2.Command.answer': { readonly result: true }
}

/** The id of the new message, and those of forwarded ones under the UUIDs that were sent for them. */
export interface SentMessage {
  readonly id: number
  readonly uuidMap: Readonly<Record<string, number>>
}

/** What the method of a request gives back: of a method that is not known here, anything. */
export type ResultOf<R extends Request> = R['method'] extends keyof Results ? Results[R['method']] : unknown

type Reader<Result> = (result: unknown) => Result | undefined

const readers: { readonly [Name in keyof Results]: Reader<Results[Name]> } = {
  'im.message.add': toId,
  'im.message.update': toTrue,
  'im.notify': toId,
  'im.notify.personal.add': toId,
  'im.notify.system.add': toId,
  'imbot.message.add': toId,
  'imbot.message.update': toTrue,
  'imbot.command.answer': result => toTrue(result) ?? toId(result),
  'imbot.v2.Chat.Message.send': toSentMessage,
  'imbot.v2.Chat.Message.update': toDone,
  'imbot.v2.Command.answer': toDone,
}

/** The result as the method gives it; nothing where it is no such result. */
export function readResult(method: string, result: unknown): unknown {
  return Object.hasOwn(readers, method) ? readers[method as keyof Results](result) : result
}

/** An id: PHP sometimes gives numbers as text. */
function toId(value: unknown): number | undefined {
  const id = typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : value
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined
}

function toTrue(value: unknown): true | undefined {
  return value === true ? true : undefined
}

function toDone(value: unknown): { readonly result: true } | undefined {
  return ownMember(value, 'result') === true ? { result: true } : undefined
}

function toSentMessage(value: unknown): SentMessage | undefined {
  const id = toId(ownMember(value, 'id'))
  const uuidMap = toUuidMap(ownMember(value, 'uuidMap'))
  return id === undefined || uuidMap === undefined ? undefined : { id, uuidMap }
}

/** An empty PHP array comes as `[]`. */
function toUuidMap(value: unknown): Readonly<Record<string, number>> | undefined {
  const uuidMap = {}
  if (value === undefined || value === null) return uuidMap
  if (typeof value !== 'object') return undefined
  for (const uuid of Object.keys(value)) {
    const id = toId(ownMember(value, uuid))
    if (id === undefined) return undefined
    setOwn(uuidMap, uuid, id)
  }
  return uuidMap
}
