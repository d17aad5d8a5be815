import type { Message } from '../message/message.js'
import type { Call } from '../rest/call.js'
import { im } from '../rest/im.js'
import { imbot } from '../rest/imbot.js'
import { methodOf } from '../rest/methods.js'
import { type References, referencesIn } from '../rest/references.js'

const makers = {
  'im.message.add': im.message.add,
  'im.message.update': im.message.update,
  'im.notify': im.notify,
  'im.notify.personal.add': im.notify.personal.add,
  'im.notify.system.add': im.notify.system.add,
  'imbot.message.add': imbot.message.add,
  'imbot.message.update': imbot.message.update,
  'imbot.command.answer': imbot.command.answer,
  'imbot.v2.Chat.Message.send': imbot.v2.chat.message.send,
  'imbot.v2.Chat.Message.update': imbot.v2.chat.message.update,
  'imbot.v2.Command.answer': imbot.v2.command.answer,
} as const

/** A method that this library makes calls of. */
export type MethodName = keyof typeof makers

const makerOf: { readonly [Name in MethodName]: (target: never, message: Message) => Call<Name> } = makers

/** The name as the method is known by, of a name as the server takes it. */
export function methodNameOf(name: string): MethodName | undefined {
  const known = methodOf(name)?.name
  return known !== undefined && isMethodName(known) ? known : undefined
}

function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(makers, name)
}

/**
 * A call of a method, made as its own function makes it. What of the target is missing, its check tells. What was the
 * result of another command is one still, whatever the method calls the parameter.
 */
export function makeCall<Name extends MethodName>(
  method: Name,
  target: object,
  message: Message,
  results: References,
): Call<Name> {
  // Whether the target is what the method takes is known only when the call is checked.
  const call = makerOf[method](target as never, message)
  const references = new Set(Object.values(results))
  const own = Object.entries(referencesIn(call.params)).filter(([, reference]) => references.has(reference))
  return own.length === 0 ? call : call.withResults(Object.freeze(Object.fromEntries(own)))
}
