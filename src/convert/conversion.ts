import { parts } from '../check/parts.js'
import type { Key, Params } from '../diagnostic/trace.js'
import type { MethodName } from '../parse/make-call.js'
import { isSameParam } from '../parse/param-names.js'
import type { ParsedCall } from '../parse/parsed-call.js'
import type { ChangeCode, Step } from './change.js'
import { type MethodTraits, traitsOf } from './method-traits.js'

/** A conversion under way: from where to where, and what it has done so far. */
export class Conversion {
  readonly from: MethodTraits
  readonly to: MethodTraits
  readonly fromMethod: MethodName
  readonly method: MethodName
  /** The bot of the new call. */
  readonly botId: unknown
  readonly steps: Step[] = []
  readonly #source: ParsedCall

  constructor(source: ParsedCall, fromMethod: MethodName, method: MethodName, botId: unknown) {
    this.#source = source
    this.fromMethod = fromMethod
    this.method = method
    this.botId = botId
    this.from = traitsOf(fromMethod)
    this.to = traitsOf(method)
  }

  /** Notes what was done to a parameter, at the place where it was given. */
  note(code: ChangeCode, param: string | undefined, params: Params = {}): void {
    this.steps.push({ code, path: param === undefined ? [] : this.placeOf(param), params })
  }

  /** Notes the parts that were given as text and go as structures. */
  notePartTexts(payload: Readonly<Record<string, unknown>>): void {
    for (const { param } of Object.values(parts)) {
      if (typeof payload[param] === 'object' && typeof this.#given(param) === 'string')
        this.note('convert/part-text', param, { param })
    }
  }

  /** Notes what the methods do differently with any message. */
  noteMethods(): void {
    const { from, to, fromMethod, method } = this
    if (from.author !== to.author) this.note(to.author === 'bot' ? 'convert/from-bot' : 'convert/from-user', undefined)
    if (from.isNotification !== to.isNotification)
      this.note(to.isNotification ? 'convert/notification' : 'convert/chat-message', undefined)
    if (from.isUpdate && to.isUpdate && from.isV2 !== to.isV2)
      this.note(to.isV2 ? 'convert/any-age' : 'convert/three-days', undefined, { from: fromMethod, method })
  }

  #given(param: string): unknown {
    const [first = '', second] = this.placeOf(param)
    const value = this.#source.params[first]
    return second === undefined || typeof value !== 'object' || value === null ? value : value[second]
  }

  /** Whether something was noted at a parameter. */
  hasChanged(param: string): boolean {
    return this.steps.some(({ path }) => isSameParam(String(path.at(-1) ?? ''), param))
  }

  /** Whether a parameter was left out. */
  hasLeftOut(param: string): boolean {
    return this.steps.some(({ code, path }) => LEFT_OUT.has(code) && isSameParam(String(path.at(-1) ?? ''), param))
  }

  /** Where a parameter was given, under the name that it had there. */
  placeOf(param: string): readonly Key[] {
    const { params } = this.#source
    const { fields } = params
    const inFields = typeof fields === 'object' && fields !== null ? nameIn(fields, param) : undefined
    if (inFields !== undefined) return ['fields', inFields]
    return [nameIn(params, param) ?? param]
  }
}

const LEFT_OUT: ReadonlySet<ChangeCode> = new Set(['convert/unread', 'convert/nothing-to-clear'])

function nameIn(params: object, param: string): string | undefined {
  return Object.keys(params).find(written => isSameParam(written, param))
}
