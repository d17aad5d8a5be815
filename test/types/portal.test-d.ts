import * as nodeTest from 'node:test'
import * as vitest from 'vitest'
import { expect, expectTypeOf } from 'vitest'
import {
  type CommandEvent,
  type CommandEventV2,
  type Portal,
  type PortalRecord,
  type TestPortal,
  toEventBody,
  usePortal,
} from '../../src/portal.js'
import '../../src/vitest.js'

// The hooks of every runner, each under its own names.
expectTypeOf(usePortal(vitest)).toEqualTypeOf<TestPortal>()
expectTypeOf(usePortal(nodeTest, { commands: [{ id: 7, command: 'take', botId: 39 }] })).toEqualTypeOf<TestPortal>()
// @ts-expect-error the hooks of one runner, and not some of each
usePortal({ beforeAll: vitest.beforeAll, afterEach: vitest.afterEach, after: nodeTest.after })
// @ts-expect-error hooks come first
usePortal({ commands: [] })

const portal = usePortal(vitest)
expectTypeOf(portal.messages).toEqualTypeOf<readonly PortalRecord[]>()
// @ts-expect-error the runner ends it
portal.close()
expectTypeOf<Portal>().toExtend<TestPortal>()

expectTypeOf(portal.press(5, 'Take')).toEqualTypeOf<CommandEvent>()
expectTypeOf(portal.press(5, { command: 'take', params: '142' }, { userId: 12 })).toEqualTypeOf<CommandEvent>()
expectTypeOf(portal.press(5, 'Take', { event: 'ONIMBOTV2COMMANDADD' })).toEqualTypeOf<CommandEventV2>()
expectTypeOf(portal.typeCommand('chat5', '/help')).toEqualTypeOf<CommandEvent>()
expectTypeOf(portal.typeCommand('39', '/help', { event: 'ONIMBOTV2COMMANDADD' })).toEqualTypeOf<CommandEventV2>()
// @ts-expect-error no such event
portal.press(5, 'Take', { event: 'ONIMBOTMESSAGEADD' })
expectTypeOf(toEventBody).returns.toEqualTypeOf<string>()

portal.failNext({ method: 'imbot.message.add', error: 'BOT_ID_ERROR', times: 2 })
// @ts-expect-error either the request or its answer
portal.failNext({ lose: 'both' })

expectTypeOf(expect(portal).toHaveReceived('imbot.message.add', { BOT_ID: 39 })).toEqualTypeOf<void>()
expect(portal).not.toHaveReceived('imbot.message.update')
expectTypeOf(expect(portal).toHaveStored({ text: /^Order/, authorId: 39, keyboard: [{}] })).toEqualTypeOf<void>()
// @ts-expect-error a message has no such field
expect(portal).toHaveStored({ message: 'Order' })
// @ts-expect-error the name of a method comes first
expect(portal).toHaveReceived({ BOT_ID: 39 })
