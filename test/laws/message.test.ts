import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Call, check, type Diagnostic, MessageError, type RestRequest } from '../../src/index.js'
import { aCall } from './arbitraries/message.js'
import { holds } from './runs.js'

function attempt(call: Call): RestRequest | MessageError {
  try {
    return call.toRequest()
  } catch (error) {
    if (error instanceof MessageError) return error
    throw error
  }
}

// Only the builder knows whether an empty text was meant to delete the message.
const isKnownToBuilder = ({ code }: Diagnostic) => code === 'message/deletes-unasked'

test('toRequest throws MessageError exactly where check is not ok, with every finding in it', () => {
  holds(
    fc.property(aCall, call => {
      const { ok, diagnostics } = call.check()
      const result = attempt(call)
      if (ok) expect(result).toEqual({ method: call.method, params: call.params })
      else expect((result as MessageError).diagnostics).toEqual(diagnostics)
    }),
  )
})

test('past the check the same request comes out', () => {
  holds(
    fc.property(aCall, call => {
      expect(call.toRequest({ check: false })).toEqual({ method: call.method, params: call.params })
    }),
  )
})

test('often enough a call is ok, and not', () => {
  const reports = fc.sample(aCall, 1000).map(call => call.check())
  expect(reports.filter(({ ok }) => ok).length).toBeGreaterThan(50)
  expect(reports.filter(({ ok }) => !ok).length).toBeGreaterThan(100)
})

test('the parameters survive JSON', () => {
  holds(
    fc.property(aCall, call => {
      expect(JSON.parse(JSON.stringify(call.params))).toEqual(call.params)
    }),
  )
})

test('a call, its request and its JSON get the same report', () => {
  holds(
    fc.property(aCall, call => {
      const report = check(call)
      expect(check(call.toRequest({ check: false }))).toEqual(report)
      expect(check(JSON.parse(JSON.stringify(call)))).toEqual(report)
      const own = call.check()
      expect(own.diagnostics.filter(finding => !isKnownToBuilder(finding))).toEqual(report.diagnostics)
      expect(own.sizes).toEqual(report.sizes)
    }),
  )
})
