import { describe, expect, test } from 'vitest'
import { convert, type MethodName } from '../../../src/convert.js'

const SYSTEM_CALLS = {
  'im.message.add': { DIALOG_ID: 'chat5', MESSAGE: 'x', SYSTEM: 'Y' },
  'imbot.message.add': { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', SYSTEM: true },
  'imbot.v2.Chat.Message.send': { botId: 39, dialogId: 'chat5', fields: { message: 'x', system: true } },
  'imbot.v2.Command.answer': {
    botId: 39,
    commandId: 7,
    messageId: 5,
    dialogId: 'chat5',
    fields: { message: 'x', system: true },
  },
  'im.notify': { USER_ID: 5, MESSAGE: 'x', TYPE: 'SYSTEM' },
} as const

const TARGET = { botId: 39, commandId: 7, messageId: 5, dialogId: 'chat5', userId: 5 }
const NEEDED: Readonly<Partial<Record<MethodName, readonly (keyof typeof TARGET)[]>>> = {
  'im.message.add': ['dialogId'],
  'imbot.message.add': ['botId', 'dialogId'],
  'imbot.v2.Chat.Message.send': ['botId', 'dialogId'],
  'imbot.command.answer': ['commandId', 'messageId'],
  'imbot.v2.Command.answer': ['botId', 'commandId', 'messageId', 'dialogId'],
  'imbot.message.update': ['botId', 'messageId'],
  'im.notify.personal.add': ['userId'],
  'im.notify.system.add': ['userId'],
}

function prefixes(method: string, params: object, to: MethodName, target: object = {}): readonly string[] {
  const needed = Object.fromEntries((NEEDED[to] ?? []).map(name => [name, TARGET[name]]))
  const { changes } = convert({ method, params }, to, { ...needed, ...target })
  return changes.filter(({ code }) => /-(?:name|phrase)$/.test(code)).map(({ kind, code }) => `${kind} ${code}`)
}

describe('what the server puts before a system text', () => {
  test.each([
    ['im.message.add', 'imbot.message.add', ['lost convert/no-app-name', 'gained convert/bot-name']],
    ['im.message.add', 'imbot.v2.Chat.Message.send', []],
    ['im.message.add', 'imbot.command.answer', ['lost convert/no-app-name', 'gained convert/bot-phrase']],
    ['im.message.add', 'im.notify.system.add', []],
    ['im.message.add', 'im.notify.personal.add', ['lost convert/no-app-name']],
    ['imbot.message.add', 'im.message.add', ['lost convert/no-bot-name', 'gained convert/app-name']],
    ['imbot.message.add', 'imbot.v2.Chat.Message.send', ['lost convert/no-bot-name', 'gained convert/app-name']],
    ['imbot.message.add', 'imbot.message.update', ['lost convert/no-bot-name']],
    ['imbot.v2.Chat.Message.send', 'imbot.message.add', ['lost convert/no-app-name', 'gained convert/bot-name']],
    ['im.notify', 'im.notify.system.add', []],
    ['im.notify', 'im.message.add', ['lost convert/no-app-name']],
    // What the answers of v2 put there is not known.
    ['imbot.v2.Command.answer', 'imbot.command.answer', []],
    ['imbot.message.add', 'imbot.v2.Command.answer', []],
  ] as const)('%s to %s', (from, to, expected) => {
    expect(prefixes(from, SYSTEM_CALLS[from], to)).toEqual(expected)
  })

  test('does not stand before what is no system text, nor in a talk with one user', () => {
    const plain = { DIALOG_ID: 'chat5', MESSAGE: 'x', SYSTEM: 'N' }
    expect(prefixes('im.message.add', plain, 'imbot.message.add')).toEqual([])
    const talk = { DIALOG_ID: '5', MESSAGE: 'x', SYSTEM: 'Y' }
    expect(prefixes('im.message.add', talk, 'imbot.message.add', { dialogId: '5' })).toEqual([])
    expect(prefixes('im.message.add', talk, 'imbot.message.add')).toEqual(['gained convert/bot-name'])
  })

  test('names the bot where it carries a message from one user to another', () => {
    const params = { BOT_ID: 39, FROM_USER_ID: 1, TO_USER_ID: 2, MESSAGE: 'x' }
    expect(prefixes('imbot.message.add', params, 'im.message.add', { dialogId: '2' })).toEqual([
      'lost convert/no-bot-phrase',
    ])
  })
})
