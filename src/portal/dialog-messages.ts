import { toInt, toText } from '../php/convert.js'
import { type DataObject, isArray } from '../php/data.js'
import { isEmpty } from '../php/truth.js'
import { DIALOG_ID } from './dialog-id.js'
import { toAtom } from './envelope.js'
import type { PortalRecord } from './messages.js'
import type { Place } from './place.js'
import { type Reply, refusal } from './reply.js'
import { toUpperNames } from './upper-names.js'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 50

/**
 * `im.dialog.messages.get`: the newest messages of a dialog, newest first; those before LAST_ID; or those after FIRST_ID,
 * oldest first. A private dialog is named by the other one of the two, so it has another name for each.
 */
export function readDialogMessages(params: DataObject, { messages, view }: Place): Reply {
  const { DIALOG_ID: given, LAST_ID, FIRST_ID, LIMIT } = toUpperNames(params)
  const dialogId = given === undefined || isArray(given) ? '' : toText(given).toLowerCase()
  if (!DIALOG_ID.test(dialogId)) return refusal('DIALOG_ID_EMPTY')
  if (view.hasDialog?.(dialogId) === false) return refusal('ACCESS_ERROR', 403)
  const limit = isEmpty(LIMIT) ? DEFAULT_LIMIT : Math.min(Math.max(toInt(LIMIT), 1), MAX_LIMIT)
  const inDialog = messages.all.filter(record => isIn(record, dialogId, view.userId))
  const found =
    FIRST_ID === undefined
      ? inDialog.filter(({ id }) => isEmpty(LAST_ID) || id < toInt(LAST_ID)).reverse()
      : inDialog.filter(({ id }) => id > toInt(FIRST_ID))
  const page = found.slice(0, limit)
  const chatId = toChatId(dialogId)
  const authors = [...new Set(page.map(({ authorId }) => authorId))].filter(id => id > 0)
  return {
    result: {
      chat_id: chatId,
      messages: page.map(record => toRestMessage(record, chatId)),
      users: authors.map(id => toRestUser(id, view)),
      files: [],
    },
  }
}

function isIn({ dialogId, authorId }: PortalRecord, asked: string, readerId: number): boolean {
  if (!/^\d+$/.test(asked)) return dialogId.toLowerCase() === asked
  const other = Number(asked)
  return (dialogId === asked && authorId === readerId) || (authorId === other && dialogId === String(readerId))
}

/** The number in the name of a dialog; the server numbers private ones too, in a way of its own. */
function toChatId(dialogId: string): number {
  return Number(dialogId.replace(/^\D+/, ''))
}

function toRestMessage(record: PortalRecord, chatId: number) {
  const { id, authorId, dateMs, isDeleted, text, uuid = null } = record
  return {
    id,
    chat_id: chatId,
    author_id: authorId,
    date: toAtom(dateMs),
    text: isDeleted ? 'This message was deleted.' : text,
    unread: false,
    uuid,
    replaces: [],
    params: toRestParams(record),
  }
}

/** PHP writes an array without elements as a list. */
function toRestParams({ attach, keyboard, menu, isEdited, isDeleted }: PortalRecord): object {
  const params = {
    ...(attach === undefined ? {} : { ATTACH: Array.isArray(attach) ? attach : [attach] }),
    ...(keyboard === undefined ? {} : { KEYBOARD: keyboard }),
    ...(menu === undefined ? {} : { MENU: menu }),
    ...(isEdited ? { IS_EDITED: 'Y' } : {}),
    ...(isDeleted ? { IS_DELETED: 'Y' } : {}),
  }
  return Object.keys(params).length === 0 ? [] : params
}

function toRestUser(id: number, view: Place['view']) {
  const bot = view.bots?.find(bot => bot.id === id)
  const name = bot?.name ?? (bot === undefined ? `User ${id}` : `Bot ${id}`)
  return { id, active: true, name, first_name: name, last_name: '', bot: bot !== undefined, status: 'online' }
}
