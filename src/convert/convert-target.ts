import { quote } from '../diagnostic/quote.js'
import type { Data, DataObject } from '../php/data.js'
import type { Conversion } from './conversion.js'

const IDS = ['botId', 'messageId', 'commandId', 'userId', 'fromUserId', 'toUserId', 'replyId'] as const

/** The target in the names of another method, and ids that came as text as numbers. */
export function convertTarget(target: DataObject, conversion: Conversion): Record<string, Data> {
  const { id, to: toUserId, chatId, userId, dialogId, ...rest } = target
  const converted: Record<string, Data> = { ...rest }
  if (converted.messageId === undefined && id !== undefined) converted.messageId = id
  const user = toUserId ?? userId
  const dialog = dialogId ?? user ?? (chatId === undefined ? undefined : `chat${text(chatId)}`)
  if (conversion.to.isNotification) {
    const wanted = user ?? dialogId
    if (wanted !== undefined && !/^\d+$/.test(text(wanted))) converted.dialogId = wanted
    else if (wanted !== undefined) converted.userId = wanted
  } else if (dialog !== undefined) converted.dialogId = conversion.to.isV2 ? text(dialog) : dialog
  for (const name of IDS) {
    const value = converted[name]
    if (typeof value === 'string' && /^\d{1,15}$/.test(value)) converted[name] = Number(value)
  }
  noteDialog(target, converted, conversion)
  return converted
}

function text(value: Data): string {
  return typeof value === 'object' ? '' : String(value)
}

function noteDialog(before: DataObject, after: DataObject, conversion: Conversion): void {
  const given = ['dialogId', 'to', 'userId', 'chatId'].find(name => before[name] !== undefined)
  const sent = ['dialogId', 'userId'].find(name => after[name] !== undefined)
  if (given === undefined || sent === undefined || given === sent || (given === 'to' && sent === 'userId')) return
  conversion.note('convert/dialog', given, {
    given,
    value: quote(before[given]),
    param: sent,
    sent: quote(after[sent]),
  })
}
