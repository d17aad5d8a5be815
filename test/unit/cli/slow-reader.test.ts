import { expect, test } from 'vitest'
import type { Io } from '../../../src/cli/io.js'
import { run } from '../../../src/cli/program.js'
import { chunksOf, clean } from './run-cli.js'

const lines = `${JSON.stringify(clean)}\n`.repeat(20)

test.each([
  ['explain', '-'],
  ['size', '-'],
  ['fix', '-'],
  ['fix', '-', '--apply'],
  ['convert', '-', '--to', 'im.message.add'],
])('%s %s %s: a slow reader is waited for', async (...args) => {
  let writes = 0
  let isWaiting = false
  const early: string[] = []
  const io: Io = {
    stdin: chunksOf([lines]),
    stdout: {
      write: text => {
        writes++
        if (isWaiting) early.push(text)
        isWaiting = true
        return false
      },
      once: (_, listener) => {
        setImmediate(() => {
          isWaiting = false
          listener()
        })
      },
    },
    stderr: { write: () => true },
    env: {},
  }
  await run(args, io)
  expect(writes).toBeGreaterThanOrEqual(20)
  expect(early).toEqual([])
})
