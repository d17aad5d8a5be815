import { stripVTControlCharacters } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { matchers } from '../../../src/matchers.js'
import { usePortal } from '../../../src/portal.js'
import { call } from '../portal/calling.js'
import '../../../src/vitest.js'

const portal = usePortal({ beforeAll, afterEach, afterAll })
const KEYBOARD = [{ TEXT: 'Take', COMMAND: 'take', COMMAND_PARAMS: '142' }]

/** What a failing expectation says, without colours. */
function failureOf(expectation: () => unknown): string {
  try {
    expectation()
  } catch (error) {
    return stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  }
  throw new Error('This expectation holds, and should not.')
}

async function play(): Promise<void> {
  await call(portal, 'imbot.message.add', { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'Order', KEYBOARD })
  await call(portal, 'imbot.message.update', { BOT_ID: 39, MESSAGE_ID: 1, KEYBOARD: [{ TEXT: 'Take' }] })
  await call(portal, 'batch', {
    cmd: {
      send: 'im.message.add?DIALOG_ID=1&MESSAGE=Late&SYSTEM=Y',
      change: 'im.message.update?MESSAGE_ID=$result[send]&MESSAGE=Later',
      again: 'imbot.message.add?BOT_ID=39&DIALOG_ID=chat5&MESSAGE=x',
    },
  })
}

describe('toHaveReceived', () => {
  test('finds calls, also those that were refused and those in a batch', async () => {
    await play()
    expect(portal).toHaveReceived('imbot.message.add')
    expect(portal).toHaveReceived('IMBOT.message.add', { DIALOG_ID: 'chat5', KEYBOARD: [{ TEXT: /^Ta/ }] })
    expect(portal).toHaveReceived('imbot.message.update', { MESSAGE_ID: 1 })
    expect(portal).toHaveReceived('batch')
    expect(portal).toHaveReceived('im.message.add', { DIALOG_ID: 1, MESSAGE: expect.stringContaining('at') })
    expect(portal).toHaveReceived('im.message.update', { MESSAGE_ID: 2, MESSAGE: 'Later' })
    expect(portal).not.toHaveReceived('imbot.command.answer')
    expect(portal).not.toHaveReceived('imbot.message.add', { DIALOG_ID: 'chat6' })
  })

  test('tells what was received instead', async () => {
    expect(failureOf(() => expect(portal).toHaveReceived('imbot.message.add'))).toMatchSnapshot('nothing')
    await play()
    expect(failureOf(() => expect(portal).toHaveReceived('imbot.mesage.add'))).toMatchSnapshot('another method')
    const wanted = { DIALOG_ID: 'chat5', MESSAGE: 'Orders', KEYBOARD: [{ TEXT: 'Take' }] }
    expect(failureOf(() => expect(portal).toHaveReceived('imbot.message.add', wanted))).toMatchSnapshot('another text')
    const update = { MESSAGE_ID: 2, MESSAGE: 'Latest' }
    expect(failureOf(() => expect(portal).toHaveReceived('im.message.update', update))).toMatchSnapshot('in a batch')
    expect(failureOf(() => expect(portal).not.toHaveReceived('imbot.message.update'))).toMatchSnapshot('not')
  })

  test.each<[unknown, unknown[], string]>([
    [
      'x',
      ['im.message.add'],
      'toHaveReceived() looks at a portal, as startPortal() or usePortal() of b24-message/portal gives it, and was given "x".',
    ],
    [{ requests: [] }, [''], 'toHaveReceived() takes the name of a method, and was given "".'],
    [{ requests: [] }, [], 'toHaveReceived() takes the name of a method, and was given nothing.'],
    [{ requests: [] }, ['x', 1], 'toHaveReceived() takes what the parameters have to hold, and was given 1.'],
  ])('refuses %o with %o', (subject, args, reason) => {
    const { toHaveReceived } = matchers
    expect(() => Reflect.apply(toHaveReceived, undefined, [subject, ...args])).toThrow(new TypeError(reason))
  })
})

describe('toHaveStored', () => {
  test('finds what is there', async () => {
    await play()
    expect(portal).toHaveStored({ dialogId: 'chat5', text: /^Ord/, keyboard: [{ TEXT: 'Take', BOT_ID: 39 }] })
    expect(portal).toHaveStored({ id: 2, text: 'Later', isEdited: true })
    expect(portal).not.toHaveStored({ text: 'Late' })
    await call(portal, 'imbot.message.update', { MESSAGE_ID: 1, MESSAGE: '' })
    expect(portal).not.toHaveStored({ id: 1 })
    expect(portal).toHaveStored({ id: 1, isDeleted: true })
  })

  test('tells what is there instead', async () => {
    expect(failureOf(() => expect(portal).toHaveStored({ text: 'Order' }))).toMatchSnapshot('nothing')
    await play()
    const wanted = { dialogId: 'chat5', text: 'Order', keyboard: [{ TEXT: 'Close' }] }
    expect(failureOf(() => expect(portal).toHaveStored(wanted))).toMatchSnapshot('another button')
    expect(failureOf(() => expect(portal).not.toHaveStored({ text: /er$/ }))).toMatchSnapshot('not')
  })

  test.each<[unknown, unknown, string]>([
    [
      [],
      {},
      'toHaveStored() looks at a portal, as startPortal() or usePortal() of b24-message/portal gives it, and was given [].',
    ],
    [
      { messages: [] },
      undefined,
      'toHaveStored() takes fields of a message, such as { text: "Hello" }, and was given nothing.',
    ],
    [
      { messages: [] },
      { message: 'x' },
      'toHaveStored() knows no field "message" of a message. Known: id, dialogId, authorId, text, attach, keyboard, menu, isEdited, isDeleted.',
    ],
  ])('refuses %o with %o', (subject, wanted, reason) => {
    const { toHaveStored } = matchers
    expect(() => Reflect.apply(toHaveStored, undefined, [subject, wanted])).toThrow(new TypeError(reason))
  })
})
