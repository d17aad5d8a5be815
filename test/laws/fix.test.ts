import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fix, fix } from '../../src/fix.js'
import { check, formatPath, type Report } from '../../src/index.js'
import { answer } from '../../src/server.js'
import { countElements } from '../conformance/elements.js'
import { inputOf, type PartVector, readVectors } from '../conformance/vectors.js'
import { brokenPart, brokenRequest } from './arbitraries/broken.js'
import { giants, longLiterals, longTexts, monsters } from './arbitraries/monsters.js'
import { checks, stores } from './parts.js'
import { holds } from './runs.js'
import { findUnfrozen, snapshot } from './values.js'
import { ends } from './watchdog.js'

const BOT_ID = 39

// What moves elements about, so that a place of before is another place afterwards.
const MOVING: ReadonlySet<Fix['code']> = new Set([
  'leave-out-empty',
  'leave-out-new-line',
  'rows-to-new-lines',
  'put-into-list',
  'take-out-of-list',
  'split-block',
  'into-fields',
  'blocks-key',
  'bot-inside',
])

/** All that must hold of the fixes of a value, however it is checked. */
function expectSound(value: unknown, look: (value: unknown) => Report, options: Parameters<typeof fix>[1]): void {
  const before = snapshot(value)
  const { fixes, left: remaining, apply } = fix(value, options)
  const fixed = apply()
  expect(value).toEqual(before)
  expect(findUnfrozen(fixes)).toBeUndefined()
  expect(findUnfrozen(fixed)).toBeUndefined()

  const first = look(value)
  const last = look(fixed)
  expect(findUnfrozen(remaining)).toBeUndefined()
  expect(remaining.map(placeOf)).toEqual(last.diagnostics.map(placeOf))
  expect(fix(fixed, options).fixes).toEqual([])
  expect(apply(fixes)).toEqual(fixed)
  if (first.ok) expect(last.ok).toBe(true)
  if (first.diagnostics.length === 0) expect(fixes).toEqual([])
  if (fixes.length === 0) expect(fixed).toEqual(value)
  if (fixes.some(({ code }) => MOVING.has(code))) return
  const broken = errorsOf(first)
  const isOld = (path: Fix['path']) =>
    path.some((_, index) => broken.has(foldedPath(path.slice(0, index)))) || broken.has(foldedPath(path))
  expect([...errorPathsOf(last)].filter(path => !isOld(path))).toEqual([])
  const left = new Set(last.diagnostics.map(placeOf))
  expect(fixes.flatMap(({ resolves }) => resolves.map(placeOf)).filter(place => left.has(place))).toEqual([])
}

function placeOf({ code, path }: Fix['resolves'][number]): string {
  return `${code} ${formatPath(path)}`
}

/** The elements and parameters that have an error. */
function errorPathsOf({ diagnostics }: Report): readonly Fix['path'][] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => elementOf(path))
}

/** Keys may have been corrected on the way. */
function foldedPath(path: Fix['path']): string {
  return formatPath(path).toLowerCase().replaceAll('_', '')
}

function errorsOf(report: Report): ReadonlySet<string> {
  return new Set(errorPathsOf(report).map(foldedPath))
}

function elementOf(path: Fix['path']): Fix['path'] {
  const index = path.findIndex(key => typeof key === 'number')
  return index === -1 ? path : path.slice(0, index + 1)
}

/** How many elements of a part the server keeps. */
function keptOf(value: unknown, name: PartVector['part']): number {
  return countElements(stores[name](value).stored, name)
}

function newLinesIn(fixes: readonly Fix[]): number {
  return fixes.filter(({ code }) => code === 'leave-out-new-line').length
}

test('the fixes of a broken part are sound, and what was kept is kept', () => {
  holds(
    fc.property(brokenPart, ({ name, value }) => {
      const options = { part: name, botId: BOT_ID }
      expectSound(value, checks[name], options)
      const { fixes, apply } = fix(value, options)
      expect(keptOf(apply(), name) + newLinesIn(fixes)).toBeGreaterThanOrEqual(keptOf(value, name))
    }),
  )
})

test('the fixes of a broken call are sound, and what was answered well is', () => {
  holds(
    fc.property(brokenRequest, request => {
      expectSound(request, check, {})
      if (answer(request).verdict === 'OK') expect(answer(fix(request).apply()).verdict).toBe('OK')
    }),
  )
})

test('often enough there is something to fix, and something to decide', () => {
  const results = fc.sample(brokenPart, 1000).map(({ name, value }) => fix(value, { part: name, botId: BOT_ID }))
  expect(results.filter(({ fixes }) => fixes.length > 0).length).toBeGreaterThan(200)
  expect(results.filter(({ offers }) => offers.length > 0).length).toBeGreaterThan(100)
  const codes = new Set(results.flatMap(({ fixes }) => fixes.map(({ code }) => code)))
  expect(codes.size).toBeGreaterThan(15)
})

test('every choice of an offer can be applied, and resolves what it is about', () => {
  holds(
    fc.property(brokenPart, ({ name, value }) => {
      const { offers, fixes, apply } = fix(value, { part: name, botId: BOT_ID })
      for (const { choices } of offers) {
        for (const choice of choices) checks[name](apply([...fixes, choice]))
      }
    }),
  )
})

test.each(['valid', 'typed', 'boundary', 'wild'] as const)('the fixes of the vectors of class %s are sound', name => {
  const vectors = readVectors<PartVector>('./parts.json').filter(vector => vector.class === name)
  expect(vectors.length).toBeGreaterThan(200)
  for (const vector of vectors) expectSound(inputOf(vector), checks[vector.part], { part: vector.part, botId: BOT_ID })
})

test.each(['./requests.json', './requests-v2.json'])('the fixes of the calls of %s are sound', file => {
  const vectors = readVectors<{ readonly method: string; readonly params: unknown }>(file)
  expect(vectors.length).toBeGreaterThan(200)
  for (const { method, params } of vectors) expectSound({ method, params }, check, {})
})

describe.each(Object.entries({ ...monsters, ...giants, ...longLiterals, ...longTexts }))('%s', (name, make) => {
  test('is given an answer', () => {
    const value = make()
    const call = { method: 'imbot.message.add', params: { ATTACH: value, KEYBOARD: [[value]], MESSAGE: value } }
    // What is large is looked at once, as it stands.
    for (const given of name in giants ? [value] : [value, call]) {
      const { fixes, offers, apply } = ends(() => fix(given))
      ends(() => apply())
      expect([...fixes, ...offers].every(({ path }) => Array.isArray(path))).toBe(true)
    }
  })
})
