import { expectTypeOf, test } from 'vitest'
import {
  type CallOutcome,
  type ResultOf,
  type Retry,
  readResponse,
  type SentMessage,
  toRestError,
} from '../../src/http.js'
import { im, imbot, message, type RestRequest } from '../../src/index.js'

const hello = message('Hello')
const response = { status: 200, body: '' }
const v2 = { botId: 39, dialogId: 'chat5' }

test('a call knows its method', () => {
  expectTypeOf(im.message.add({ dialogId: 1 }, hello).method).toEqualTypeOf<'im.message.add'>()
  expectTypeOf(im.notify({ userId: 1 }, hello).toRequest()).toEqualTypeOf<RestRequest<'im.notify'>>()
})

test('the result is that of the method', () => {
  const add = im.message.add({ dialogId: 1 }, hello)
  expectTypeOf(readResponse(add, response)).toEqualTypeOf<CallOutcome<number>>()
  expectTypeOf(readResponse(add.toRequest(), response)).toEqualTypeOf<CallOutcome<number>>()

  const update = im.message.update({ messageId: 5 }, hello)
  expectTypeOf<ResultOf<typeof update>>().toEqualTypeOf<true>()

  const notify = im.notify({ userId: 1 }, hello)
  const personal = im.notify.personal.add({ userId: 1 }, hello)
  const system = im.notify.system.add({ userId: 1 }, hello)
  expectTypeOf<ResultOf<typeof notify>>().toEqualTypeOf<number>()
  expectTypeOf<ResultOf<typeof personal>>().toEqualTypeOf<number>()
  expectTypeOf<ResultOf<typeof system>>().toEqualTypeOf<number>()

  const botAdd = imbot.message.add(v2, hello)
  const botUpdate = imbot.message.update({ messageId: 5 }, hello)
  const answer = imbot.command.answer({ commandId: 7, messageId: 5 }, hello)
  expectTypeOf<ResultOf<typeof botAdd>>().toEqualTypeOf<number>()
  expectTypeOf<ResultOf<typeof botUpdate>>().toEqualTypeOf<true>()
  expectTypeOf<ResultOf<typeof answer>>().toEqualTypeOf<number | true>()

  const send = imbot.v2.chat.message.send(v2, hello)
  const v2Update = imbot.v2.chat.message.update({ botId: 39, messageId: 5 }, hello)
  const v2Answer = imbot.v2.command.answer({ ...v2, commandId: 7, messageId: 5 }, hello)
  expectTypeOf<ResultOf<typeof send>>().toEqualTypeOf<SentMessage>()
  expectTypeOf<ResultOf<typeof v2Update>>().toEqualTypeOf<{ readonly result: true }>()
  expectTypeOf<ResultOf<typeof v2Answer>>().toEqualTypeOf<{ readonly result: true }>()
})

test('a raw request has the result of its method, where TypeScript knows the name', () => {
  expectTypeOf(readResponse({ method: 'imbot.message.add', params: {} }, response)).toEqualTypeOf<CallOutcome<number>>()
  expectTypeOf(readResponse({ method: 'user.current', params: {} }, response)).toEqualTypeOf<CallOutcome<unknown>>()
  const name: string = 'imbot.message.add'
  expectTypeOf(readResponse({ method: name, params: {} }, response)).toEqualTypeOf<CallOutcome<unknown>>()
})

test('the result is there where it is ok, and else the error', () => {
  const outcome = readResponse(imbot.message.add(v2, hello), response)
  if (outcome.ok) {
    expectTypeOf(outcome.result).toEqualTypeOf<number>()
    // @ts-expect-error a result has no error
    return () => outcome.error
  }
  expectTypeOf(outcome.error.retry).toEqualTypeOf<Retry>()
  // @ts-expect-error an error has no result
  return () => outcome.result
})

test('anything can be thrown', () => {
  expectTypeOf(toRestError).parameter(1).toEqualTypeOf<unknown>()
})
