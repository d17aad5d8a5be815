import { AssertionError } from 'node:assert'
import * as builtin from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { attach, keyboard, menu, message } from '../../../src/index.js'
import * as nodeTest from '../../../src/node-test.js'

const order = message('Order 142 for [user=5]Ann[/user]')
  .keyboard(keyboard().command('Take', 'take', { display: 'line' }))
  .attach(attach().delimiter())
  .menu(menu().send('Done', 'done'))

/** What an assertion throws. */
function thrownBy(assertion: () => void): unknown {
  try {
    assertion()
  } catch (error) {
    return error
  }
  return undefined
}

test.each<[name: string, holds: () => void, fails: () => void]>([
  ['sendable', () => nodeTest.assertSendable(order), () => nodeTest.assertNotSendable(order)],
  [
    'diagnostic',
    () => nodeTest.assertDiagnostic(keyboard(), 'part/empty'),
    () => nodeTest.assertNoDiagnostic(keyboard(), 'part/empty'),
  ],
  ['budget', () => nodeTest.assertBudget(order, 0.1), () => nodeTest.assertBudget(order, { keyboard: 0 })],
  [
    'payload',
    () => nodeTest.assertPayload(order, { MESSAGE: /142/ }),
    () => nodeTest.assertPayload(order, { MESSAGE: /143/ }),
  ],
  [
    'stored',
    () => nodeTest.assertStored(order, { keyboard: [{ TEXT: 'Take' }] }),
    () => nodeTest.assertStored(order, { keyboard: [{ TEXT: 'Give' }] }),
  ],
  [
    'button',
    () => nodeTest.assertButton(order, { text: 'Take' }),
    () => nodeTest.assertNoButton(order, { text: 'Take' }),
  ],
  ['item', () => nodeTest.assertItem(order, { text: 'Done' }), () => nodeTest.assertNoItem(order, { text: 'Done' })],
  ['block', () => nodeTest.assertBlock(order, 'delimiter'), () => nodeTest.assertNoBlock(order, 'delimiter')],
  ['mention', () => nodeTest.assertMention(order, 5), () => nodeTest.assertNoMention(order, 5)],
])('%s: holds, and fails with an AssertionError', (_, holds, fails) => {
  expect(thrownBy(holds)).toBeUndefined()
  expect(thrownBy(fails)).toBeInstanceOf(AssertionError)
})

test('a failure has the diff of Node', () => {
  const error = thrownBy(() => nodeTest.assertButton(order, { text: 'Tak', command: 'take' }))
  expect(error instanceof Error && stripVTControlCharacters(error.message)).toMatchInlineSnapshot(`
    "There is no button with { text: "Tak", command: "take" } in the message.

    It has:
      KEYBOARD.BUTTONS[0]  { text: "Take", command: "take", display: "line" }  ← nearest

    + actual - expected

      {
        command: 'take',
    +   text: 'Take'
    -   text: 'Tak'
      }"
  `)
})

test('snapshots are serialized where Node has them', () => {
  if ('snapshot' in builtin) expect(thrownBy(nodeTest.serializeSnapshots)).toBeUndefined()
  else
    expect(thrownBy(nodeTest.serializeSnapshots)).toMatchObject({ message: expect.stringContaining('22.3 or newer') })
})
