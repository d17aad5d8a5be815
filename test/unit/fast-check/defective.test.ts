import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defectCodes, defective } from '../../../src/fast-check.js'
import { type Code, check, codes } from '../../../src/index.js'

// About 10,000 in all.
const RUNS = 80

/** A code of which the check tells once for each of several elements is one finding here. */
function codesOf(request: unknown): readonly Code[] {
  return [...new Set(check(request).diagnostics.map(({ code }) => code as Code))].sort()
}

describe('one defect gives its finding, and nothing else', () => {
  test.each(defectCodes)('%s', code => {
    fc.assert(
      fc.property(defective(code), ({ request, path, also }) => {
        expect(codesOf(request)).toEqual([code, ...also].sort())
        const places = check(request).diagnostics.filter(finding => finding.code === code)
        expect(places.map(finding => finding.path)).toEqual([path])
      }),
      { numRuns: RUNS },
    )
  })
})

test('every code has a defect, or a reason why it has none', () => {
  const without = Object.keys(codes).filter(code => !defectCodes.some(known => known === code))
  expect(without.filter(code => !code.startsWith('wire/'))).toEqual(['value/too-large', 'message/deletes-unasked'])
  for (const code of without) {
    expect(() => defective(JSON.parse(JSON.stringify(code))), code).toThrow(`defective was given "${code}". `)
  }
})

test('without a code it is any', () => {
  const seen = new Set(fc.sample(defective(), { numRuns: 300, seed: 1 }).map(({ code }) => code))
  expect(seen.size).toBeGreaterThan(80)
})

test('shrinking ends at the smallest request with the defect', () => {
  const requests = defective('keyboard/button-without-action').map(({ request }) => request)
  const { counterexample } = fc.check(fc.property(requests, () => false))
  expect(counterexample?.[0]).toEqual({
    method: 'imbot.message.add',
    params: { DIALOG_ID: '1', MESSAGE: 'a', KEYBOARD: [{ TEXT: 'a' }, { TEXT: 'a', LINK: '/', DISPLAY: 'LINE' }] },
  })
})
