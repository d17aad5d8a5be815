import { inspectData, readPart } from '../../check/inspect.js'
import { isFullForm, type PartName, parts } from '../../check/parts.js'
import type { Diagnostic } from '../../diagnostic/diagnostic.js'
import { keyOfPath } from '../../diagnostic/path.js'
import type { Key } from '../../diagnostic/trace.js'
import { arrayOfList, type Data, type DataObject, forEach, isArray } from '../../php/data.js'

/** What is drawn in one place: stored elements, and what was found there. Nothing is stored where they were dropped. */
export interface Slot {
  readonly stored: readonly DataObject[]
  readonly path: readonly Key[]
  readonly findings: readonly Diagnostic[]
}

/** A part as it was given, and what the server makes of it. */
export interface GivenPart {
  readonly name: PartName
  readonly path: readonly Key[]
  readonly botId: number
  readonly value: Data
}

/** All that is stored, in one place and without findings. */
export function plainSlots(stored: readonly DataObject[]): readonly Slot[] {
  return stored.length === 0 ? [] : [{ stored, path: [], findings: [] }]
}

/**
 * A place for each element as it was written, with what is stored of it: one user list may be several blocks, a dropped
 * button none. Each is given to the model of the server alone, to know how much comes of it.
 */
export function markedSlots(
  given: GivenPart,
  stored: readonly DataObject[],
  diagnostics: readonly Diagnostic[],
): readonly Slot[] {
  const part = parts[given.name]
  const read = typeof given.value === 'string' ? readPart(given.value, part) : given.value
  if (!isArray(read)) return plainSlots(stored)
  const isFull = isFullForm(read, part)
  const list = isFull ? (read[part.listKey] ?? null) : read
  if (!isArray(list)) return plainSlots(stored)
  const path = isFull ? [...given.path, part.listKey] : given.path
  const byPlace = findingsAt(diagnostics, path.length + 1)
  const slots: Slot[] = []
  let from = 0
  forEach(list, (element, key) => {
    const to = from + countStored(element, given)
    const place = [...path, key]
    slots.push({ stored: stored.slice(from, to), path: place, findings: byPlace.get(keyOfPath(place)) ?? [] })
    from = to
  })
  return slots
}

function countStored(element: Data, { name, botId }: GivenPart): number {
  const part = parts[name]
  const { stored } = inspectData({ [part.listKey]: arrayOfList([element]) }, part, botId, true)
  return storedElements(stored).length
}

/** The elements of a stored part: the blocks of an attach, or what a keyboard or menu is a list of. */
export function storedElements(stored: unknown): readonly DataObject[] {
  const list: unknown = typeof stored === 'object' && stored !== null && 'BLOCKS' in stored ? stored.BLOCKS : stored
  return Array.isArray(list) ? list.filter(isElement) : []
}

/** Whether something stored is an object or a list, and no word or number. */
export function isElement(element: unknown): element is DataObject {
  return typeof element === 'object' && element !== null
}

function findingsAt(diagnostics: readonly Diagnostic[], depth: number): ReadonlyMap<string, readonly Diagnostic[]> {
  const byPlace = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    if (diagnostic.path.length < depth) continue
    const place = keyOfPath(diagnostic.path.slice(0, depth))
    const others = byPlace.get(place)
    if (others === undefined) byPlace.set(place, [diagnostic])
    else others.push(diagnostic)
  }
  return byPlace
}
