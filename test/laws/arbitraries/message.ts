import fc from 'fast-check'
import {
  type Call,
  type ImbotMessageAddParams,
  type ImbotMessageUpdateParams,
  imbot,
  type Message,
  message,
} from '../../../src/index.js'
import { anAttach } from './attach.js'
import { aKeyboard } from './keyboard.js'
import { aMenu } from './menu.js'
import { both } from './step.js'
import { count, text } from './text.js'

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

const bot = fc.record({ botId: count, clientId: text }, { requiredKeys: [] })

const addParams: fc.Arbitrary<ImbotMessageAddParams> = both(
  bot,
  fc.oneof(
    fc.record({ dialogId: fc.oneof(count, fc.constantFrom('chat5', 'sg17', 'crm5', '42'), text) }),
    fc.record({ fromUserId: count, toUserId: count }),
  ),
)

const updateParams: fc.Arbitrary<ImbotMessageUpdateParams> = both(bot, fc.record({ messageId: count }))

export const aCall: fc.Arbitrary<Call> = fc.oneof(
  fc.tuple(addParams, aMessage).map(([params, content]) => imbot.message.add(params, content)),
  fc.tuple(updateParams, aMessage).map(([params, content]) => imbot.message.update(params, content)),
)
