import { describe, expect, test } from 'vitest'
import { inputOf, type PartVector, readVectors } from '../../conformance/vectors.js'
import { accepts, errorsOf, structuralCodesOf, subjects } from './subjects.js'

const cases = readVectors<PartVector>('./parts.json').map(vector => ({ vector, input: inputOf(vector) }))

describe("what a schema accepts, over the real server's answers", () => {
  const accepted = cases.filter(({ vector, input }) => accepts(vector.part, input))

  test('there is enough of it', () => expect(accepted.length).toBeGreaterThan(700))

  test('the check reports no error, sizes aside', () => {
    const wrong = accepted.map(
      ({ vector, input }) => [vector.id, errorsOf(subjects[vector.part].check(input))] as const,
    )
    expect(wrong.filter(([, errors]) => errors.length > 0)).toEqual([])
  })

  test('the server stored it, where it was not too big and had a bot', () => {
    const refused = accepted.filter(({ vector: { botId, expect: answer } }) => {
      return botId > 0 && answer.verdict !== 'OK' && !answer.verdict.endsWith('_OVERSIZE')
    })
    expect(refused.map(({ vector }) => vector.id)).toEqual([])
  })
})

describe('vectors of class valid', () => {
  const valid = cases.filter(({ vector }) => vector.class === 'valid')
  const refused = valid.filter(({ vector, input }) => !accepts(vector.part, input))

  test('more than four in five are accepted', () => {
    expect(1 - refused.length / valid.length).toBeGreaterThan(0.8)
  })

  // ID is in the docs, and not read by the server; the rest it drops or rewrites, though the vectors call it valid.
  test('the others hold what the check finds too', () => {
    const reasons = refused.map(({ vector, input }) => structuralCodesOf(subjects[vector.part].check(input)))
    expect(reasons.filter(codes => codes.length === 0)).toEqual([])
    expect([...new Set(reasons.flat())].sort()).toEqual([
      'attach/id',
      'attach/message-without-text',
      'attach/network-id',
      'attach/user-without-name',
      'keyboard/text-zero',
    ])
  })

  test('without the ID, nineteen in twenty are accepted', () => {
    const others = refused.filter(({ vector, input }) => !accepts(vector.part, withoutId(input)))
    expect(1 - others.length / valid.length).toBeGreaterThan(0.95)
  })
})

function withoutId(input: unknown): unknown {
  if (Array.isArray(input)) return input
  const { ID: _, ...rest } = input as Readonly<Record<string, unknown>>
  return rest
}
