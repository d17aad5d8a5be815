import { PartBuilder } from '../builder/part-builder.js'
import { checkAttach, checkKeyboard, checkMenu } from '../check/check-part.js'
import { toJsonData } from '../check/json-data.js'
import { partOf } from '../check/part-of.js'
import type { PartName } from '../check/parts.js'
import type { Report } from '../check/report.js'
import { quote } from '../diagnostic/quote.js'
import { Trace } from '../diagnostic/trace.js'
import type { ExplainedElement } from '../explain/element.js'
import { explain } from '../explain/explain.js'
import { Message } from '../message/message.js'
import { recognizePart } from '../parse/parsed-part.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { type CallParams, isCall } from '../rest/call.js'
import { check, type Request, readRequest } from '../rest/check.js'
import { add } from '../rest/imbot-message-add.js'
import { update } from '../rest/imbot-message-update.js'
import type { SubjectOptions } from '../rest/subject.js'
import { isA, isReport, onlyMemberOf } from './kinds.js'

/** What a matcher looks at: a report, or the message, part or request that it looks at through one. */
export interface Subject {
  /** What it is, in a sentence: `the keyboard`, or the method of a request. */
  readonly name: string
  readonly report: Report
  /** Absent of a report. */
  readonly content?: Content
}

/** What is sent, and what becomes of it. */
export interface Content {
  /** A part alone, or else the parameters of a call. */
  readonly part?: PartName
  /** Of a call. */
  readonly request?: Request
  /** The part or the parameters, as plain data. */
  readonly payload: Data
  /** The bot that a part alone is sent by. */
  readonly botId: number
  /** Each element with what the server makes of it. */
  readonly elements: readonly ExplainedElement[]
}

interface ReadOptions extends SubjectOptions {
  /** What a list of elements with a text is taken for: it can be a menu as well as a keyboard. */
  readonly listPart?: 'keyboard' | 'menu' | undefined
}

// A part that a test looks at is one of a bot, unless told: without a bot no command is kept.
export const SOME_BOT_ID = 1
const checks = { attach: checkAttach, keyboard: checkKeyboard, menu: checkMenu }

/** Reads the value that a matcher was given. Throws where it is none of those that matchers look at. */
export function readSubject(matcher: string, actual: unknown, options: ReadOptions = {}): Subject {
  const value = onlyMemberOf(matcher, actual)
  if (isReport(value)) return { name: 'the report', report: value }
  if (isA(value, Message)) return callSubject('the message', callOf(value), value.payload)
  const { method } = options.part === undefined ? readRequest(value) : {}
  if (method !== undefined) return callSubject(method, value)
  if (isListOfOurs(value)) throw unknownSubject(matcher, value)
  const payload = plain(value)
  const part = options.part ?? partNamed(value, payload, options.listPart)
  if (part !== undefined) return partSubject(part, value, payload, options.botId ?? SOME_BOT_ID)
  if (isArray(payload) && isMessage(payload)) return callSubject('the message', requestOf(payload), payload)
  throw unknownSubject(matcher, value)
}

/** What is sent of the subject; throws for a report. */
export function contentOf(matcher: string, { content }: Subject): Content {
  if (content !== undefined) return content
  throw new TypeError(
    `${matcher}() looks at a message, a part or a request; a report holds findings and sizes only. Give it what was checked.`,
  )
}

function callSubject(name: string, call: unknown, payload?: object): Subject {
  const { method = '', params, results } = readRequest(call)
  const request = { method, params, ...(results === undefined ? {} : { results }) }
  const content = {
    request,
    payload: plain(payload ?? params),
    botId: 0,
    get elements() {
      return explain(request).elements
    },
  }
  return { name, report: isCall(call) ? call.check() : check(request), content }
}

function partSubject(part: PartName, value: unknown, payload: Data, botId: number): Subject {
  const content = {
    part,
    payload,
    botId,
    get elements() {
      return explain(value, { part, botId }).elements
    },
  }
  return { name: `the ${part}`, report: checks[part](value, { botId }), content }
}

function plain(value: unknown): Data {
  return toJsonData(value, new Trace(), () => false)
}

function partNamed(value: unknown, payload: Data, listPart: PartName = 'keyboard'): PartName | undefined {
  if (isA(value, PartBuilder)) return partOf(value, payload)
  const part = isArray(payload) ? recognizePart(payload) : undefined
  return part === 'keyboard' && Array.isArray(payload) ? listPart : part
}

/** A message whose text stays or goes is one for an update: nothing else keeps, clears or deletes. */
function callOf(message: Message) {
  return isUpdate(message.payload)
    ? update({ botId: SOME_BOT_ID, messageId: 1 }, message)
    : add({ botId: SOME_BOT_ID, dialogId: 'chat1' }, message)
}

function requestOf(payload: DataObject): Request {
  const target: CallParams = isUpdate(payload) ? { MESSAGE_ID: 1 } : { DIALOG_ID: 'chat1' }
  const method = isUpdate(payload) ? 'imbot.message.update' : 'imbot.message.add'
  return { method, params: { BOT_ID: SOME_BOT_ID, ...target, ...payload } }
}

function isUpdate(payload: object): boolean {
  const values = new Map(Object.entries(payload).map(([name, value]) => [name.toUpperCase(), value]))
  if (values.get('MESSAGE') === '') return true
  return ['ATTACH', 'KEYBOARD', 'MENU'].some(part => values.get(part) === 'N') || !values.has('MESSAGE')
}

const MESSAGE_PARAMS = new Set(['MESSAGE', 'ATTACH', 'KEYBOARD', 'MENU'])

function isMessage(payload: DataObject): boolean {
  return !Array.isArray(payload) && Object.keys(payload).some(name => MESSAGE_PARAMS.has(name.toUpperCase()))
}

/** Several messages would read as the blocks of an ATTACH. */
function isListOfOurs(value: unknown): boolean {
  return Array.isArray(value) && value.some(item => isA(item, Message) || isA(item, PartBuilder) || isCall(item))
}

function unknownSubject(matcher: string, value: unknown): TypeError {
  return new TypeError(
    `${matcher}() looks at a message, a part, a request or a report, and was given ${kindOf(value)}.${hintOf(value)}`,
  )
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (isA(value, Promise)) return 'a promise'
  return `${Array.isArray(value) ? 'the list' : typeof value === 'object' && value !== null ? 'the object' : ''} ${quote(value)}`.trim()
}

function hintOf(value: unknown): string {
  if (isA(value, Promise)) return ' Await it first.'
  if (Array.isArray(value) && value.length > 0) return ' Look at one of them at a time.'
  return typeof value === 'string' ? ' Make a message of a text, or read it with parse() of b24-message/parse.' : ''
}
