import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenRequest, hostileJson, hostileText, typedText } from '../../../src/fast-check.js'
import { check, checkAttach, checkKeyboard, checkMenu } from '../../../src/index.js'
import { shown, text } from '../../../src/text.js'

function holds<Value>(arbitrary: fc.Arbitrary<Value>, law: (value: Value) => void): void {
  fc.assert(
    fc.property(arbitrary, value => {
      law(value)
    }),
    { numRuns: 300 },
  )
}

describe('brokenRequest', () => {
  test('is JSON, and checked without a failure', () => {
    holds(brokenRequest(), request => {
      expect(JSON.parse(JSON.stringify(request))).toEqual(request)
      expect(check(request).diagnostics).toBeInstanceOf(Array)
    })
  })

  test('is broken in many ways', () => {
    const requests = fc.sample(brokenRequest(), { numRuns: 400, seed: 1 })
    const codes = new Set(requests.flatMap(request => check(request).diagnostics.map(({ code }) => code)))
    expect(codes.size).toBeGreaterThan(40)
  })
})

describe('hostileJson', () => {
  test('is JSON, and checked without a failure', () => {
    holds(hostileJson(), value => {
      expect(JSON.stringify(JSON.parse(JSON.stringify(value)))).toBe(JSON.stringify(value))
      for (const look of [checkAttach, checkKeyboard, checkMenu]) expect(look(value).diagnostics).toBeInstanceOf(Array)
      expect(check({ method: 'imbot.message.add', params: value }).diagnostics).toBeInstanceOf(Array)
    })
  })

  test('holds keys of its own that objects have', () => {
    const values = fc.sample(hostileJson(), { numRuns: 500, seed: 1 })
    const hasKey = (value: unknown, key: string): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (Object.hasOwn(value, key) || Object.values(value).some(item => hasKey(item, key)))
    for (const key of ['__proto__', 'constructor', 'BLOCKS', 'BUTTONS']) {
      expect(
        values.some(value => hasKey(value, key)),
        key,
      ).toBe(true)
    }
  })
})

test('typedText and hostileText show as typed where a text holds them', () => {
  holds(fc.oneof(typedText(), hostileText()), typed => {
    const { marks } = shown(text`Order: ${typed}`.bb)
    expect(marks.filter(([kind]) => kind !== 'link')).toEqual([])
  })
})
