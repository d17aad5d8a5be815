import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, type Report, type Request } from '../../src/index.js'
import { readVectors } from '../conformance/vectors.js'
import { aMessage } from '../laws/arbitraries/message.js'
import { examples } from '../unit/diagnostic/examples.js'
import { firstMessages, refusedCalls } from './refused-calls.js'
import { make, useConnection } from './sdk.js'
import { ways } from './ways.js'

const connection = useConnection({ messages: firstMessages })

/** The codes that a report says the server may answer, the one that it answers first. */
function codesOf({ diagnostics }: Report): readonly string[] {
  return diagnostics.flatMap(({ severity, serverCode }) => (severity === 'error' && serverCode ? [serverCode] : []))
}

const refused = refusedCalls.flatMap(({ method, params }) => {
  const [code] = codesOf(check({ method, params }))
  return code === undefined ? [] : [{ code, method, params }]
})

describe('forced past the check, with the SDK', () => {
  test.each(refused)('$method arrives as $code', async ({ code, ...request }) => {
    const outcome = await make(connection.b24, request)
    // A crash of the server's code has no body, and so no code of its own.
    if (code === 'INTERNAL_SERVER_ERROR') expect(outcome).toEqual({ code: 'ERR_BAD_RESPONSE', status: 500 })
    else expect(outcome).toMatchObject({ code })
  })

  const arrived = new Set(refused.map(({ code }) => code))

  // What an encoder refuses is never sent.
  const checked = Object.entries(examples).flatMap(([code, example]) => (code.startsWith('wire/') ? [] : [example]))

  test('every code arrives that a check is seen to give', () => {
    const requests = [...readVectors<Request>('requests.json'), ...readVectors<Request>('requests-v2.json')]
    const reports = [
      ...requests.map(request => check(request)),
      ...checked.map(example => example.report({})),
      ...refusedCalls.map(call => check(call)),
    ]
    expect(new Set(reports.flatMap(codesOf))).toEqual(arrived)
  })

  test('no generated message gets a code that is not among them', () => {
    const law = fc.property(fc.constantFrom(...Object.values(ways)), aMessage, (way, content) => {
      for (const code of codesOf(way(content, 1).check())) expect(arrived).toContain(code)
    })
    fc.assert(law, { numRuns: 1000 })
  })
})
