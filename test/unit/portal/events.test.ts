import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/php/parse-query.js'
import { type ButtonChoice, startPortal, type TestPortal, toEventBody, usePortal } from '../../../src/portal.js'
import { call } from './calling.js'

const KEYBOARD = [
  { TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142' },
  { TEXT: 'Open', LINK: '/crm/' },
  { TEXT: 'Copy', ACTION: 'COPY', ACTION_VALUE: '142' },
  { TYPE: 'NEWLINE' },
  { TEXT: 'Done', COMMAND: 'take', DISABLED: 'Y' },
  { TEXT: 'Lost', COMMAND: 'lose' },
  { TEXT: 'More', COMMAND: 'take', COMMAND_PARAMS: '1' },
  { TEXT: 'More', COMMAND: 'take', COMMAND_PARAMS: '2' },
]
const portal = usePortal(
  { beforeAll, afterEach, afterAll },
  {
    commands: [
      { id: 7, command: 'take', botId: 39, isActive: false },
      { id: 8, command: 'help', botId: 39 },
    ],
    now: () => 1_700_000_000_123,
  },
)

async function sendTo(dialogId: string, to: Pick<TestPortal, 'url'> = portal): Promise<number> {
  const { body } = await call(to, 'imbot.message.add', { DIALOG_ID: dialogId, MESSAGE: 'Order', KEYBOARD })
  return Number(body.result)
}

describe('a press', () => {
  test('in a chat is told to the bot as the server posts it', async () => {
    const id = await sendTo('chat5')
    const { host, origin } = new URL(portal.url)
    const auth = {
      access_token: 'secret',
      domain: host,
      client_endpoint: `${origin}/rest/`,
      application_token: 'secret',
      user_id: '39',
    }
    expect(portal.press(id, 'Take', { userId: 12 })).toEqual({
      event: 'ONIMCOMMANDADD',
      data: {
        COMMAND: {
          7: {
            ...auth,
            AUTH: auth,
            BOT_ID: '39',
            BOT_CODE: 'bot39',
            COMMAND: 'take',
            COMMAND_ID: '7',
            COMMAND_PARAMS: '142',
            COMMAND_CONTEXT: 'KEYBOARD',
            MESSAGE_ID: '1',
          },
        },
        PARAMS: {
          MESSAGE: '/take 142',
          MESSAGE_TYPE: 'C',
          CHAT_TYPE: 'C',
          FROM_USER_ID: '12',
          AUTHOR_ID: '12',
          DIALOG_ID: 'chat5',
          MESSAGE_ID: '1',
          TO_CHAT_ID: '5',
          CHAT_ID: '5',
          LANGUAGE: 'en',
        },
        USER: { ID: '12', NAME: 'User 12' },
      },
      ts: '1700000000',
      auth: { ...auth, user_id: '12' },
    })
  })

  test('in a talk names who has pressed as the dialog', async () => {
    const { PARAMS } = portal.press(await sendTo('1'), 'Take').data
    expect(PARAMS).toMatchObject({ DIALOG_ID: '1', MESSAGE_TYPE: 'P', TO_USER_ID: '39' })
    expect(PARAMS).not.toHaveProperty('TO_CHAT_ID')
  })

  test('lets the command take answers, which its token can give', async () => {
    const id = await sendTo('chat5')
    const answer = { COMMAND_ID: 7, MESSAGE_ID: id, MESSAGE: 'Taken' }
    expect((await call(portal, 'imbot.command.answer', answer)).body.result).toBe(true)
    const { client_endpoint, access_token } = portal.press(id, 'Take').auth
    const response = await fetch(`${client_endpoint}imbot.command.answer`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...answer, auth: access_token }),
    })
    expect(await response.json()).toMatchObject({ result: 2 })
  })

  test.each<ButtonChoice>([{ text: 'More', params: '2' }, { command: 'take', params: '2' }, { params: '2' }])(
    'is on the button %o',
    async choice => {
      const { COMMAND } = portal.press(await sendTo('chat5'), choice).data
      expect(COMMAND).toMatchObject({ 7: { COMMAND_PARAMS: '2' } })
    },
  )

  test.each<[string, ButtonChoice, string]>([
    [
      'a button that is not there',
      'Tak',
      'Message 1 has no button with text "Tak". Its buttons: "Take", "Open", "Copy", "Done", "Lost", "More", "More"',
    ],
    [
      'one of two',
      'More',
      'Message 1 has 2 buttons with text "More". Say also the text, command or params of the one that is meant',
    ],
    ['a disabled button', 'Done', 'The button "Done" of message 1 is disabled, so nobody can press it'],
    [
      'a link',
      'Open',
      'The button "Open" of message 1 opens "/crm/", so no bot hears of a press. Those with COMMAND call one',
    ],
    [
      'an action',
      'Copy',
      'The button "Copy" of message 1 does "COPY", so no bot hears of a press. Those with COMMAND call one',
    ],
    [
      'a command that nobody registered',
      'Lost',
      'Bot 39 has not registered the command "lose", so it would not hear of it. Its commands: "take", "help". ' +
        'Start the portal with it: commands: [{ id, command, botId }]',
    ],
  ])('on %s: is refused', async (_, choice, reason) => {
    const id = await sendTo('chat5')
    expect(() => portal.press(id, choice)).toThrow(new Error(reason))
  })

  test.each([
    [null, 'null names no button. Give its text, or { text, command, params }'],
    [{}, '{} names no button. Give its text, or { text, command, params }'],
    [{ text: 5 }, '{ text } names no button. Give its text, or { text, command, params }'],
  ])('on %o: is refused', async (choice, reason) => {
    const id = await sendTo('chat5')
    expect(() => Reflect.apply(portal.press, undefined, [id, choice])).toThrow(new TypeError(reason))
  })

  test('is one of several buttons that are all the same', async () => {
    const keyboard = [KEYBOARD[0], { TYPE: 'NEWLINE' }, KEYBOARD[0]]
    const id = Number(
      (await call(portal, 'imbot.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD: keyboard })).body.result,
    )
    expect(portal.messages.at(-1)?.keyboard).toHaveLength(3)
    expect(portal.press(id, 'Take').data.COMMAND[7]?.COMMAND_PARAMS).toBe('142')
  })

  test.each([0, -3, 1.5, Number.NaN])('by user %s, who cannot be: is refused', async userId => {
    const id = await sendTo('chat5')
    const reason = `userId: ${userId} is not a whole number from 1 to 9007199254740991`
    expect(() => portal.press(id, 'Take', { userId })).toThrow(new TypeError(reason))
    expect(() => portal.typeCommand('chat5', '/take', { userId })).toThrow(new TypeError(reason))
  })

  test('on a message that is not there, or not any more: is refused', async () => {
    expect(() => portal.press(4, 'Take')).toThrow('The portal holds no message 4. It holds none')
    const id = await sendTo('chat5')
    expect(() => portal.press(4, 'Take')).toThrow('The portal holds no message 4. It holds 1')
    await call(portal, 'imbot.message.update', { MESSAGE_ID: id, MESSAGE: '' })
    expect(() => portal.press(id, 'Take')).toThrow('Message 1 is deleted, so it has no buttons')
  })

  test('on the message of a user: is refused', async () => {
    await call(portal, 'im.message.add', { DIALOG_ID: 'chat5', MESSAGE: 'x', KEYBOARD, BOT_ID: 39 })
    expect(() => portal.press(1, 'Take')).toThrow(
      'The button "Take" of message 1 belongs to 1, which is no bot of this portal. Its bots: 39',
    )
  })

  test('calls whatever the button names where the portal is not strict', async () => {
    await using lax = await startPortal({ strict: false })
    const id = await sendTo('chat5', lax)
    expect(lax.press(id, 'Lost').data.COMMAND).toMatchObject({ 7: { COMMAND: 'lose', BOT_ID: '39' } })
  })
})

