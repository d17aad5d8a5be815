import { inspectData } from '../../check/inspect.js'
import { type PartName, parts } from '../../check/parts.js'
import { verdictOf } from '../../check/verdict.js'
import type { Diagnostic } from '../../diagnostic/diagnostic.js'
import type { Finding } from '../../diagnostic/trace.js'
import { type DataObject, isArray } from '../../php/data.js'
import { limitOf } from '../../size/limits.js'
import type { Notice, Scene, ScenePart } from './scene.js'
import { type GivenPart, markedSlots, plainSlots, storedElements } from './slots.js'

/** What the server makes of a part. */
export interface StoredPart {
  readonly shell: DataObject
  /** None where it keeps nothing of it. */
  readonly elements: readonly DataObject[]
  readonly verdict: string
  readonly findings: readonly Finding[]
}

export function storePart({ name, value, botId }: GivenPart): StoredPart {
  const inspection = inspectData(value, parts[name], botId, true)
  const verdict = verdictOf(inspection, parts[name], limitOf(name, undefined).maxChars)
  const { stored, findings } = inspection
  const elements = verdict === 'OK' ? storedElements(stored) : []
  return { shell: isArray(stored) ? stored : {}, elements, verdict, findings }
}

/** A stored part as it is drawn, with the findings at their places where they are given. */
export function placePart(
  { shell, elements }: StoredPart,
  given: GivenPart,
  diagnostics: readonly Diagnostic[] | undefined,
): ScenePart | undefined {
  if (elements.length === 0) return undefined
  const slots = diagnostics === undefined ? plainSlots(elements) : markedSlots(given, elements, diagnostics)
  return { shell, slots }
}

/** A scene of parts by their names. */
export function joinScene(
  text: string | undefined,
  drawn: readonly { readonly name: PartName; readonly part: ScenePart | undefined }[],
  notices: readonly Notice[],
  isRefused: boolean,
): Scene {
  const named = (wanted: PartName) => drawn.flatMap(({ name, part }) => (name === wanted ? (part ?? []) : []))
  return {
    text,
    attaches: named('attach'),
    keyboard: named('keyboard')[0],
    menu: named('menu')[0],
    notices,
    isRefused,
  }
}
