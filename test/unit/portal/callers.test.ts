import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startPortal, usePortal } from '../../../src/portal.js'
import { call, get } from './calling.js'

const TEXT = { DIALOG_ID: 'chat5', MESSAGE: 'x' }

const portal = usePortal({ beforeAll, afterEach, afterAll }, { token: 'k3y-of_mine', userId: 12 })

test('the address of the webhook names the user and the secret', () => {
  expect(portal.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/rest\/12\/k3y-of_mine\/$/)
})

describe('addresses', () => {
  test.each<[string, number, string]>([
    ['/rest/12/wrong/im.message.add', 403, 'INVALID_CREDENTIALS'],
    ['/rest/12//im.message.add', 403, 'INVALID_CREDENTIALS'],
    ['/rest/0/k3y-of_mine/im.message.add', 403, 'INVALID_CREDENTIALS'],
    ['/rest/me/k3y-of_mine/im.message.add', 403, 'INVALID_CREDENTIALS'],
    ['/rest/im.message.add', 401, 'NO_AUTH_FOUND'],
    ['/rest/im.message.add?auth=', 401, 'NO_AUTH_FOUND'],
    ['/rest/im.message.add?auth=old', 401, 'expired_token'],
    ['/rest/im.message.add?auth[]=k3y-of_mine', 401, 'expired_token'],
    ['/rest/12/k3y-of_mine/im.message.add?token=a|b|c', 403, 'ACCESS_DENIED'],
    ['/rest/12/k3y-of_mine/im.message.add', 400, 'MESSAGE_EMPTY'],
    ['/rest/12/k3y-of_mine/im.message.add/', 400, 'MESSAGE_EMPTY'],
    ['/rest/12/k3y-of_mine/im.message.add.json', 400, 'MESSAGE_EMPTY'],
    ['/rest/im.message.add?auth=k3y-of_mine', 400, 'MESSAGE_EMPTY'],
    ['/rest/12/k3y-of_mine', 404, 'ERROR_METHOD_NOT_FOUND'],
    ['/rest/12/k3y-of_mine/', 404, 'ERROR_METHOD_NOT_FOUND'],
    ['/rest/12/k3y-of_mine/__proto__', 404, 'ERROR_METHOD_NOT_FOUND'],
    ['/rest/', 404, 'NOT_FOUND'],
    ['/', 404, 'NOT_FOUND'],
  ])('%s answers %i %s', async (address, status, error) => {
    expect(await get(portal, address)).toMatchObject({ status, body: { error } })
  })

  test('other ways to ask than GET and POST find nothing', async () => {
    expect((await fetch(`${portal.url}im.message.add`, { method: 'PUT', body: '{}' })).status).toBe(404)
  })
})

test('an application sends its token as auth, and writes as the user of the portal', async () => {
  await call(portal, '/rest/im.message.add', { ...TEXT, auth: 'k3y-of_mine' })
  expect(portal.messages).toMatchObject([{ id: 1, authorId: 12 }])
})

test('a webhook writes as the user in its address', async () => {
  await call(portal, '/rest/45/k3y-of_mine/im.message.add', TEXT)
  expect(portal.messages).toMatchObject([{ authorId: 45 }])
})

test('no secret is kept', async () => {
  await call(portal, '/rest/im.message.add', { ...TEXT, auth: 'k3y-of_mine' })
  await call(portal, '/rest/im.message.add', { ...TEXT, access_token: 'another secret' })
  await get(portal, '/rest/12/k3y-of_mine/im.message.add?start=0&token=k3y-of_mine')
  expect(JSON.stringify(portal.requests)).not.toMatch(/k3y-of_mine|another secret/)
})

describe('a webhook whose bots must be named', () => {
  const bots = [
    { id: 39, clientId: 'mine' },
    { id: 40, clientId: 'yours' },
  ]

  test.each<[string, object, number, string | undefined]>([
    ['imbot.message.add', TEXT, 403, 'ACCESS_DENIED'],
    ['imbot.message.add', { ...TEXT, CLIENT_ID: 'mine' }, 200, undefined],
    ['imbot.message.add', { ...TEXT, BOT_ID: 40, CLIENT_ID: 'mine' }, 400, 'APP_ID_ERROR'],
    [
      'imbot.v2.Chat.Message.send',
      { botId: 39, dialogId: 'chat5', fields: { message: 'x' } },
      400,
      'BOT_TOKEN_NOT_SPECIFIED',
    ],
    [
      'imbot.v2.Chat.Message.send',
      { botId: 39, botToken: 'mine', dialogId: 'chat5', fields: { message: 'x' } },
      200,
      undefined,
    ],
    ['im.message.add', TEXT, 200, undefined],
  ])('%s %j answers %i %s', async (method, params, status, error) => {
    await using webhook = await startPortal({ auth: 'webhook', bots })
    const reply = await call(webhook, method, params)
    expect({ status: reply.status, error: reply.body.error }).toEqual({ status, error })
  })
})
