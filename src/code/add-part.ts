import type { PartName } from '../check/parts.js'
import { jsData } from './js-literal.js'
import type { Module } from './module.js'
import { readData } from './read-payload.js'

/** Appends a part alone to a module, and exports its payload. */
export function addPart(module: Module, value: unknown, name: PartName): void {
  const data = readData(value)
  module.add(`export const ${module.named('payload')} = `, module.place(data, name)?.payload ?? jsData(data))
}
