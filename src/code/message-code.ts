import type { PartName } from '../check/parts.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import { jsData, jsText } from './js-literal.js'
import { type Code, call, chain, word } from './layout.js'
import type { MethodCall } from './method-calls.js'
import { type Module, partNames } from './module.js'
import { without } from './options.js'
import { partCode } from './part-code.js'

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['message', 'MESSAGE'],
  ['attach', 'ATTACH'],
  ['keyboard', 'KEYBOARD'],
  ['menu', 'MENU'],
  ['system', 'SYSTEM'],
  ['urlPreview', 'URL_PREVIEW'],
  ['skipConnector', 'SKIP_CONNECTOR'],
])
const FLAGS: ReadonlyMap<string, string> = new Map([
  ['SYSTEM', 'system'],
  ['URL_PREVIEW', 'urlPreview'],
  ['SKIP_CONNECTOR', 'skipConnector'],
])
const PARAMS: ReadonlySet<string> = new Set(FIELDS.values())

/** Whether the function of a v2 method can bring a field: under these names it would write another. */
export function isFieldName(name: string): boolean {
  return !PARAMS.has(name)
}

/** The builder of a message as code. */
export interface MessageCode {
  readonly code: Code
  /** Whether it says that an update shall delete the message. */
  readonly deletes: boolean
}

/** The message builder of what a method takes besides its own options. */
export function messageCode(fields: DataObject, method: MethodCall, botId: Data, module: Module): MessageCode {
  const steps: Code[] = []
  const deletes = method.isUpdate && fields[method.isV2 ? 'message' : 'MESSAGE'] === ''
  let head = `${module.use('message')}()`
  for (const [name, value] of Object.entries(fields)) {
    const param = method.isV2 ? FIELDS.get(name) : name
    if (param !== 'MESSAGE' || typeof value !== 'string') steps.push(...fieldSteps(name, param, value))
    else if (deletes) steps.push(call('.delete', []))
    else head = `message(${jsText(value)})`
  }
  return { code: chain(word(head), steps), deletes }

  function fieldSteps(name: string, param: string | undefined, value: Data): readonly Code[] {
    const part = partNames.get(param ?? '')
    if (part !== undefined) return [partStep(name, part, value)]
    const flag = FLAGS.get(param ?? '')
    const [on, off] = method.isV2 ? [true, false] : ['Y', 'N']
    if (flag !== undefined && value === on) return [call(`.${flag}`, [])]
    if (flag !== undefined && value === off) return [call(`.${flag}`, [word('false')])]
    return [call('.raw', [word(jsText(name)), jsData(value)])]
  }

  function partStep(name: string, part: PartName, value: Data): Code {
    if (value === 'N') return call('.clear', [word(jsText(part))])
    const isCompleted = method.putsBotInside && isCompletedBy(value, part, botId)
    const placed = module.place(isCompleted ? withoutBot(value, part) : value, part)
    if (placed === undefined) return call('.raw', [word(jsText(name)), jsData(value)])
    const isTyped = typeof placed.form === 'string'
    if (isTyped && (!method.putsBotInside || isCompleted)) return call(`.${part}`, [placed.builder])
    return call('.raw', [word(jsText(name)), isTyped ? placed.builder : placed.payload])
  }
}

/** Whether the function makes this of the part: it puts the bot into the keyboard and menu, and the list into an object. */
function isCompletedBy(value: Data, part: PartName, botId: Data): boolean {
  return isArray(value) && !Array.isArray(value) && (part === 'attach' || value.BOT_ID === botId)
}

/** The part without the bot that the function puts into it, where the builder says all the rest. */
function withoutBot(value: Data, part: PartName): Data {
  const bare = isArray(value) && part !== 'attach' ? without(value, 'BOT_ID') : value
  return typeof partCode(bare, part)?.form === 'string' ? bare : value
}
