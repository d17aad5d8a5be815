import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorCodes, RestError, readBatchResponse, readResponse, toRestError } from '../../src/http.js'
import { imbot, type Request } from '../../src/index.js'
import { ruErrors } from '../../src/ru.js'
import { answer } from '../../src/server.js'
import { readVectors } from '../conformance/vectors.js'
import { aCall, aMessage } from './arbitraries/message.js'
import { holds } from './runs.js'

const methods = [
  ...['im.message.add', 'im.message.update', 'im.notify', 'imbot.message.add', 'imbot.command.answer', 'user.current'],
  ...['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update', 'imbot.v2.Command.answer', '', '__proto__'],
]
const words = [
  ...['result', 'error', 'error_description', 'error_information', 'time', 'code', 'message', 'status', 'ex', 'id'],
  ...['uuidMap', 'result_error', 'response', 'data', 'body', '__proto__', 'constructor', 'a', 'toJSON'],
]
const known = fc.constantFrom(...Object.keys(errorCodes))
const anything = fc.anything({
  key: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom(...words)),
  values: [known, fc.constantFrom(true, false, 7, '7', null, ''), fc.string({ unit: 'binary', maxLength: 20 })],
  maxDepth: 4,
  withBigInt: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
})
const json = fc.jsonValue({ maxDepth: 4 })
const envelope = fc.oneof(
  fc.record({ result: json }),
  fc.record({ error: fc.oneof(known, json), error_description: json }, { requiredKeys: ['error'] }),
  fc.record({ result: fc.record({ result: json, result_error: fc.dictionary(fc.constantFrom('a', 'b'), json) }) }),
)
const body = fc.oneof(
  anything,
  fc.string({ unit: 'binary' }),
  json.map(value => JSON.stringify(value)),
  envelope,
  envelope.map(value => JSON.stringify(value)),
)
const status = fc.oneof(fc.constantFrom(200, 302, 400, 403, 429, 500, 503), fc.integer(), fc.double())
const request = fc.record({ method: fc.constantFrom(...methods), params: anything })

function expectSound(error: unknown): void {
  if (!(error instanceof RestError)) throw new Error('This is no RestError')
  expect(error.code).not.toBe('')
  expect(error.meaning).toMatch(/\.$/)
  expect(error.message).toContain(error.meaning)
  expect(error.message.isWellFormed()).toBe(true)
  expect(error.message.length).toBeLessThan(5000)
  expect(['never', 'later', 'after-refresh', 'unknown']).toContain(error.retry)
}

test('whatever is answered to whatever, there is a result or an error', () => {
  holds(
    fc.property(request, status, body, fc.boolean(), (sent, code, answered, isRussian) => {
      const options = isRussian ? { language: ruErrors } : {}
      const outcome = readResponse(sent, { status: code, body: answered }, options)
      if (!outcome.ok) expectSound(outcome.error)
      else expect(outcome.result).not.toBeUndefined()
    }),
  )
})

test('whatever is answered to a batch, every command has a result or an error', () => {
  holds(
    fc.property(request, request, status, body, (first, second, code, answered) => {
      const requests: readonly [string, Request][] = [
        ['a', first],
        ['b', second],
      ]
      const outcomes = readBatchResponse({ requests }, { status: code, body: answered })
      expect([...outcomes.keys()]).toEqual(['a', 'b'])
      for (const outcome of outcomes.values()) if (!outcome.ok) expectSound(outcome.error)
    }),
  )
})

test('whatever is thrown, there is an error', () => {
  holds(
    fc.property(request, anything, (sent, thrown) => {
      expectSound(toRestError(sent, thrown))
    }),
  )
})

test('a result that is read from text is the one that is read from data', () => {
  holds(
    fc.property(request, status, envelope, (sent, code, answered) => {
      const fromText = readResponse(sent, { status: code, body: JSON.stringify(answered) })
      const fromData = readResponse(sent, { status: code, body: JSON.parse(JSON.stringify(answered)) })
      expect(fromText).toEqual(fromData)
    }),
  )
})

/** What is wrong with a call that the model refuses: the error of its answer must point to an error of the check. */
function expectExplained(call: Request): boolean {
  const { verdict, lateVerdict, status: failed } = answer(call)
  const code = verdict === 'OK' ? lateVerdict : verdict
  if (code === undefined) return false
  const isCrash = code === 'CRASH'
  const outcome = readResponse(call, { status: failed ?? 400, body: isCrash ? '' : JSON.stringify({ error: code }) })
  if (outcome.ok) throw new Error('A refusal was read as a result')
  const { error } = outcome
  expect(error.code).toBe(isCrash ? 'server-crash' : code)
  if (!isCrash) expect(Object.keys(errorCodes)).toContain(code)
  expect(error.diagnostics[0]?.severity).toBe('error')
  if (error.likely !== undefined) expect(error.likely.severity).toBe('error')
  expect(error.retry).toBe('never')
  return true
}

const aV2Call: fc.Arbitrary<Request> = fc.oneof(
  aMessage.map(content => imbot.v2.chat.message.send({ botId: 39, dialogId: 'chat5' }, content)),
  aMessage.map(content => imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, content)),
)

test('what the server refuses is explained by an error of the check', () => {
  let refused = 0
  holds(
    fc.property(fc.oneof(aCall, aV2Call), call => {
      if (expectExplained(call)) refused++
    }),
  )
  expect(refused).toBeGreaterThan(100)
})

test('what the server was observed to refuse is explained by an error of the check', () => {
  const observed = [...readVectors<Request>('./requests.json'), ...readVectors<Request>('./requests-v2.json')]
  expect(observed.filter(expectExplained).length).toBeGreaterThan(200)
})
