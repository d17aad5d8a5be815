import { describe, expect, test } from 'vitest'
import { check } from '../../src/rest/check.js'
import { answer } from '../../src/server.js'
import { countElements } from './elements.js'
import { readVectors } from './vectors.js'

interface V2Vector {
  readonly id: string
  readonly method: string
  readonly class: 'valid' | 'typed' | 'wild'
  readonly params: { readonly fields: Readonly<Record<string, unknown>> }
  readonly expect: {
    readonly verdict: string
    readonly message?: string
    readonly attach?: unknown
    readonly keyboard?: unknown
  }
}

const vectors = readVectors<V2Vector>('./requests-v2.json')

function isSent(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : value !== undefined && value !== null && value !== ''
}

/** What the caller meant to set, in elements; a string is the JSON of it. */
function countSent(value: unknown, part: 'attach' | 'keyboard' | 'menu'): number {
  if (typeof value !== 'string') return countElements(value, part)
  try {
    return countElements(JSON.parse(value), part)
  } catch {
    return 0
  }
}

function countKept(outcome: unknown, part: 'attach' | 'keyboard'): number {
  if (part === 'attach' && Array.isArray(outcome))
    return outcome.reduce((sum: number, one) => sum + countElements(one, part), 0)
  return countElements(outcome, part)
}

/** An update clears or ignores an object that the caller meant to set, empty as its list may be. */
function isUnmet(value: unknown, outcome: unknown): boolean {
  const isMeant = typeof value === 'object' && value !== null && Object.keys(value).length > 0
  return isMeant && (outcome === 'kept' || outcome === 'cleared')
}

function losesSomething({ params: { fields }, expect: expected }: V2Vector): boolean {
  if (countSent(fields.menu, 'menu') > 0) return true
  if (['ATTACH', 'KEYBOARD', 'MESSAGE'].some(name => isSent(fields[name]))) return true
  return (['attach', 'keyboard'] as const).some(
    part => isUnmet(fields[part], expected[part]) || countKept(expected[part], part) < countSent(fields[part], part),
  )
}

describe.each(['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update'])('%s', method => {
  const ofMethod = vectors.filter(vector => vector.method === method)

  test('there are vectors of it', () => expect(ofMethod.length).toBeGreaterThan(200))

  test.each(ofMethod)('$id', vector => {
    const { verdict, message, attach, keyboard } = vector.expect
    const given = answer(vector)
    if (verdict === 'CRASH') expect(given.verdict).not.toBe('OK')
    else expect(given.verdict).toBe(verdict)
    if (vector.class !== 'wild') {
      expect(given.parts.attach).toEqual(attach)
      expect(given.parts.keyboard).toEqual(keyboard)
      if (method.endsWith('send')) expect(given.parts.message ?? null).toEqual(message ?? null)
    }

    const errors = check(vector)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
    if (verdict !== 'OK' || losesSomething(vector)) expect(errors).not.toEqual([])
    else if (vector.class !== 'wild') expect(errors).toEqual([])
  })
})
