import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExplainedElement, explain } from '../../src/explain.js'
import { check, formatPath } from '../../src/index.js'
import { ruExplain } from '../../src/ru.js'
import { answer } from '../../src/server.js'
import { countElements } from '../conformance/elements.js'
import { inputOf, type PartVector, readVectors } from '../conformance/vectors.js'
import { brokenPart, brokenRequest } from './arbitraries/broken.js'
import { giants, longLiterals, longTexts, monsters } from './arbitraries/monsters.js'
import { checks, stores } from './parts.js'
import { holds } from './runs.js'
import { findUnfrozen } from './values.js'
import { ends } from './watchdog.js'

const BOT_ID = 39
const SHELLS: ReadonlySet<ExplainedElement['kind']> = new Set([
  'attach',
  'keyboard',
  'menu',
  'text',
  'param',
  'buttonRow',
])

function keptIn(elements: readonly ExplainedElement[]): number {
  return elements.filter(({ kind, stored }) => !SHELLS.has(kind) && stored !== undefined).length
}

/** What must hold of every explanation. */
function expectSound(value: unknown, options: Parameters<typeof explain>[1]): void {
  const explanation = explain(value, options)
  expect(findUnfrozen(explanation)).toBeUndefined()
  const { elements, diagnostics, outcome } = explanation
  for (const { fate, stored } of elements) {
    if (fate === 'dropped' || fate === 'refused') expect(stored).toBeUndefined()
  }
  const places = elements.map(({ path }) => formatPath(path))
  expect(new Set(places).size).toBe(places.length)
  const own = new Set(elements.flatMap(element => element.diagnostics))
  const inside = diagnostics.filter(({ path }) => places.includes(formatPath(path)))
  expect(inside.filter(diagnostic => !own.has(diagnostic))).toEqual([])
  if (outcome === 'whole') expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expectReadable(explanation.toText())
  expectReadable(explain(value, { ...options, language: ruExplain }).toText())
}

function expectReadable(text: string): void {
  expect(text.length).toBeGreaterThan(20)
  expect(text).not.toMatch(/\[\[|\]\]|\bundefined\b/)
}

test('a part is explained as it is checked and stored', () => {
  holds(
    fc.property(brokenPart, ({ name, value }) => {
      const options = { part: name, botId: BOT_ID }
      const { verdict, diagnostics, elements } = explain(value, options)
      expect(verdict).toBe(stores[name](value).verdict)
      expect(diagnostics).toEqual(checks[name](value).diagnostics)
      if (verdict === 'OK') expect(keptIn(elements)).toBe(countElements(stores[name](value).stored, name))
    }),
  )
})

test('a call is explained as it is checked and answered', () => {
  holds(
    fc.property(brokenRequest, request => {
      const { verdict, diagnostics, outcome } = explain(request)
      const { verdict: answered, lateVerdict } = answer(request)
      expect(verdict).toBe(answered === 'OK' ? (lateVerdict ?? 'OK') : answered)
      expect(diagnostics).toEqual(check(request).diagnostics)
      if (answered !== 'OK') expect(outcome).toBe('refused')
    }),
  )
})

test.each(['valid', 'typed', 'boundary', 'wild'] as const)(
  'of the vectors of class %s what is dropped is said to be',
  name => {
    const vectors = readVectors<PartVector>('./parts.json').filter(vector => vector.class === name)
    expect(vectors.length).toBeGreaterThan(200)
    for (const vector of vectors) {
      const options = { part: vector.part, botId: vector.botId }
      expectSound(inputOf(vector), options)
      const { verdict, normal } = vector.expect
      const explained = explain(inputOf(vector), options)
      if (verdict === 'OK' && normal !== undefined)
        expect([vector.id, keptIn(explained.elements)]).toEqual([vector.id, countElements(normal, vector.part)])
      else if (verdict !== 'OK') expect(explained.outcome).toBe('refused')
    }
  },
)

test.each(['./requests.json', './requests-v2.json'])('the calls of %s are explained', file => {
  const vectors = readVectors<{ readonly method: string; readonly params: unknown }>(file)
  expect(vectors.length).toBeGreaterThan(200)
  for (const { method, params } of vectors) expectSound({ method, params }, {})
})

describe.each(Object.entries({ ...monsters, ...giants, ...longLiterals, ...longTexts }))('%s', (name, make) => {
  test('is explained', () => {
    const value = make()
    const call = { method: 'imbot.message.add', params: { ATTACH: value, KEYBOARD: [[value]], MESSAGE: value } }
    // What is large is looked at once, as it stands.
    for (const given of name in giants ? [value] : [value, call]) {
      const text = ends(() => explain(given).toText())
      expect(text.length).toBeGreaterThan(20)
      expect(text.length).toBeLessThan(200_000)
    }
  })
})
