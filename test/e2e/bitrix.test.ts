import { Bitrix, type Method } from '@2bad/bitrix'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readResponse, toHttp, toRestError } from '../../src/http.js'
import { type Call, imbot, keyboard, type Message, message, type RestRequest } from '../../src/index.js'
import { usePortal } from '../../src/portal.js'
import { answer } from '../../src/server.js'
import { contentOf, expectedContent } from './expected.js'
import { hostsOf } from './hosts.js'

const portal = usePortal({ beforeAll, afterEach, afterAll })

const call = (content: Message) => imbot.message.add({ botId: 39, dialogId: 'chat1001' }, content)

/** It takes two calls a second, so the tests make few. */
function make(call: Call): Promise<unknown> {
  const { method, params }: RestRequest = call
  // Its types know methods of the CRM only.
  return Bitrix(portal.url, undefined, { retry: 0 }).call(method as Method, params)
}

describe('@2bad/bitrix', () => {
  test('sends a message in the address, and the portal stores what the model says', async () => {
    const order = message('Order [b]#142[/b] & 100% + ü😀').keyboard(
      keyboard().command('Take', 'take', { params: '142', display: 'line' }).row().link('Open', '/crm/?a=1&b=2'),
    )
    const body = await make(call(order))
    expect(readResponse(call(order), { status: 200, body })).toMatchObject({ ok: true, result: 1 })
    expect(portal.requests[0]).toMatchObject({ method: 'imbot.message.add', encoding: 'query' })
    expect(portal.messages.map(contentOf)).toEqual([expectedContent(answer(call(order), {}))])
  })

  test('writes the query that this library writes', async () => {
    const order = message('Order 100% & more').keyboard(keyboard().command('Take', 'take'))
    await make(call(order))
    const http = toHttp(call(order), { to: portal.url, encoding: 'query' })
    await fetch(http.url, http)
    const [theirs, ours] = portal.requests
    expect(ours?.params).toEqual(theirs?.params)
  })

  test('throws what becomes an error that points to the button', async () => {
    const broken = call(message('Hello').raw('KEYBOARD', [{ TEXT: 'Take' }]))
    const error = toRestError(broken, await make(broken).catch((thrown: unknown) => thrown))
    expect(error).toMatchObject({ code: 'KEYBOARD_ERROR', status: 400 })
    expect(error.likely?.path).toEqual(['KEYBOARD', 0])
  })

  test('speaks to the portal alone', async () => {
    expect([...(await hostsOf(async () => void (await make(call(message('Hello'))))))]).toEqual(['127.0.0.1'])
  })
})
