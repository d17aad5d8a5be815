import * as library from '../../../src/index.js'

const IMPORT = /^import (\{ .* \}) from 'b24-message'$/m
const EXPORT = /^export const \w+ =/m

/** Runs a module that was written by the package, and gives what it exports. */
export function runModule(code: string): unknown {
  const body = code.replace(IMPORT, 'const $1 = library').replace(EXPORT, 'return')
  return new Function('library', `'use strict'\n${body}`)(library)
}

/** The same as data: what would go over the wire. */
export function runToData(code: string): unknown {
  return JSON.parse(JSON.stringify(runModule(code)))
}
