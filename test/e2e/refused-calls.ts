import { type Call, im, imbot, type Message, message, type RestRequest } from '../../src/index.js'
import type { SeedMessage } from '../../src/portal.js'
import { firstWay, wayNames, ways } from './ways.js'

const TOO_LONG = 'x'.repeat(60_000)
const hello = message('Hello')
const put = { TEXT: 'Take', ACTION: 'PUT', ACTION_VALUE: TOO_LONG }

/** The messages that the calls are about: one of the user, one of the bot. */
export const firstMessages: readonly SeedMessage[] = [
  { id: 1, dialogId: 'chat5', authorId: 1, text: 'First' },
  { id: 2, dialogId: 'chat5', authorId: 39, text: 'First' },
]

/** Messages with one fault each, such as every part can have. */
const faults: readonly Message[] = [
  message(' '),
  message('[BR]'),
  hello.raw('MESSAGE', ['Hello']),
  hello.raw('ATTACH', { BLOCKS: [{ MESSAGE: ' ' }] }),
  hello.raw('ATTACH', { BLOCKS: [{ MESSAGE: TOO_LONG }] }),
  hello.raw('ATTACH', { BLOCKS: [{ MESSAGE: ['Hello'] }] }),
  hello.raw('KEYBOARD', { BUTTONS: [{ TEXT: 'Take' }] }),
  hello.raw('KEYBOARD', { BUTTONS: [put] }),
  hello.raw('KEYBOARD', { BUTTONS: [{ TEXT: 'Open', LINK: '/', BG_COLOR: ['#fff'] }] }),
  hello.raw('MENU', { ITEMS: [{ TEXT: 'Take' }] }),
  hello.raw('MENU', { ITEMS: [put] }),
  hello.raw('MENU', { ITEMS: [{ TEXT: ['Take'] }] }),
]

const add = { botId: 39, dialogId: 'chat5' }
const update = { botId: 39, messageId: 2 }
const answer = { ...add, commandId: 7, messageId: 2 }
const v2 = imbot.v2.chat.message

/** Whole messages that are sent to nowhere, or by nobody. */
const astray: readonly (Call | RestRequest)[] = [
  { method: 'im.message.add', params: { MESSAGE: 'Hello' } },
  im.message.add({ dialogId: 'chat0' }, hello),
  im.message.add({ dialogId: 0 }, hello),
  im.message.update({ messageId: 0 }, hello),
  { method: 'im.message.update', params: { ID: 1, MENU: [{ TEXT: 'Open', LINK: '/' }] } },
  im.notify.system.add({ userId: 0 }, hello),
  imbot.message.add({ ...add, botId: 0 }, hello),
  imbot.message.add({ ...add, dialogId: '#sales' }, hello),
  imbot.message.update({ ...update, messageId: 0 }, hello),
  imbot.command.answer({ ...answer, messageId: 0 }, hello),
  v2.send({ ...add, botId: 0 }, hello),
  v2.send({ ...add, dialogId: '' }, hello),
  v2.update({ ...update, messageId: 0 }, hello),
  imbot.v2.command.answer({ ...answer, commandId: 0 }, hello),
  imbot.v2.command.answer({ ...answer, messageId: 0 }, hello),
  imbot.v2.command.answer({ ...answer, dialogId: '' }, hello),
]

/** Calls of every method with every fault: the server refuses most of them, and loses something of the others. */
export const refusedCalls: readonly (Call | RestRequest)[] = [
  ...faults.flatMap(fault => wayNames.map(name => ways[name](fault, firstWay(name) === 'im.message.add' ? 1 : 2))),
  ...astray,
]