describe('a typed command', () => {
  test('is stored, and told', async () => {
    const { data } = portal.typeCommand('chat5', '/take  142 and\nmore', { userId: 12 })
    expect(portal.messages).toMatchObject([{ id: 1, dialogId: 'chat5', authorId: 12, text: '/take  142 and\nmore' }])
    expect(data.COMMAND).toMatchObject({
      7: { COMMAND_PARAMS: '142 and\nmore', COMMAND_CONTEXT: 'TEXTAREA', MESSAGE_ID: '1' },
    })
  })

  test('in a talk with a bot is answered to its writer', async () => {
    const { data } = portal.typeCommand('39', '/help', { userId: 12 })
    expect(data.PARAMS).toMatchObject({ DIALOG_ID: '12', MESSAGE: '/help', FROM_USER_ID: '12' })
    await call(portal, 'imbot.command.answer', { COMMAND_ID: 8, MESSAGE_ID: 1, MESSAGE: 'Here' })
    expect(portal.messages.at(-1)).toMatchObject({ dialogId: '12', authorId: 39, text: 'Here' })
  })

  test.each([
    ['chat5', 'take', '"take" is no command. One begins with a slash: /help'],
    ['5chat', '/take', '"5chat" is no dialog. Give a bot\'s id, or one like chat5'],
    ['40', '/take', 'The talk with 40 belongs to 40, which is no bot of this portal. Its bots: 39'],
    [
      'chat5',
      '/nope',
      'Bot 39 has not registered the command "nope", so it would not hear of it. Its commands: "take", "help". ' +
        'Start the portal with it: commands: [{ id, command, botId }]',
    ],
  ])('%s %s: is refused, and not stored', async (dialogId, text, reason) => {
    expect(() => portal.typeCommand(dialogId, text)).toThrow(reason)
    expect(portal.messages).toEqual([])
  })
})

