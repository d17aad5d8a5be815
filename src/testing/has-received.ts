import { quote } from '../diagnostic/quote.js'
import { nearest } from '../field/choice.js'
import { type Difference, differencesOf, namedPart, plainExpected } from './compare.js'
import { isAsymmetric, type MatchResult } from './matcher.js'
import { differenceLines } from './matches-payload.js'
import { type ArrivedCall, callsOf } from './portal-subject.js'
import { show } from './show.js'

interface Compared {
  readonly call: ArrivedCall
  readonly expected: unknown
  readonly differences: readonly Difference[]
}

/**
 * Passes where a call of this method has arrived at the portal, alone or in a batch, however it was answered, with
 * parameters that hold what `params` names.
 */
export function matchReceived(actual: unknown, method: string, params: object = {}): MatchResult {
  if (typeof method !== 'string' || method === '')
    throw new TypeError(`toHaveReceived() takes the name of a method, and was given ${quote(method) || 'nothing'}.`)
  if (typeof params !== 'object' || params === null)
    throw new TypeError(`toHaveReceived() takes what the parameters have to hold, and was given ${quote(params)}.`)
  const wanted = plainExpected(params)
  const calls = callsOf('toHaveReceived', actual)
  const compared = calls.filter(call => isOf(call, method)).map(call => compare(call, wanted))
  const found = compared.find(({ differences }) => differences.length === 0)
  if (found !== undefined) return { pass: true, message: () => foundText(found.call, wanted) }
  const [near] = [...compared].sort((one, other) => one.differences.length - other.differences.length)
  return {
    pass: false,
    message: () => (near === undefined ? missingText(calls, method) : differentText(compared, near)),
    ...(near === undefined
      ? {}
      : { difference: { actual: namedPart(near.call.params, near.expected), expected: near.expected } }),
  }
}

// The server takes the names of the older methods in any case.
function isOf(call: ArrivedCall, method: string): boolean {
  return call.method.toLowerCase() === method.toLowerCase()
}

function compare(call: ArrivedCall, wanted: unknown): Compared {
  const asWanted = { call, expected: wanted, differences: differencesOf(call.params, wanted) }
  if (!call.isText) return asWanted
  const expected = asText(wanted)
  const differences = differencesOf(call.params, expected)
  // A command of a batch can have taken a number from one before it.
  return differences.length < asWanted.differences.length ? { call, expected, differences } : asWanted
}

/** Numbers and flags as a query string carries them. */
function asText(expected: unknown): unknown {
  if (typeof expected === 'number') return String(expected)
  if (typeof expected === 'boolean') return expected ? '1' : '0'
  if (typeof expected !== 'object' || expected === null || expected instanceof RegExp || isAsymmetric(expected))
    return expected
  if (Array.isArray(expected)) return expected.map(asText)
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, asText(value)]))
}

function foundText({ place, method, outcome }: ArrivedCall, wanted: unknown): string {
  const what = Object.keys(wanted ?? {}).length === 0 ? '' : ` with ${show(wanted)}`
  return `The portal has received ${method}${what}:\n\n  ${place}  ${method}  ${outcome}`
}

const MAX_SHOWN = 12

function missingText(calls: readonly ArrivedCall[], method: string): string {
  if (calls.length === 0) return `The portal has not received ${method}. It has received nothing at all.`
  const near = nearest(method, [...new Set(calls.map(call => call.method))])
  const lines = calls.slice(0, MAX_SHOWN).map(call => lineOf(call, call.method === near))
  const more = calls.length - lines.length
  return [
    `The portal has not received ${method}. It has received:`,
    '',
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n')
}

function lineOf({ place, method, outcome }: ArrivedCall, isNearest: boolean): string {
  return `  ${place}  ${method}  ${outcome}${isNearest ? '  ← nearest' : ''}`
}

function differentText(compared: readonly Compared[], { call, differences }: Compared): string {
  const { method, place } = call
  const which = compared.length === 1 ? `once, as ${place}` : `${compared.length} times; the nearest is ${place}`
  return [
    `The portal has received ${method} with something else (${which}):`,
    '',
    ...differenceLines(differences),
  ].join('\n')
}
