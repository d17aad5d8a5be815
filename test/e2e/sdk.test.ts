import { AjaxError } from '@bitrix24/b24jssdk'
import { describe, expect, test } from 'vitest'
import { readBatchResponse, toBatches, toRestError } from '../../src/http.js'
import { attach, button, imbot, keyboard, menu, message } from '../../src/index.js'
import '../../src/vitest.js'
import { hostsOf } from './hosts.js'
import { make, useConnection } from './sdk.js'

const bot = { botId: 39 }
const dialogId = 'chat1001'

const order = message('Order [b]#142[/b] & more: 100% = #1')
  .attach(attach({ colorToken: 'primary', color: '#29619b' }).message('For [b]Mantis[/b]').delimiter())
  .keyboard(keyboard().command('Take', 'take', { params: '142', display: 'line' }))
  .menu(menu().send('Done', 'done'))

const connection = useConnection({
  bots: [{ id: 39 }],
  commands: [
    { id: 7, command: 'help', botId: 39 },
    { id: 8, command: 'idle', botId: 39, isActive: false },
  ],
})

describe('the official SDK', () => {
  test('sends a message and updates it', async () => {
    const { b24, portal } = connection
    const sent = await b24.actions.v2.call.make<number>(imbot.message.add({ ...bot, dialogId }, order).toRequest())
    const messageId = sent.getData()?.result ?? 0
    expect(portal.messages).toEqual([
      expect.objectContaining({ id: messageId, dialogId, authorId: 39, text: order.payload.MESSAGE, isEdited: false }),
    ])
    expect(portal.messages[0]).toMatchObject({
      attach: { BLOCKS: [{ MESSAGE: 'For [b]Mantis[/b]' }, { DELIMITER: { SIZE: 200 } }], COLOR: '#29619b' },
      keyboard: [{ TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142', BOT_ID: 39 }],
      menu: [{ TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }],
    })

    const taken = message('Taken').clear('keyboard')
    const updated = await b24.actions.v2.call.make(imbot.message.update({ ...bot, messageId }, taken).toRequest())
    expect(updated.getData()?.result).toBe(true)
    expect(portal.messages[0]).toMatchObject({ id: messageId, text: 'Taken', attach: { COLOR: '#29619b' } })
    expect(portal.messages[0]).not.toHaveProperty('keyboard')
  })

  test('sends a message and updates it by the methods of v2', async () => {
    const { b24, portal } = connection
    const { send, update } = imbot.v2.chat.message
    const v2Order = message('Order').attach(attach().message('For Mantis')).keyboard(keyboard().link('Open', '/crm/'))
    const sent = await b24.actions.v2.call.make<{ id: number }>(send({ ...bot, dialogId }, v2Order).toRequest())
    const messageId = sent.getData()?.result.id ?? 0
    const taken = message().keyboard(keyboard().command('Give back', 'back'))
    const updated = await b24.actions.v2.call.make(update({ ...bot, messageId }, taken).toRequest())
    expect(updated.getData()?.result).toEqual({ result: true })
    expect(portal.messages[0]).toMatchObject({ text: 'Order', keyboard: [{ TEXT: 'Give back', BOT_ID: 39 }] })
  })

  test('throws the code of an update, half of which is written', async () => {
    const { b24, portal } = connection
    await make(b24, imbot.message.add({ ...bot, dialogId }, order).toRequest())
    const half = message('Taken')
      .attach(attach().message('New'))
      .raw('KEYBOARD', [{ TEXT: 'Take' }])
    const call = imbot.message.update({ ...bot, messageId: 1 }, half)
    expect(call).toHaveDiagnostic('message/half-applied')
    await expect(b24.actions.v2.call.make(call.toRequest({ check: false }))).rejects.toThrow(AjaxError)
    expect(portal.messages[0]).toMatchObject({
      text: order.payload.MESSAGE,
      attach: { BLOCKS: [{ MESSAGE: 'New' }] },
      keyboard: [{ TEXT: 'Take', COMMAND: 'take' }],
    })
  })

  test('answers a command; an idle one answers true, and nothing is sent', async () => {
    const { b24, portal } = connection
    await make(b24, imbot.message.add({ ...bot, dialogId }, message('/help')).toRequest())
    const answer = (commandId: number) => imbot.command.answer({ commandId, messageId: 1 }, message('Here is how'))
    expect(await make(b24, answer(7).toRequest())).toEqual({ result: 2 })
    expect(portal.messages[1]).toMatchObject({ dialogId, authorId: 39, text: 'Here is how' })
    expect(await make(b24, answer(8).toRequest())).toEqual({ result: true })
    const v2 = imbot.v2.command.answer({ ...bot, commandId: 7, messageId: 1, dialogId }, message('And so'))
    expect(await make(b24, v2.toRequest())).toEqual({ result: { result: true } })
    expect(portal.messages.map(({ text }) => text)).toEqual(['/help', 'Here is how', 'And so'])
  })

  test('runs a batch, in which a later command updates what an earlier one has sent', async () => {
    const { b24, portal } = connection
    const update = imbot.message.update({ ...bot, messageId: 1 }, message('Taken').clear('keyboard')).toRequest()
    const failing = message('Hello').raw('KEYBOARD', [{ TEXT: 'Take' }])
    const answer = await b24.actions.v2.batch.make({
      calls: {
        send: imbot.message.add({ ...bot, dialogId }, order).toRequest(),
        update: { method: update.method, params: { ...update.params, MESSAGE_ID: '$result[send]' } },
        fail: imbot.message.add({ ...bot, dialogId }, failing).toRequest({ check: false }),
      },
      options: { isHaltOnError: false },
    })
    expect(answer.getData()).toEqual({ send: 1, update: true })
    expect([...answer.errors].map(([name, error]) => [name, error instanceof AjaxError && error.code])).toEqual([
      ['fail', 'KEYBOARD_ERROR'],
    ])
    expect(portal.messages).toHaveLength(1)
    expect(portal.messages[0]).toMatchObject({ text: 'Taken', menu: [{ TEXT: 'Done' }] })
  })

  test('gets the code of a command that the server does not run in a batch', async () => {
    const answer = await connection.b24.actions.v2.batch.make({ calls: { inner: ['batch', { cmd: {} }] } })
    expect([...answer.errors.values()]).toEqual([expect.objectContaining({ code: 'ERROR_BATCH_METHOD_NOT_ALLOWED' })])
  })

  test('takes fifty commands in one request', async () => {
    const { b24, portal } = connection
    const texts = Array.from({ length: 50 }, (_, index) => `Order #${index} & more`)
    const calls = texts.map(text => imbot.message.add({ ...bot, dialogId }, message(text)).toRequest())
    const answer = await b24.actions.v2.batch.make({ calls })
    expect(answer.getData()).toEqual(texts.map((_, index) => index + 1))
    expect(portal.messages.map(({ text }) => text)).toEqual(texts)
    expect(portal.requests).toHaveLength(1)
  })

  test('sends the batches of this library, 50 commands in each', async () => {
    const { b24, portal } = connection
    const texts = Array.from({ length: 120 }, (_, index) => `Order #${index} & 100% + more`)
    const batches = toBatches(texts.map(text => imbot.message.add({ ...bot, dialogId }, message(text))))
    const results: unknown[] = []
    for (const batch of batches) {
      const answer = await b24.actions.v2.call.make({ method: batch.method, params: batch.params })
      const outcomes = readBatchResponse(batch, { status: answer.getStatus(), body: answer.getData() })
      for (const outcome of outcomes.values()) results.push(outcome.ok ? outcome.result : outcome.error)
    }
    expect(results).toEqual(texts.map((_, index) => index + 1))
    expect(portal.messages.map(({ text }) => text)).toEqual(texts)
    expect(portal.requests).toHaveLength(3)
  })

  test('takes by name what an earlier command of a batch has returned', async () => {
    const { b24, portal } = connection
    const { send, update } = imbot.v2.chat.message
    const [batch] = toBatches({
      send: send({ ...bot, dialogId }, message('Order')),
      update: {
        request: update({ ...bot, messageId: 1_000 }, message('Taken')),
        results: { messageId: '$result[send][id]' },
      },
      fail: update({ ...bot, messageId: 1_000 }, message('Nobody reads this')),
    })
    const answer = await b24.actions.v2.call.make({ method: 'batch', params: batch?.params ?? {} })
    const outcomes = readBatchResponse(batch ?? { requests: [] }, { status: 200, body: answer.getData() })
    expect(outcomes.get('send')).toMatchObject({ ok: true, result: { id: 1 } })
    expect(outcomes.get('update')).toMatchObject({ ok: true, result: { result: true } })
    expect(outcomes.get('fail')).toMatchObject({ ok: false, error: { command: 'fail', retry: 'never' } })
    expect(portal.messages.map(({ text }) => text)).toEqual(['Taken'])
  })

  test('throws what becomes an error that points to the button', async () => {
    const buttons = { BUTTONS: [{ TEXT: 'Take' }] }
    const call = imbot.message.add({ ...bot, dialogId }, message('Hello').raw('KEYBOARD', buttons))
    const error = await connection.b24.actions.v2.call
      .make(call.toRequest({ check: false }))
      .then(() => undefined)
      .catch(thrown => toRestError(call, thrown))
    expect(error).toMatchObject({ code: 'KEYBOARD_ERROR', status: 400, method: 'imbot.message.add', retry: 'never' })
    expect(error?.likely?.path).toEqual(['KEYBOARD', 'BUTTONS', 0])
  })

  test('throws what becomes an error that can be retried, where the portal is busy', async () => {
    const { b24, portal } = connection
    const call = imbot.message.add({ ...bot, dialogId }, message('Hello'))
    portal.failNext({ status: 503, error: 'QUERY_LIMIT_EXCEEDED' })
    const thrown = await b24.actions.v2.call.make(call.toRequest()).catch((error: unknown) => error)
    expect(toRestError(call, thrown)).toMatchObject({ code: 'QUERY_LIMIT_EXCEEDED', status: 503, retry: 'later' })
  })

  test('speaks to the portal alone', async () => {
    const { b24 } = connection
    const buttons = keyboard().add(button.link('Open', 'https://example.com/'))
    const hosts = await hostsOf(async () => {
      await make(b24, imbot.message.add({ ...bot, dialogId }, message('Hello').keyboard(buttons)).toRequest())
      await make(b24, { method: 'imbot.message.add', params: {} })
    })
    expect([...hosts]).toEqual(['127.0.0.1'])
  })
})
