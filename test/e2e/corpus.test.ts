import { expect, test } from 'vitest'
import { check } from '../../src/index.js'
import { answer } from '../../src/server.js'
import { readVectors } from '../conformance/vectors.js'
import { contentOf, expectedContent } from './expected.js'
import { make, useConnection } from './sdk.js'

// What bots and CRM apps in the wild send: rewritten, with all their habits and mistakes.
interface Payload {
  readonly method: string
  readonly params: unknown
  readonly note: string
}

const payloads = readVectors<Payload>('corpus.json')

function hasRules(payload: Payload): boolean {
  return check(payload).diagnostics.every(({ code }) => code !== 'request/without-rules')
}

function isAccepted(payload: Payload): boolean {
  const { verdict, lateVerdict } = answer(payload)
  return verdict === 'OK' && lateVerdict === undefined
}

const accepted = payloads.filter(payload => hasRules(payload) && isAccepted(payload))
const refused = payloads.filter(payload => hasRules(payload) && !isAccepted(payload))

/** The ids under a name, as the payloads call bots, commands and messages. */
function idsOf(...names: readonly string[]): readonly number[] {
  const params = payloads.map(payload => Object.entries(payload.params ?? {}))
  return [...new Set(params.flat().flatMap(([name, value]) => (names.includes(name) ? [Number(value)] : [])))]
}

const connection = useConnection({
  bots: [39, ...idsOf('BOT_ID', 'botId')].map(id => ({ id })),
  commands: idsOf('COMMAND_ID').map(id => ({ id, command: `command${id}`, botId: 39 })),
  messages: idsOf('MESSAGE_ID').map(id => ({ id, dialogId: 'chat1001', authorId: 101, text: 'First' })),
})

test('the corpus is sent, but for a payload or two of other methods', () => {
  expect(accepted.length).toBeGreaterThan(refused.length)
  expect(accepted.length + refused.length).toBeGreaterThanOrEqual(payloads.length - 2)
})

test.each(accepted)('the SDK sends, and the portal stores what the model says: $method, $note', async payload => {
  const { b24, portal } = connection
  const stored = () => new Map(portal.messages.map(record => [record.id, record]))
  const earlier = stored()
  expect(await make(b24, payload)).not.toHaveProperty('code')
  const [changed, ...others] = [...stored().values()].filter(record => earlier.get(record.id) !== record)
  expect(others).toEqual([])
  expect(changed && contentOf(changed)).toEqual(expectedContent(answer(payload, {}), earlier.get(changed?.id ?? 0)))
})

test.each(refused)('the SDK throws the error that the model says: $method, $note', async payload => {
  const { verdict, lateVerdict, status = 400 } = answer(payload)
  expect(await make(connection.b24, payload)).toEqual({ code: lateVerdict ?? verdict, status })
})
