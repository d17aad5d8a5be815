import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as arbitraries from '../../../src/fast-check.js'
import { check } from '../../../src/index.js'
import { paramsSchemas } from '../../../src/schema/request.js'
import { almost } from './arbitrary.js'
import { accepts, errorsOf, isOrdinary, type PartName, structuralCodesOf, subjects } from './subjects.js'

const anAttach = arbitraries.anAttach({ quality: 'writable' })
const aKeyboard = arbitraries.aKeyboard({ quality: 'writable' })
const aMenu = arbitraries.aMenu({ quality: 'writable' })

const RUNS = { numRuns: 1000 }
const parts = ['attach', 'keyboard', 'menu'] as const
const builders: Readonly<Record<PartName, fc.Arbitrary<{ readonly payload: object }>>> = {
  attach: anAttach,
  keyboard: aKeyboard,
  menu: aMenu,
}

describe.each(parts)('%s', name => {
  test('the check finds no error in what the schema accepts', () => {
    let accepted = 0
    fc.assert(
      fc.property(almost(subjects[name].schema), value => {
        if (!accepts(name, value)) return
        accepted++
        expect(errorsOf(subjects[name].check(value))).toEqual([])
      }),
      RUNS,
    )
    expect(accepted).toBeGreaterThan(RUNS.numRuns / 4)
    expect(accepted).toBeLessThan(RUNS.numRuns)
  })

  test('of what builders make of ordinary values, the schema accepts what the check finds right, and nothing else', () => {
    const outcomes = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(
        builders[name].filter(({ payload }) => isOrdinary(payload)),
        ({ payload }) => {
          const codes = structuralCodesOf(subjects[name].check(payload))
          const isAccepted = accepts(name, payload)
          outcomes[isAccepted ? 'accepted' : 'refused']++
          expect({ codes, isAccepted }).toEqual({ codes, isAccepted: codes.length === 0 })
        },
      ),
      RUNS,
    )
    expect(outcomes.accepted).toBeGreaterThan(10)
    expect(outcomes.refused).toBeGreaterThan(10)
  })
})

describe.each(Object.entries(paramsSchemas))('%s', (method, schema) => {
  test('the check finds no error in what the schema accepts', () => {
    let accepted = 0
    fc.assert(
      fc.property(almost(schema), params => {
        if (!schema.safeParse(params).success) return
        accepted++
        expect(errorsOf(check({ method, params }))).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})
