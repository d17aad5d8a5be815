import { type DataObject, isArray } from '../php/data.js'
import type { Answer } from '../server.js'
import type { PortalRecord } from './messages.js'
import type { MethodCall, Place } from './place.js'
import { toUpperNames } from './upper-names.js'

const PARTS = ['attach', 'keyboard', 'menu'] as const

type Writable<Record> = { -readonly [Key in keyof Record]: Record[Key] }

/** Stores a new message; gives its id, or that of the message which was sent under the same UUID before. */
export function addMessage(name: string, { params }: MethodCall, answered: Answer, { messages, view }: Place): number {
  const { parts, authorId = 0 } = answered
  const uuid = readUuid(name, params)
  const dialogId = dialogOf(answered, messages)
  const earlier = uuid === undefined ? undefined : messages.idOfUuid(uuid)
  if (earlier !== undefined) return earlier
  const record: Writable<Omit<PortalRecord, 'id'>> = {
    dialogId: name.startsWith('im.notify') ? `notify${dialogId}` : dialogId,
    authorId,
    dateMs: view.nowMs,
    // The send of v2 hands its text on as it came; the message cleans and cuts it.
    text: answered.text ?? '',
    isEdited: false,
    isDeleted: false,
  }
  for (const part of PARTS) if (parts[part] !== undefined) record[part] = parts[part]
  if (uuid !== undefined) record.uuid = uuid
  return messages.add(record).id
}

/** A talk is named by the other one of the two: in it a bot answers the user who has written to it. */
function dialogOf({ dialogId = '', authorId, messageId }: Answer, messages: Place['messages']): string {
  const asked = messageId === undefined ? undefined : messages.get(messageId)
  return asked !== undefined && dialogId === String(authorId) ? String(asked.authorId) : dialogId
}

/** Writes what an update has applied, also where it was refused half way. */
export function changeMessage(name: string, { params }: MethodCall, answered: Answer, place: Place): void {
  const { parts, text, deletes, verdict, applied } = answered
  const { messages } = place
  const old = findMessage(answered, place)
  if (old === undefined || (verdict !== 'OK' && applied.length === 0)) return
  if (deletes === true && isTextApplied(name, answered)) {
    messages.delete(old)
    return
  }
  const changed: Writable<PortalRecord> = { ...old }
  for (const part of PARTS) {
    if (parts[part] === 'cleared') delete changed[part]
    else if (parts[part] !== undefined && parts[part] !== 'kept') changed[part] = parts[part]
  }
  if (text !== undefined && isTextApplied(name, answered)) changed.text = text
  changed.isEdited ||= marksEdited(name, params, answered)
  messages.put(changed)
}

/** The methods of v2 write all or nothing, the older ones the text last. */
function isTextApplied(name: string, { verdict, applied }: Answer): boolean {
  return name.startsWith('imbot.v2.') ? verdict === 'OK' : applied.includes('MESSAGE')
}

/** The stored message, or one that is taken to be there and is about to be stored. */
function findMessage({ messageId, authorId = 0 }: Answer, { messages, view }: Place): PortalRecord | undefined {
  if (messageId === undefined) return undefined
  const stored = messages.get(messageId)
  const known = view.message?.(messageId)
  if (stored !== undefined || known === undefined) return stored
  return { authorId, text: '', isEdited: false, isDeleted: false, ...known, id: messageId }
}

/**
 * A new text marks the message of a user as edited. So does a new attach of the older methods, unless that of users is
 * told IS_EDITED=N. The older method for bots changes a text without a mark.
 */
function marksEdited(name: string, params: DataObject, answered: Answer): boolean {
  const { applied, text } = answered
  if (name.startsWith('imbot.v2.')) return text !== undefined && isTextApplied(name, answered)
  const isUsers = name.startsWith('im.')
  if (isUsers && applied.includes('MESSAGE')) return true
  return applied.includes('ATTACH') && !(isUsers && toUpperNames(params).IS_EDITED === 'N')
}

// Only such a UUID keeps a message from being sent twice.
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function readUuid(name: string, params: DataObject): string | undefined {
  const value = name === 'im.message.add' ? toUpperNames(params).TEMPLATE_ID : readTemplateId(params)
  return typeof value === 'string' && UUID_V4.test(value) ? value : undefined
}

function readTemplateId({ fields }: DataObject): unknown {
  return isArray(fields) ? (fields.templateId ?? fields.template_id) : undefined
}
