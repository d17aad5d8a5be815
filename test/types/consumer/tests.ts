// Tests as users write them, in each runner, against the published types.
import { imbot, keyboard, message } from 'b24-message'
import type {} from 'b24-message/jest'
import { type ButtonMatch, type MessageMatchers, matchers, snapshotSerializer } from 'b24-message/matchers'
import { assertBlock, assertButton, assertSendable, serializeSnapshots } from 'b24-message/node-test'
import 'b24-message/vitest'
import { expect as jestExpect } from 'expect'
import { expect } from 'vitest'

const order = message('Order').keyboard(keyboard().command('Take', 'take'))
const wanted: ButtonMatch = { text: /Take/, command: 'take' }

export function inVitest(): void {
  expect(order).toBeSendable({ failOn: 'warning' })
  expect(order).not.toHaveButton({ text: expect.any(String), disabled: true })
  expect({ order }).toEqual({ order: expect.toBeSendable() })
  expect(imbot.message.add({ dialogId: '5' }, order)).toHaveDiagnostic('request/param-missing', ['BOT_ID'])
  expect(order).toHaveBlock('grid', { name: 'Priority' })
  // @ts-expect-error no such code
  expect(order).toHaveDiagnostic('url/shceme')
  // @ts-expect-error no such field of a user
  expect(order).toHaveBlock('user', { text: 'Ann' })
  // @ts-expect-error no such part
  expect(order).toFitBudget({ keybord: 0.5 })
  expect.extend(matchers)
  expect.addSnapshotSerializer(snapshotSerializer)
}

export async function inJest(): Promise<void> {
  jestExpect(order).toHaveButton(wanted)
  await jestExpect(Promise.resolve(order)).resolves.toMention(5)
  // @ts-expect-error no such field of a button
  jestExpect(order).not.toHaveButton({ txet: 'Take' })
}

export function inNodeTest(): void {
  serializeSnapshots()
  assertSendable(order, { botId: 0 })
  assertButton(order, wanted)
  // @ts-expect-error no such kind
  assertBlock(order, 'grdi')
}

/** Of another runner, whose matchers give promises. */
export type Matchers = MessageMatchers<Promise<void>>
