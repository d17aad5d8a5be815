import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Latest } from '../../playground/src/page/latest.js'

test('what begins ends what is under way, without a complaint', async () => {
  const latest = new Latest()
  const seen: string[] = []
  const work = (name: string) => async (signal: AbortSignal) => {
    await turn()
    signal.throwIfAborted()
    seen.push(name)
  }
  await Promise.all([latest.start(work('first')), latest.start(work('second'))])
  expect(seen).toEqual(['second'])
})

test('what waits gives way to what begins', async () => {
  const latest = new Latest()
  const seen: string[] = []
  await new Promise<void>(done => {
    latest.startAfter(0, async () => void seen.push('waiting'))
    latest.startAfter(1, async () => {
      seen.push('later')
      done()
    })
  })
  expect(seen).toEqual(['later'])
})

test('what fails by itself fails', async () => {
  const failing = new Latest().start(async () => {
    throw new RangeError('no')
  })
  await expect(failing).rejects.toThrow(RangeError)
})
