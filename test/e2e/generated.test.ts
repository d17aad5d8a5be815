import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { message } from '../../src/index.js'
import type { PortalRecord } from '../../src/portal.js'
import { answer } from '../../src/server.js'
import { aMessage } from '../laws/arbitraries/message.js'
import { contentOf, expectedContent } from './expected.js'
import { make, useConnection } from './sdk.js'
import { firstWay, type WayName, wayNames, ways } from './ways.js'

const connection = useConnection()

/** Sends the message that an update changes or an answer follows. */
async function sendFirst(name: WayName): Promise<PortalRecord> {
  const { b24, portal } = connection
  await make(b24, ways[firstWay(name)](message('First').attach([{ MESSAGE: 'Of the first' }]), 0).toRequest())
  const first = portal.messages.at(-1)
  if (first === undefined) throw new Error('The first message was not stored')
  return first
}

describe('what the SDK sends', () => {
  const anyWay = fc.constantFrom(...wayNames)

  test('is stored as the model says, for 300 messages that are accepted', async () => {
    const law = fc.asyncProperty(anyWay, aMessage, async (name, content) => {
      const { b24, portal } = connection
      const before = await sendFirst(name)
      const call = ways[name](content, before.id)
      const predicted = answer(call, { message: () => before })
      const { verdict, lateVerdict, unsentResult } = predicted
      fc.pre(verdict === 'OK' && lateVerdict === undefined && unsentResult === undefined)
      expect(await make(b24, call.toRequest({ check: false }))).not.toHaveProperty('code')
      const isUpdate = name.endsWith('.update')
      const after = portal.messages.at(-1)
      expect(after?.id).toBe(isUpdate ? before.id : before.id + 1)
      expect(after && contentOf(after)).toEqual(expectedContent(predicted, isUpdate ? before : undefined))
    })
    await fc.assert(law, { numRuns: 300 })
  })

  test('is refused with the code that the model says, for 100 messages that are not', async () => {
    const law = fc.asyncProperty(anyWay, aMessage, async (name, content) => {
      const before = await sendFirst(name)
      const call = ways[name](content, before.id)
      const { verdict, lateVerdict, status } = answer(call, { message: () => before })
      fc.pre(verdict !== 'OK' || lateVerdict !== undefined)
      expect(await make(connection.b24, call.toRequest({ check: false }))).toEqual(
        verdict === 'CRASH'
          ? { code: 'ERR_BAD_RESPONSE', status: 500 }
          : { code: lateVerdict ?? verdict, status: status ?? 400 },
      )
    })
    await fc.assert(law, { numRuns: 100 })
  })
})
