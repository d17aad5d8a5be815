import { type PartName, parts } from '../check/parts.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { keyOfPath } from '../diagnostic/path.js'
import type { Key } from '../diagnostic/trace.js'
import { toInt } from '../php/convert.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import type { WatchedPart } from '../rest/exchange.js'
import { methodOf } from '../rest/methods.js'
import { storedText } from '../size/text.js'
import { changesOf } from './changes.js'
import type { Sketch } from './element.js'
import type { Fate } from './explain-language.js'
import { sketchPart } from './part-sketches.js'

/** A call as it was played through. */
export interface PlayedCall {
  readonly method: string
  readonly params: Data
  /** The parts that the method looked at. */
  readonly watched: readonly WatchedPart[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The elements of a call in the order in which they are written. */
export function sketchRequest(call: PlayedCall): readonly Sketch[] {
  return isArray(call.params) && !Array.isArray(call.params) ? new RequestWalk(call).sketches : []
}

class RequestWalk {
  readonly sketches: Sketch[] = []
  readonly #call: PlayedCall
  readonly #watched: ReadonlyMap<string, WatchedPart>
  /** What is found about a parameter as a whole. */
  readonly #effects = new Map<string, Fate>()
  readonly #namedBotId: number

  constructor(call: PlayedCall) {
    this.#call = call
    this.#watched = new Map(call.watched.map(part => [keyOfPath(part.path), part]))
    for (const diagnostic of call.diagnostics) this.#note(diagnostic)
    const params = call.params as DataObject
    this.#namedBotId = toInt(params.BOT_ID ?? params.botId)
    this.#walk(params, [])
  }

  #note({ path, effect, code }: Diagnostic): void {
    const fate = fateOf(effect, code)
    const key = keyOfPath(path)
    const known = this.#effects.get(key)
    if (fate !== undefined && (known === undefined || RANK.indexOf(fate) > RANK.indexOf(known)))
      this.#effects.set(key, fate)
  }

  #walk(object: DataObject, path: readonly Key[]): void {
    for (const key of Object.keys(object)) {
      const value = object[key] as Data
      const place = [...path, key]
      const part = partNamed(key)
      if (key === 'fields' && path.length === 0 && isArray(value) && this.#isV2) this.#walk(value, place)
      else if (part !== undefined) this.#part(part, value, place)
      else if (key.toUpperCase() === 'MESSAGE') this.#text(value, place)
      else this.sketches.push({ kind: 'param', label: undefined, path: place, fate: this.#fateAt(place), sent: value })
    }
  }

  get #isV2(): boolean {
    return this.#call.method.startsWith('imbot.v2.')
  }

  #fateAt(path: readonly Key[]): Fate {
    return this.#effects.get(keyOfPath(path)) ?? 'kept'
  }

  #text(value: Data, path: readonly Key[]): void {
    const fate = this.#fateAt(path)
    const common = { kind: 'text' as const, label: value, path, sent: value }
    if (fate === 'dropped' || fate === 'refused' || typeof value !== 'string') {
      this.sketches.push({ ...common, fate })
      return
    }
    const isUpdate = /\.update$/i.test(this.#call.method) && !this.#isV2
    const stored = storedText(value, isUpdate ? 'update' : 'add')
    const changes = changesOf(value, stored)
    this.sketches.push({ ...common, fate: changes.length > 0 ? 'changed' : fate, stored, changes })
  }

  #part(name: PartName, value: Data, path: readonly Key[]): void {
    const watched = this.#watched.get(keyOfPath(path))
    const fate = this.#fateAt(path)
    const elements = this.#elementsOf(name, value, path, watched, fate)
    const isChanged = fate === 'kept' && elements.some(element => element.fate !== 'kept')
    // A fate of 'kept' means that the method does what it is told: an update takes the old part away.
    const isLeft = watched !== undefined || elements.length > 0 || value === null
    const clears = fate === 'kept' && !isLeft && /\.update$/i.test(this.#call.method)
    this.sketches.push({ kind: name, label: undefined, path, fate: isChanged ? 'changed' : fate, sent: value, clears })
    for (const element of elements) this.sketches.push(element)
  }

  #elementsOf(
    name: PartName,
    value: Data,
    path: readonly Key[],
    watched: WatchedPart | undefined,
    fate: Fate,
  ): readonly Sketch[] {
    const isCleared = typeof value === 'string' && !/[[{]/.test(value)
    if (isCleared) return []
    if (watched !== undefined || !isWholes(value, name)) {
      // Of a method whose rules are not known nobody knows that it leaves a part unread.
      const isUnread = watched === undefined && methodOf(this.#call.method) !== undefined
      const botId = watched?.botId ?? (isUnread ? 0 : SOME_BOT_ID)
      const isBotNamed = botId === this.#namedBotId || (isArray(value) && toInt(value.BOT_ID) === botId)
      return sketchPart(value, { name, path, botId, isBotNamed, isLost: isUnread || fate === 'dropped' })
    }
    // A list of whole attachments, each of which the method looks at.
    return Object.keys(value as DataObject).flatMap(key => {
      const index = Array.isArray(value) ? Number(key) : key
      const place = [...path, index]
      const one = (value as DataObject)[key] as Data
      const isLost = !this.#watched.has(keyOfPath(place))
      return sketchPart(one, { name, path: place, botId: 0, isBotNamed: false, isLost })
    })
  }
}

const SOME_BOT_ID = 1

const RANK: readonly Fate[] = ['kept', 'changed', 'dropped', 'refused']

/** What a finding about a parameter as a whole says about it: one that is not read is dropped. */
function fateOf(effect: Diagnostic['effect'], code: Diagnostic['code']): Fate | undefined {
  if (effect === 'refused' || effect === 'dropped') return effect
  if (effect === 'altered')
    return code === 'part/json-string' || code === 'message/half-applied' ? undefined : 'changed'
  return effect === 'ignored' && code.startsWith('request/') ? 'dropped' : undefined
}

function partNamed(key: string): PartName | undefined {
  const upper = key.toUpperCase()
  return Object.values(parts).find(({ param }) => param === upper)?.name
}

function isWholes(value: Data, name: PartName): boolean {
  if (name !== 'attach' || !Array.isArray(value)) return false
  return (value as readonly Data[]).some(one => isArray(one) && one.BLOCKS !== undefined)
}