test('a bot of v2 hears of a press in the form of v2', async () => {
  const id = await sendTo('chat5')
  const { host, origin } = new URL(portal.url)
  const event = portal.press(id, 'Take', { event: 'ONIMBOTV2COMMANDADD', userId: 12 })
  expect(event).toEqual({
    event: 'ONIMBOTV2COMMANDADD',
    data: {
      bot: {
        id: '39',
        code: 'bot39',
        auth: {
          access_token: 'secret',
          client_endpoint: `${origin}/rest/`,
          user_id: '39',
          domain: host,
          application_token: 'secret',
        },
      },
      command: { id: '7', command: '/take', params: '142', context: 'keyboard' },
      message: {
        id: '1',
        chatId: '5',
        authorId: '39',
        date: '2023-11-14T22:13:20+00:00',
        text: 'Order',
        uuid: '',
      },
      chat: { id: '5', dialogId: 'chat5', type: 'chat' },
      user: { id: '12', name: 'User 12', bot: '0' },
      language: 'en',
    },
    ts: '1700000000',
    auth: { domain: host, application_token: 'secret' },
  })
  expect(parseQuery(toEventBody(event))).toEqual(event)
})

test('a bot of v2 hears what is typed to it', async () => {
  const { data } = portal.typeCommand('39', '/help me', { event: 'ONIMBOTV2COMMANDADD' })
  expect(data).toMatchObject({
    command: { id: '8', command: '/help', params: 'me', context: 'textarea' },
    message: { id: '1', authorId: '1', text: '/help me' },
    chat: { dialogId: '1', type: 'private' },
    user: { id: '1' },
  })
})

test('an event goes to the handler of a bot as a form, which PHP reads back', async () => {
  const event = portal.typeCommand('chat5', '/take a & b = [c]')
  const body = toEventBody(event)
  expect(body).toContain('&data%5BPARAMS%5D%5BMESSAGE%5D=%2Ftake+a+%26+b+%3D+%5Bc%5D&')
  expect(parseQuery(body)).toEqual(event)
})
