import type { Key } from '../diagnostic/trace.js'
import { type Data, type DataObject, isArray } from '../php/data.js'
import type { References } from '../rest/references.js'
import { methodsFor } from './methods-for.js'
import { isKnownParam } from './param-names.js'
import { hasCommands, readBatch } from './read-batch.js'
import type { Reading } from './reading.js'

/** Reads a call of a method, which may be a batch. */
export function readCall(
  method: string,
  params: Data | undefined,
  reading: Reading,
  path: readonly Key[],
  results?: References,
): void {
  if (method.toLowerCase() === 'batch' && isArray(params)) readBatch(params, reading, path)
  else reading.addCall(method, params, path, results)
}

/** Reads parameters that no method stands with: of the method that was told, or of the only one that takes them. */
export function readParams(params: DataObject, reading: Reading, path: readonly Key[]): void {
  if (hasCommands(params)) {
    readBatch(params, reading, path)
    return
  }
  if (reading.method !== undefined) {
    reading.enter('params')
    readCall(reading.method, params, reading, path)
    return
  }
  if (!Object.keys(params).some(isKnownParam)) {
    reading.reportUnknown(params, path)
    return
  }
  reading.enter('params')
  const candidates = methodsFor(params)
  const [method] = candidates
  if (method !== undefined && candidates.length === 1) readCall(method, params, reading, path)
  else reading.report('parse/which-method', { candidates: candidates.join(', ') }, path)
}
