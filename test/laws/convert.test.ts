import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Converted, convert, type MethodName, type Target } from '../../src/convert.js'
import { type Call, check, type Diagnostic, im, imbot, MessageError, type Request } from '../../src/index.js'
import { parse } from '../../src/parse.js'
import { answer } from '../../src/server.js'
import { aMessage } from './arbitraries/message.js'
import { holds } from './runs.js'

const METHODS: readonly MethodName[] = [
  'im.message.add',
  'im.message.update',
  'im.notify',
  'im.notify.personal.add',
  'im.notify.system.add',
  'imbot.message.add',
  'imbot.message.update',
  'imbot.command.answer',
  'imbot.v2.Chat.Message.send',
  'imbot.v2.Chat.Message.update',
  'imbot.v2.Command.answer',
]
const method = fc.constantFrom(...METHODS)

/** All that any method needs. */
const everything = { botId: 39, dialogId: 'chat5', userId: 7, messageId: 5, commandId: 3 }

// Of two spellings of one name one is taken, so nothing more can be said about such a message.
const aClearMessage = aMessage.filter(({ payload }) => !('message' in payload))

const aCall: fc.Arbitrary<Call> = fc.tuple(fc.nat(8), aClearMessage).map(([kind, message]) => {
  const { botId, dialogId, userId, messageId, commandId } = everything
  const calls: readonly (() => Call)[] = [
    () => im.message.add({ dialogId, replyId: 4 }, message),
    () => im.message.update({ messageId }, message),
    () => im.notify.personal.add({ userId, tag: 'x' }, message),
    () => imbot.message.add({ botId, dialogId }, message),
    () => imbot.message.update({ botId, messageId }, message),
    () => imbot.command.answer({ botId, commandId, messageId }, message),
    () => imbot.v2.chat.message.send({ botId, dialogId }, message),
    () => imbot.v2.chat.message.update({ botId, messageId }, message),
    () => imbot.v2.command.answer({ botId, commandId, messageId, dialogId }, message),
  ]
  return (calls[kind] ?? expect.unreachable)()
})

/** Gives what the method needs and the call does not have. */
function convertTo(request: unknown, to: MethodName): Converted {
  const has: Target = parse(request).calls[0]?.target ?? {}
  const isNotification = to.startsWith('im.notify')
  const given = Object.entries(everything).filter(([name]) => {
    if (name === 'dialogId' && isNotification) return false
    return (name === 'userId' && isNotification) || has[name] === undefined
  })
  return convert(request, to, Object.fromEntries(given.filter(([name]) => isReadBy(to, name))))
}

const READ: Readonly<Record<string, RegExp>> = {
  botId: /^imbot\./,
  dialogId: /add$|send$|v2\.Command/,
  userId: /^im\.notify/,
  messageId: /update$|answer$/,
  commandId: /answer$/,
}

function isReadBy(to: MethodName, name: string): boolean {
  return READ[name]?.test(to) === true
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

/** Every error of the new call was there before, or is told. */
function expectTold(request: Request, { call, changes }: Converted): void {
  const known = [
    ...errorsOf(check(request).diagnostics),
    ...changes.filter(({ kind }) => kind === 'lost').map(({ code }) => code),
  ]
  for (const code of errorsOf(call.check().diagnostics)) {
    expect(known).toContain(code)
    known.splice(known.indexOf(code as never), 1)
  }
}

test('an error that comes with conversion is told', () => {
  holds(
    fc.property(aCall, method, (call, to) => {
      expectTold(call, convertTo(call, to))
    }),
  )
})

test('there and back the server holds the same, where nothing was lost or gained on the way', () => {
  let told = 0
  let same = 0
  holds(
    fc.property(aCall, method, (call, to) => {
      const there = convertTo(call, to)
      const back = convert(there.call, call.method as MethodName, { botId: undefined, ...parse(call).calls[0]?.target })
      const changes = [...there.changes, ...back.changes]
      if (changes.some(({ kind, code }) => kind !== 'changed' && isAboutMessage(code))) {
        told++
        return
      }
      same++
      expect(heldAfter(back.call)).toEqual(heldAfter(call))
    }),
  )
  expect(Math.min(told, same)).toBeGreaterThan(50)
})

/** How long a message can be changed is no matter of what is in it. */
function isAboutMessage(code: string): boolean {
  return code !== 'convert/any-age' && code !== 'convert/three-days'
}

function heldAfter(request: Request) {
  const { verdict, parts } = answer(request)
  return { verdict, parts }
}

test('to the method that it has, a call stays as it is', () => {
  holds(
    fc.property(aCall, call => {
      const { changes } = convertTo(call, call.method as MethodName)
      expect(changes.filter(({ kind }) => kind === 'lost')).toEqual([])
    }),
  )
})

describe('what people send', () => {
  const corpus: readonly Request[] = JSON.parse(
    readFileSync(new URL('../conformance/corpus.json', import.meta.url), 'utf8'),
  )
  const known = corpus.filter(({ method: name }) => METHODS.some(other => other === name))

  test('is there', () => expect(known.length).toBeGreaterThan(40))

  test.each(known.map((request, index) => ({ index, request })))('$index goes to every method', ({ request }) => {
    for (const to of METHODS) expectTold(request, convertTo(request, to))
  })
})

test('what is missing is asked for, whatever the message', () => {
  holds(
    fc.property(aCall, method, (call, to) => {
      try {
        const converted = convert(call, to)
        expect(errorsOf(converted.call.check().diagnostics)).not.toContain('request/param-missing')
      } catch (error) {
        expect(error).toBeInstanceOf(MessageError)
        expect((error as MessageError).diagnostics.map(({ code }) => code)).toContain('request/param-missing')
      }
    }),
  )
})
