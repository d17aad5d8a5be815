import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type Portal, type PortalRecord, startPortal } from '../../src/portal.js'
import { storeAttach } from '../../src/server.js'
import { type AnyHttpRequest, anyHttpRequest } from './arbitraries/http-request.js'
import { phpJsonChars } from './values.js'

const SEED = 20_261_123
const RUNS = 400
const REQUESTS_PER_RUN = 25
const MAX_ANSWER_MS = 20_000
const MAX_PART_CHARS = 59_999
const MAX_TEXT_CHARS = 20_006
const MAX_GROWTH_BYTES = 24 * 1024 * 1024

const agent = new Agent({ keepAlive: true, maxSockets: 5 })
const statuses = new Set<number>()

afterAll(() => agent.destroy())

/** A portal that holds a message of each author, which remembers little. */
function start(): Promise<Portal> {
  const authors = [39, 1].map((authorId, index) => ({ id: index + 1, dialogId: 'chat5', authorId, text: 'First' }))
  return startPortal({ maxRequests: 10, maxMessages: 20, messages: authors })
}

interface Answered {
  readonly status: number
  readonly text: string
}

function send(url: string, { method, address, contentType, body }: AnyHttpRequest): Promise<Answered> {
  const { port, pathname } = new URL(url)
  const headers = contentType === '' ? {} : { 'content-type': contentType }
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: pathname + address.replace(/^\//, ''), method, headers, agent }
    const outgoing = request({ ...options, timeout: MAX_ANSWER_MS }, incoming => {
      const chunks: Uint8Array[] = []
      incoming.on('data', chunk => chunks.push(chunk))
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
      incoming.on('error', reject)
    })
    outgoing.on('timeout', () => outgoing.destroy(new Error(`No answer within ${MAX_ANSWER_MS} ms`)))
    outgoing.on('error', reject)
    outgoing.end(method === 'GET' ? undefined : body)
  })
}

/** An answer is a result, a refusal with a code, or the empty one of a server that broke off. Nothing of it is ours. */
function expectSound({ status, text }: Answered): void {
  statuses.add(status)
  if (status === 500) {
    expect(text).toBe('')
    return
  }
  const answer: unknown = JSON.parse(text)
  if (status === 200) expect(answer).toHaveProperty('result')
  else expect(answer).toEqual({ error: expect.stringMatching(/^\w+$/), error_description: expect.any(String) })
}

/** What is stored keeps within the limits of the server, and its parts are such as the model stores. */
function expectStorable({ dialogId, text, attach, keyboard, menu, isDeleted }: PortalRecord): void {
  expect(dialogId).toMatch(/^(?:(?:notify)?[1-9]\d*|(?:chat|sg|crm)\d+)$/)
  expect([...text].length).toBeLessThanOrEqual(MAX_TEXT_CHARS)
  for (const one of attach === undefined ? [] : [attach].flat()) {
    expect(storeAttach(one).verdict).toBe('OK')
    expect(phpJsonChars(one)).toBeLessThanOrEqual(MAX_PART_CHARS)
  }
  for (const list of [keyboard, menu]) {
    if (list === undefined) continue
    expect(list).toEqual(expect.arrayContaining([expect.objectContaining({ BOT_ID: expect.any(Number) })]))
    expect(phpJsonChars(list)).toBeLessThanOrEqual(MAX_PART_CHARS)
  }
  if (isDeleted) expect({ text, attach, keyboard, menu }).toEqual({ text: '' })
}

/** What the process holds once all that is garbage is gone: objects, and the bytes beside them. */
async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  // What the first round lets go of, the second can collect.
  for (let round = 0; round < 2; round++) {
    collect()
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('10,000 requests of which nothing need be right: each is answered, and nothing is stored that must not be', {
  timeout: 180_000,
}, async () => {
  let count = 0
  let heldAtQuarter = 0
  const law = fc.asyncProperty(
    fc.array(anyHttpRequest, { minLength: REQUESTS_PER_RUN, maxLength: REQUESTS_PER_RUN, size: 'max' }),
    async requests => {
      await using portal = await start()
      const answers = await Promise.all(requests.map(request => send(portal.url, request)))
      answers.forEach(expectSound)
      portal.messages.forEach(expectStorable)
      count += requests.length
      if (count === (RUNS * REQUESTS_PER_RUN) / 4) heldAtQuarter = await heldBytes()
    },
  )
  await fc.assert(law, { numRuns: RUNS, seed: SEED })
  expect(count).toBe(10_000)
  expect([...statuses].sort()).toEqual([200, 400, 401, 403, 404, 500])
  expect((await heldBytes()) - heldAtQuarter).toBeLessThan(MAX_GROWTH_BYTES)
})

test('requests that break off half way do not keep it from answering', async () => {
  await using portal = await start()
  const port = Number(new URL(portal.url).port)
  const head = 'POST /rest/1/secret/im.message.add HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n'
  const starts = [
    '',
    'GE',
    'GET / HTTP/1.1\r\n',
    `${head}Content-Length: 100\r\n\r\n{`,
    `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{`,
    '\x16\x03\x01\x00',
    `${head}Content-Length: -1\r\n\r\n`,
  ]
  const sockets = Array.from({ length: 10 }, () => starts)
    .flat()
    .map(start => {
      const socket = connect(port, '127.0.0.1', () => socket.write(start))
      return socket.on('error', () => {})
    })
  const whole = { method: 'GET', address: 'im.message.add?DIALOG_ID=1&MESSAGE=x', contentType: '', body: '' } as const
  expect((await send(portal.url, whole)).status).toBe(200)
  for (const socket of sockets) socket.destroy()
  expect((await send(portal.url, whole)).status).toBe(200)
})
