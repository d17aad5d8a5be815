import { frozenCopy, rememberFrozen } from '../builder/freeze.js'
import type { Message, MessagePayload } from '../message/message.js'
import { setOwn } from '../php/set-own.js'
import type { CallParams } from './call.js'

/** How a v2 method wants its parts: an update and an answer take them as they are, and then in full form only. */
export interface V2Form {
  /** Parts in full form, the bot inside the keyboard and the menu. */
  readonly botIdInside: number | undefined
}

/** The parameters of a v2 method: camel case outside, real booleans, upper case inside the parts. */
export function v2Params(target: object, message: Message, { botIdInside }: V2Form): CallParams {
  const fields: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(message.payload)) {
    setOwn(fields, fieldNames.get(key) ?? key, fieldOf(key as keyof MessagePayload, value, botIdInside))
  }
  const params: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(target))
    if (value !== undefined) setOwn(fieldsOfTarget.has(name) ? fields : params, name, frozenCopy(value))
  params.fields = Object.freeze(fields)
  return params
}

const fieldNames: ReadonlyMap<string, string> = new Map([
  ['MESSAGE', 'message'],
  ['ATTACH', 'attach'],
  ['KEYBOARD', 'keyboard'],
  ['MENU', 'menu'],
  ['SYSTEM', 'system'],
  ['URL_PREVIEW', 'urlPreview'],
  ['SKIP_CONNECTOR', 'skipConnector'],
  ['SILENT_CONNECTOR', 'silentConnector'],
  ['FORWARD_IDS', 'forwardIds'],
])

const flags: ReadonlySet<string> = new Set(['SYSTEM', 'URL_PREVIEW', 'SKIP_CONNECTOR', 'SILENT_CONNECTOR'])

// The methods read these beside the text, not beside the dialog.
const fieldsOfTarget: ReadonlySet<string> = new Set(['replyId', 'templateId'])

function fieldOf(key: keyof MessagePayload, value: unknown, botIdInside: number | undefined): unknown {
  if (flags.has(key)) return value === 'Y' ? true : value === 'N' ? false : value
  if (botIdInside === undefined || typeof value !== 'object' || value === null) return value
  if (key === 'ATTACH') return Array.isArray(value) ? sealed({ BLOCKS: value }) : value
  if (key === 'KEYBOARD') return sealed({ BOT_ID: botIdInside, ...(Array.isArray(value) ? { BUTTONS: value } : value) })
  if (key === 'MENU') return sealed({ BOT_ID: botIdInside, ...(Array.isArray(value) ? { ITEMS: value } : value) })
  return value
}

function sealed(part: object): object {
  return Object.freeze(rememberFrozen(part))
}
