import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBatchResponse, readResponse, toBatches, toHttp } from '../../src/http.js'
import { type Call, type Message, MessageError, message } from '../../src/index.js'
import { type Portal, startPortal } from '../../src/portal.js'
import { firstWay, type WayName, wayNames, ways } from '../e2e/ways.js'
import { aMessage } from './arbitraries/message.js'

const RUNS = 200

let portal: Portal

beforeAll(async () => {
  portal = await startPortal({ maxMessages: 10 })
})

afterAll(() => portal.close())

type Send = (call: Call) => Promise<unknown>

// Its answer is what a text like $result[0] in the command after it would be replaced with.
const EARLIER = { method: 'im.dialog.messages.get', params: { DIALOG_ID: 'chat5' } }

/** Each way to put a call into HTTP; gives the result or the code with which the portal answers. */
const encodings: Readonly<Record<'json' | 'form' | 'query' | 'batch', Send>> = {
  json: call => sendAs(call, 'json'),
  form: call => sendAs(call, 'form'),
  query: call => sendAs(call, 'query'),
  async batch(call) {
    const [batch] = toBatches([EARLIER, call], { check: false })
    if (batch === undefined) throw new Error('Two commands make no batch')
    const http = toHttp(batch, { to: portal.url })
    const response = await fetch(http.url, http)
    const outcome = readBatchResponse(batch, { status: response.status, body: await response.text() }).get('1')
    return outcome?.ok ? outcome.result : outcome?.error.code
  },
}

async function sendAs(call: Call, encoding: 'json' | 'form' | 'query'): Promise<unknown> {
  const http = toHttp(call, { to: portal.url, encoding, check: false })
  const response = await fetch(http.url, http)
  const outcome = readResponse(call, { status: response.status, body: await response.text() })
  return outcome.ok ? outcome.result : outcome.error.code
}

/** What the portal answers to a message and holds then, where the message goes this way. */
async function deliver(send: Send, name: WayName, content: Message): Promise<unknown> {
  portal.clear()
  await encodings.json(ways[firstWay(name)](message('First').attach([{ MESSAGE: 'Of the first' }]), 0))
  const first = portal.messages[0]?.id ?? 0
  const answer = await send(ways[name](content, first))
  return {
    // Ids go on from call to call.
    answer: JSON.stringify(answer).replace(String(first + 1), 'new'),
    stored: portal.messages.map(({ id, dateMs, ...record }) => record),
  }
}

describe.each(['form', 'query', 'batch'] as const)('%s', encoding => {
  test('leads to what JSON leads to, or is refused with the reason', async () => {
    let carried = 0
    const law = fc.asyncProperty(fc.constantFrom(...wayNames), aMessage, async (name, content) => {
      const delivered = await deliver(encodings[encoding], name, content).catch(refusalOf)
      if (delivered instanceof MessageError) {
        expect(delivered.diagnostics.length).toBeGreaterThan(0)
        for (const { code, severity } of delivered.diagnostics) {
          expect([code, severity]).toEqual([expect.stringMatching(/^(?:wire|value)\//), 'error'])
        }
      } else {
        carried++
        expect(delivered).toEqual(await deliver(encodings.json, name, content))
      }
    })
    await fc.assert(law, { numRuns: RUNS })
    expect(carried).toBeGreaterThan(RUNS / 2)
  })
})

function refusalOf(thrown: unknown): MessageError {
  if (thrown instanceof MessageError) return thrown
  throw thrown
}
