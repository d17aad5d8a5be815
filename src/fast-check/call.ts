import fc from 'fast-check'
import { type Call, im, imbot, type Message } from '../index.js'
import { chosen } from './chosen.js'
import { buttonActionsOf } from './keyboard.js'
import { itemActionsOf } from './menu.js'
import { aMessage, type FlagName, type MessageOptions, type PartName } from './message.js'
import { printed } from './printed.js'
import { both, someOf } from './records.js'
import { dialogId, id } from './scalars.js'
import { label } from './words.js'

/** What a method reads of a message, and how a call of it is made. */
interface MethodTraits {
  readonly parts: readonly PartName[]
  readonly flags: readonly FlagName[]
  /** Nobody answers to commands: no bot sends the message. */
  readonly withoutBot?: true
  readonly call: (message: fc.Arbitrary<Message>) => fc.Arbitrary<Call>
}

const ALL_PARTS: readonly PartName[] = ['attach', 'keyboard', 'menu']
const UPDATE_FLAGS: readonly FlagName[] = ['urlPreview', 'skipConnector']
const NEW_FLAGS: readonly FlagName[] = [...UPDATE_FLAGS, 'system']

const bot = someOf({ botId: id, clientId: label })
const v2Bot = both(fc.record({ botId: id }), someOf({ botToken: label }))
const uuid = fc.uuid({ version: 4 })
const notification = both(fc.record({ userId: id }), someOf({ messageOut: label, tag: label, subTag: label }))

const methods = {
  'im.message.add': {
    parts: ALL_PARTS,
    flags: NEW_FLAGS,
    withoutBot: true,
    call: message => {
      const params = both(fc.record({ dialogId }), someOf({ replyId: id, templateId: uuid }))
      return fc.tuple(params, message).map(args => im.message.add(...args))
    },
  },
  'im.message.update': {
    parts: ALL_PARTS,
    flags: UPDATE_FLAGS,
    withoutBot: true,
    call: message => fc.tuple(fc.record({ messageId: id }), message).map(args => im.message.update(...args)),
  },
  'im.notify': {
    parts: ['attach'],
    flags: [],
    call: message => {
      const type = fc.constantFrom<'USER' | 'SYSTEM'>('USER', 'SYSTEM')
      return fc.tuple(both(notification, someOf({ type })), message).map(args => im.notify(...args))
    },
  },
  'im.notify.personal.add': {
    parts: ['attach'],
    flags: [],
    call: message => fc.tuple(notification, message).map(args => im.notify.personal.add(...args)),
  },
  'im.notify.system.add': {
    parts: ['attach'],
    flags: [],
    call: message => fc.tuple(notification, message).map(args => im.notify.system.add(...args)),
  },
  'imbot.message.add': {
    parts: ALL_PARTS,
    flags: NEW_FLAGS,
    call: message => {
      const between = fc.record({ fromUserId: id, toUserId: id })
      const target = fc.oneof({ withCrossShrink: true }, fc.record({ dialogId }), between)
      return fc.tuple(both(bot, target), message).map(args => imbot.message.add(...args))
    },
  },
  'imbot.message.update': {
    parts: ALL_PARTS,
    flags: UPDATE_FLAGS,
    call: message =>
      fc.tuple(both(bot, fc.record({ messageId: id })), message).map(args => imbot.message.update(...args)),
  },
  'imbot.command.answer': {
    parts: ALL_PARTS,
    flags: ['urlPreview', 'system'],
    call: message => {
      // Without a bot the commands of its menu would have nobody to go to.
      const target = fc.record({ messageId: id, botId: id })
      const command = fc.oneof(fc.record({ commandId: id }), fc.record({ command: label }))
      return fc.tuple(both(target, command), message).map(args => imbot.command.answer(...args))
    },
  },
  'imbot.v2.Chat.Message.send': {
    parts: ['attach', 'keyboard'],
    flags: NEW_FLAGS,
    call: message => {
      const params = both(both(v2Bot, fc.record({ dialogId })), someOf({ replyId: id, templateId: uuid }))
      return fc.tuple(params, message).map(args => imbot.v2.chat.message.send(...args))
    },
  },
  'imbot.v2.Chat.Message.update': {
    parts: ['attach', 'keyboard'],
    flags: ['urlPreview'],
    call: message =>
      fc.tuple(both(v2Bot, fc.record({ messageId: id })), message).map(args => imbot.v2.chat.message.update(...args)),
  },
  'imbot.v2.Command.answer': {
    parts: ALL_PARTS,
    flags: ['urlPreview', 'system'],
    call: message => {
      const target = fc.record({ commandId: id, messageId: id, dialogId })
      return fc.tuple(both(v2Bot, target), message).map(args => imbot.v2.command.answer(...args))
    },
  },
} as const satisfies Readonly<Record<string, MethodTraits>>

/** The name of a method that takes a message. */
export type MethodName = keyof typeof methods

const table: Readonly<Record<MethodName, MethodTraits>> = methods
const names = Object.keys(methods) as readonly MethodName[] // Its keys are written out above.

export interface CallOptions extends MessageOptions {
  /** The methods that may be called; all of them unless told. */
  readonly methods?: readonly MethodName[]
}

/**
 * A call of a method with a message that it takes: of parts and flags those that the method reads, and commands only where
 * a bot sends. The options are those of `aMessage` besides.
 *
 * For the laws of what stands between your bot and the portal: a queue, a log, a client that retries. Whatever the call
 * is, it arrives as it was made.
 *
 * @example
 * fc.sample(aCall({ quality: 'clean', parts: ['attach', 'keyboard'], flags: [] }), 20).every(call => call.check().ok)
 * // true
 */
export function aCall(options: CallOptions = {}): fc.Arbitrary<Call> {
  const wanted = chosen('aCall({ methods })', names, options.methods)
  return fc.oneof({ withCrossShrink: true }, ...wanted.map(name => callOf(table[name], options)))
}

function callOf(method: MethodTraits, options: CallOptions): fc.Arbitrary<Call> {
  const fitting = method.withoutBot && options.quality !== 'writable' ? withoutCommands(options) : options
  const parts = (fitting.parts ?? ALL_PARTS).filter(name => method.parts.includes(name) || !ALL_PARTS.includes(name))
  const flags = (fitting.flags ?? NEW_FLAGS).filter(name => method.flags.includes(name) || !NEW_FLAGS.includes(name))
  return printed(method.call(aMessage({ ...fitting, parts, flags })))
}

/** The same without commands; a part of commands alone is left out. */
function withoutCommands(options: CallOptions): CallOptions {
  const buttons = options.keyboard?.actions ?? buttonActionsOf(options.quality)
  const items = options.menu?.actions ?? itemActionsOf(options.quality)
  const keyboard = { ...options.keyboard, actions: buttons.filter(name => name !== 'command') }
  const menu = { ...options.menu, actions: items.filter(name => name !== 'command') }
  const empty: readonly PartName[] = [
    ...(keyboard.actions.length === 0 ? ['keyboard' as const] : []),
    ...(menu.actions.length === 0 ? ['menu' as const] : []),
  ]
  const parts = (options.parts ?? ALL_PARTS).filter(name => !empty.includes(name))
  return {
    ...options,
    parts,
    ...(empty.includes('keyboard') ? {} : { keyboard }),
    ...(empty.includes('menu') ? {} : { menu }),
  }
}
