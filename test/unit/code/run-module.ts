import * as library from '../../../src/index.js'

const IMPORT = /^import (\{ .* \}) from 'b24-message'$/m
const EXPORT = /^export const (\S+) =/gm

/** Runs a module that was written by the package, and gives all that it exports, by name. */
export function runModule(code: string): Readonly<Record<string, unknown>> {
  const names = [...code.matchAll(EXPORT)].map(([, name]) => name)
  const body = code.replace(IMPORT, 'const $1 = library').replace(EXPORT, 'const $1 =')
  return new Function('library', `'use strict'\n${body}\nreturn { ${names.join(', ')} }`)(library)
}

/** The one thing that a module exports, as data: what would go over the wire. */
export function runToData(code: string): unknown {
  const [exported, ...more] = Object.values(runModule(code))
  if (more.length > 0) throw new Error(`This module exports ${more.length + 1} things`)
  return JSON.parse(JSON.stringify(exported))
}
