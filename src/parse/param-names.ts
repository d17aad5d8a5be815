import { type Data, type DataObject, isArray, isSet } from '../php/data.js'
import { setOwn } from '../php/set-own.js'

/** What makes up a message, whatever method brings it. */
const CONTENT = [
  'MESSAGE',
  'ATTACH',
  'KEYBOARD',
  'MENU',
  'SYSTEM',
  'URL_PREVIEW',
  'SKIP_CONNECTOR',
  'SILENT_CONNECTOR',
  'FORWARD_IDS',
] as const

export type ContentName = (typeof CONTENT)[number]

/** Where a message goes, who sends it, and what it belongs to: under the names that the calls of this library take. */
const TARGET = [
  'botId',
  'botToken',
  'clientId',
  'dialogId',
  'userId',
  'to',
  'chatId',
  'fromUserId',
  'toUserId',
  'messageId',
  'id',
  'commandId',
  'command',
  'replyId',
  'templateId',
  'type',
  'tag',
  'subTag',
  'messageOut',
  'platformContext',
  'isEdited',
] as const

const content: ReadonlyMap<string, ContentName> = new Map(CONTENT.map(name => [fold(name), name]))
const target: ReadonlyMap<string, string> = new Map(TARGET.map(name => [fold(name), name]))

/** Names are the same in every style: `dialogId`, `DIALOG_ID`, `dialog_id`. */
function fold(name: string): string {
  return name.replace(/[_\s-]+/g, '').toUpperCase()
}

/** Whether two names are the same, each in its own style. */
export function isSameParam(name: string, other: string): boolean {
  return fold(name) === fold(other)
}

/** Whether some method takes a parameter of this name. */
export function isKnownParam(written: string): boolean {
  const name = fold(written)
  return content.has(name) || target.has(name) || name === 'FIELDS'
}

/** The parameters of a call, by what they are for. */
export interface Sorted {
  /** What makes up the message, under the names of the older methods. */
  readonly content: ReadonlyMap<ContentName, { readonly value: Data; readonly path: readonly string[] }>
  /** What does not. */
  readonly target: DataObject
  /** What no method is known to take, as it was written. */
  readonly unknown: DataObject
}

/** Sorts parameters, also those in `fields` of v2, which go before others of the same name. Null is the same as absent. */
export function sortParams(params: DataObject): Sorted {
  const sorted = { content: new Map(), target: {}, unknown: {} }
  sortInto(sorted, params, [])
  return sorted
}

function sortInto(
  sorted: { content: Map<string, object>; target: object; unknown: object },
  params: DataObject,
  path: readonly string[],
): void {
  let fields: DataObject | undefined
  for (const [written, value] of Object.entries(params)) {
    const name = fold(written)
    const contentName = content.get(name)
    const targetName = target.get(name)
    if (name === 'FIELDS' && path.length === 0 && isArray(value)) fields = value
    else if (contentName !== undefined) {
      if (isSet(value)) sorted.content.set(contentName, { value, path: [...path, written] })
    } else if (targetName === undefined) setOwn(sorted.unknown, written, value)
    else if (isSet(value)) setOwn(sorted.target, targetName, value)
  }
  if (fields !== undefined) sortInto(sorted, fields, ['fields'])
}
