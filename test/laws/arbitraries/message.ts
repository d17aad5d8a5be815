import fc from 'fast-check'
import { valuesOf } from '../../../src/fast-check/values.js'
import * as arbitraries from '../../../src/fast-check.js'
import { type Call, imbot, type Message, message } from '../../../src/index.js'

const anAttach = arbitraries.anAttach({ quality: 'writable' })
const aKeyboard = arbitraries.aKeyboard({ quality: 'writable' })
const aMenu = arbitraries.aMenu({ quality: 'writable' })
const { text } = valuesOf('writable')

export interface MessageStep {
  readonly name: string
  readonly apply: (message: Message) => Message
}

/** One step for every method of a message. */
export const messageStep: fc.Arbitrary<MessageStep> = fc.oneof(
  text.map(content => step('text', m => m.text(content))),
  fc.constant(step('keepText', m => m.keepText())),
  fc.constant(step('delete', m => m.delete())),
  anAttach.map(part => step('attach', m => m.attach(part))),
  aKeyboard.map(part => step('keyboard', m => m.keyboard(part))),
  aMenu.map(part => step('menu', m => m.menu(part))),
  anAttach.map(part => step('attach', m => m.attach(part.payload))),
  fc
    .constantFrom('attach' as const, 'keyboard' as const, 'menu' as const)
    .map(part => step('clear', m => m.clear(part))),
  fc.boolean().map(on => step('urlPreview', m => m.urlPreview(on))),
  fc.boolean().map(on => step('skipConnector', m => m.skipConnector(on))),
  fc.boolean().map(on => step('system', m => m.system(on))),
  fc
    .tuple(fc.constantFrom('FUTURE', 'KEYBOARD', 'SYSTEM', 'message'), fc.jsonValue({ maxDepth: 2 }))
    .map(([param, value]) => step('raw', m => m.raw(param, withoutNegativeZero(value)))),
)

function step(name: string, apply: MessageStep['apply']): MessageStep {
  return { name, apply }
}

// JSON has no -0, so it cannot come back.
function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

export const messageSteps: fc.Arbitrary<readonly MessageStep[]> = fc.array(messageStep, { maxLength: 5 })

export const aMessage: fc.Arbitrary<Message> = fc
  .tuple(fc.option(text, { nil: undefined }), messageSteps)
  .map(([content, list]) => list.reduce((result, { apply }) => apply(result), message(content)))

const bot = { botId: 39 }

/** A call of any method with a message that it may not take, or of a bot's own with whatever the steps of a message do. */
export const aCall: fc.Arbitrary<Call> = fc.oneof(
  arbitraries.aCall({ quality: 'writable' }),
  aMessage.map(content => imbot.message.add({ ...bot, dialogId: 'chat5' }, content)),
  aMessage.map(content => imbot.message.update({ ...bot, messageId: 5 }, content)),
)
