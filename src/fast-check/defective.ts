import fc from 'fast-check'
import { quote } from '../diagnostic/quote.js'
import type { Code, Key } from '../index.js'
import { actionDefects } from './defects/action.js'
import { attachDefects } from './defects/attach.js'
import { fieldDefects } from './defects/field.js'
import type { DefectMaker } from './defects/flaw.js'
import { keyboardDefects } from './defects/keyboard.js'
import { menuDefects } from './defects/menu.js'
import { messageDefects } from './defects/message.js'
import { partDefects } from './defects/part.js'
import { requestDefects } from './defects/request.js'
import { textDefects } from './defects/text.js'
import { valueDefects } from './defects/value.js'
import { wireDefects } from './defects/wire.js'

// A code that is missing here is a compile error.
const defects = {
  ...valueDefects,
  ...fieldDefects,
  ...textDefects,
  ...partDefects,
  ...attachDefects,
  ...keyboardDefects,
  ...menuDefects,
  ...actionDefects,
  ...messageDefects,
  ...requestDefects,
  ...wireDefects,
} satisfies Readonly<Record<Code, DefectMaker>>

/** A code that the check gives to some request. */
export type DefectCode = { [C in Code]: (typeof defects)[C] extends string ? never : C }[Code]

/** A request in which one thing is wrong, and what the check says of it. */
export interface Defective {
  /** What `check` takes: `{ method, params }`, or what is no request at all. */
  readonly request: unknown
  readonly code: DefectCode
  /** Where the finding points to in the params. */
  readonly path: readonly Key[]
  /** The findings that cannot be without this one: a part of one bad button comes to nothing, for instance. */
  readonly also: readonly Code[]
}

const table: Readonly<Record<Code, DefectMaker>> = defects

/** Every code that {@link defective} takes. */
export const defectCodes: readonly DefectCode[] = Object.freeze(
  Object.keys(defects).filter((code): code is DefectCode => typeof table[code as Code] !== 'string'),
)

/**
 * Requests in which exactly one thing is wrong, which the check finds under that code at that path. Without a code: any.
 *
 * For the laws of code that stands before sending: a gate lets none of the errors through, a log names the place.
 *
 * @example
 * const one = fc.sample(defective('keyboard/button-without-action'), 1)[0]
 * check(one.request).diagnostics.map(({ code }) => code)
 * // ['keyboard/button-without-action']
 */
export function defective(code?: DefectCode): fc.Arbitrary<Defective> {
  if (code === undefined) return fc.oneof(...defectCodes.map(defective))
  const make = Object.hasOwn(table, code) ? table[code] : 'It is no code of the check.'
  if (typeof make === 'string') throw new TypeError(`defective was given ${quote(code)}. ${make}`)
  return make().map(defect => ({ code, ...defect }))
}
