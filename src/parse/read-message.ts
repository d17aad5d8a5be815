import { frozenCopy } from '../builder/freeze.js'
import { type PartName, parts } from '../check/parts.js'
import type { Key } from '../diagnostic/trace.js'
import { Message } from '../message/message.js'
import type { Data, DataObject } from '../php/data.js'
import { setOwn } from '../php/set-own.js'
import { isEmptyText } from '../size/text.js'
import { type ContentName, sortParams } from './param-names.js'
import type { ParseFinding } from './parse-language.js'
import { openPartText } from './part-text.js'

/** The message in the parameters of a call, and what they hold beside it. */
export interface ReadMessage {
  readonly message: Message
  readonly target: DataObject
  readonly findings: readonly ParseFinding[]
}

const PART_OF: ReadonlyMap<string, PartName> = new Map(
  Object.values(parts).map(({ param, name }) => [param, name] as const),
)
const FLAGS: ReadonlySet<ContentName> = new Set(['SYSTEM', 'URL_PREVIEW', 'SKIP_CONNECTOR', 'SILENT_CONNECTOR'])

/** Reads the message of a call. Takes names in every style, so that the older methods and v2 give the same message. */
export function readMessage(method: string, params: DataObject): ReadMessage {
  const { content, target, unknown } = sortParams(params)
  const payload: Record<string, unknown> = {}
  const findings: ParseFinding[] = []
  for (const [name, { value, path }] of content) {
    payload[name] = path[0] === 'fields' ? valueInFields(name, value) : value
    const part = PART_OF.get(name)
    if (part === undefined || typeof value !== 'string') continue
    const opened = openText(part, value, path)
    if (opened === undefined) continue
    payload[name] = frozenCopy(opened.value)
    findings.push(...opened.findings)
  }
  for (const [name, value] of Object.entries(unknown)) setOwn(payload, name, value)
  const message = Message.of(payload)
  const { MESSAGE: text } = message.payload
  const deletes =
    /\.update$/i.test(method) &&
    typeof text === 'string' &&
    isEmptyText(text, method.startsWith('imbot.v2.') ? 'add' : 'update')
  return { message: deletes ? message.delete() : message, target: Object.freeze(target), findings }
}

/** Only what looks like a structure is one: the other texts clear a part, or are no part at all. */
function openText(part: PartName, text: string, path: readonly Key[]) {
  return /^\s*[[{]/.test(text) ? openPartText(part, text, path) : undefined
}

function valueInFields(name: ContentName, value: Data): Data {
  return FLAGS.has(name) && typeof value === 'boolean' ? (value ? 'Y' : 'N') : value
}
