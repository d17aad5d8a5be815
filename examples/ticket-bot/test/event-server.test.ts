import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { toEventBody } from 'b24-message/portal'
import { afterEach, expect, test } from 'vitest'
import { createEventServer } from '../src/event-server.js'
import { useBot } from './use-bot.js'

const bot = useBot()
let server: Server | undefined

afterEach(() => void server?.close())

async function post(body: string, token = 'secret'): Promise<number> {
  const errors: unknown[] = []
  server = createEventServer({ token, hear: event => bot.hear(event), onError: error => errors.push(error) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { status } = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })
  expect(errors).toHaveLength(status === 500 ? 1 : 0)
  return status
}

test('an event that the portal posts is heard', async () => {
  expect(await post(toEventBody(bot.portal.typeCommand('chat5', '/ticket Door & [window]')))).toBe(200)
  expect(bot.tickets.all).toMatchObject([{ title: 'Door & [window]' }])
})

test('one from elsewhere is not', async () => {
  expect(await post(toEventBody(bot.portal.typeCommand('chat5', '/ticket Door')), 'another')).toBe(403)
  expect(await post('event=ONIMBOTJOINCHAT')).toBe(403)
  expect(bot.tickets.all).toEqual([])
})

test('a failure is told', async () => {
  bot.portal.failNext({ error: 'ACCESS_DENIED' })
  expect(await post(toEventBody(bot.portal.typeCommand('chat5', '/ticket Door')))).toBe(500)
})
