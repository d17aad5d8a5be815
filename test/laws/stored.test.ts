import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countElements } from '../conformance/elements.js'
import { anyPart, checks, stores } from './parts.js'
import { holds } from './runs.js'
import { phpJsonChars } from './values.js'

test('what check calls ok is stored without loss, and what is refused or lost is not ok', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      for (const { payload } of chain()) {
        const { verdict, stored } = stores[name](payload)
        const isWhole = verdict === 'OK' && countElements(stored, name) === countElements(payload, name)
        const { ok, diagnostics } = checks[name](payload)
        if (!isWhole) expect(ok).toBe(false)
        if (!ok) expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([])
        else expect(isWhole).toBe(true)
      }
    }),
  )
})

test('often enough there is something to lose, and something to keep', () => {
  const reports = fc.sample(anyPart, 1000).map(({ name, chain }) => checks[name](chain().at(-1)))
  expect(reports.filter(({ ok }) => ok).length).toBeGreaterThan(100)
  expect(reports.filter(({ ok }) => !ok).length).toBeGreaterThan(100)
})

test('what is not lost is the payload: a check of a builder, of its payload and of its JSON say the same', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      const last = chain().at(-1)
      const report = checks[name](last)
      expect(checks[name](last?.payload)).toEqual(report)
      expect(checks[name](JSON.parse(JSON.stringify(last)))).toEqual(report)
      expect(stores[name](JSON.parse(JSON.stringify(last)))).toEqual(stores[name](last))
    }),
  )
})

test('the size that check reports is the size that is stored, and the length of its JSON', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      const last = chain().at(-1)
      const { chars, stored } = stores[name](last)
      const size = checks[name](last).sizes[name]
      expect(size?.chars).toBe(chars)
      if (size === undefined) return
      expect(chars).toBe(phpJsonChars(stored))
      expect(size.charsLeft + size.chars).toBe(size.maxChars)
      expect(size.bytes).toBeGreaterThanOrEqual(size.chars)
      for (const element of size.heaviest) expect(element.chars).toBeLessThan(size.chars)
    }),
  )
})

test('what an element weighs is what the stored part loses without it', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      const last = chain().at(-1)
      const size = checks[name](last).sizes[name]
      const weights = (size?.heaviest ?? []).map(({ chars }) => chars)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      expect(weights.length).toBe(Math.min(3, weights.length))
      for (const { path } of size?.heaviest ?? []) {
        expect(path[path.length - 1]).toBeLessThan(last?.length ?? 0)
      }
    }),
  )
})

test('appending makes the stored part longer or leaves it', () => {
  holds(
    fc.property(anyPart, ({ name, chain }) => {
      const sizes = chain().map(({ payload }) => {
        const { chars = 0, stored } = stores[name](payload)
        return chars - descriptionChars(stored)
      })
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    }),
  )
})

// A MESSAGE block can take the place of the description, and be shorter than what stood there.
function descriptionChars(stored: unknown): number {
  const { DESCRIPTION } = (stored ?? {}) as { readonly DESCRIPTION?: string }
  return DESCRIPTION === undefined ? 0 : phpJsonChars(DESCRIPTION)
}
