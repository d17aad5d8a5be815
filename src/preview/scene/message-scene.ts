import { toJsonData } from '../../check/json-data.js'
import { type PartName, parts } from '../../check/parts.js'
import { toDiagnostic } from '../../diagnostic/diagnostic.js'
import { fill } from '../../diagnostic/language.js'
import { Trace } from '../../diagnostic/trace.js'
import { Message } from '../../message/message.js'
import { type Data, type DataObject, isArray, isSet } from '../../php/data.js'
import { subjectOf } from '../../rest/subject.js'
import { storedText } from '../../size/text.js'
import { joinScene, placePart, storePart } from './part-scene.js'
import { type Notice, noticesOf, type Scene, type SceneOptions } from './scene.js'
import type { GivenPart } from './slots.js'

const SOME_BOT_ID = 1

/** What there is to draw of a message or a part that is not on its way to a method yet. */
export function messageScene(value: unknown, options: SceneOptions): Scene {
  const { botId = SOME_BOT_ID } = options
  const params = options.part === undefined ? paramsOf(value) : undefined
  if (params === undefined) {
    const { data, part = 'attach' } = subjectOf(value, options)
    return sceneOf(undefined, [{ name: part, path: [], botId, value: data }], options)
  }
  const given = Object.values(parts).flatMap(({ name, param }): readonly GivenPart[] => {
    const part = params[param]
    return isSet(part) && part !== 'N' ? [{ name, path: [param], botId, value: part }] : []
  })
  const text = params.MESSAGE
  return sceneOf(typeof text === 'string' ? storedText(text, 'add') : undefined, given, options)
}

function sceneOf(text: string | undefined, given: readonly GivenPart[], options: SceneOptions): Scene {
  const { marks, language } = options
  const refusals: Notice[] = []
  const drawn = given.map(one => {
    const stored = storePart(one)
    const diagnostics = stored.findings.map(found => toDiagnostic(found, one.path, language.explain.diagnostics))
    const part = placePart(stored, one, marks ? diagnostics : undefined)
    if (stored.verdict !== 'OK') refusals.push(refusalOf(stored.verdict, options))
    return { name: one.name, part, diagnostics }
  })
  const shown = drawn.flatMap(({ part }) => part ?? [])
  const found = drawn.flatMap(({ diagnostics }) => noticesOf(diagnostics, shown, options.language))
  return joinScene(text, drawn, [...refusals, ...(marks ? found : [])], refusals.length > 0)
}

function refusalOf(verdict: string, { language }: SceneOptions): Notice {
  const { crash, refusedPart } = language.explain.phrases
  return { severity: 'error', text: verdict === 'CRASH' ? crash : fill(refusedPart, { verdict }) }
}

/** The parameters of a message: of a builder, or of an object that names a part of one. */
function paramsOf(value: unknown): DataObject | undefined {
  const payload = payloadOf(value)
  if (payload === undefined) return undefined
  const data: Data = toJsonData(payload, new Trace(), () => false)
  return isArray(data) ? data : undefined
}

const PARAMS: readonly string[] = Object.values(parts).map(({ param }): PartName | string => param)

function payloadOf(value: unknown): unknown {
  try {
    if (value instanceof Message) return value.payload
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isObject) return undefined
    const keys = Object.keys(value)
    const isMessage = keys.some(key => PARAMS.includes(key)) || (keys.length === 1 && keys[0] === 'MESSAGE')
    return isMessage ? value : undefined
  } catch {
    // A proxy can throw whatever is asked of it, even what it is.
    return undefined
  }
}
