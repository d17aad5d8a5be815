import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Io } from '../../../src/cli/io.js'
import { run } from '../../../src/cli/program.js'
import { chunksOf, clean, failing, fileOf, runCli } from './run-cli.js'

const CURL = `curl -d 'DIALOG_ID=chat5&MESSAGE=' https://portal.bitrix24.com/rest/1/secret/imbot.message.add`

interface Printed {
  readonly file: string
  readonly call?: string
  readonly method: string | null
  readonly ok: boolean
}

async function check(...files: readonly string[]): Promise<readonly Printed[]> {
  return JSON.parse((await runCli(['check', '--json', ...files])).stdout)
}

describe('what is read', () => {
  test('globs, for shells that know none', async () => {
    const folder = join(dirname(fileOf('x', '')), 'globbed', 'deep')
    mkdirSync(folder, { recursive: true })
    const files = ['globbed/deep/b.json', 'globbed/a.json'].map(name => fileOf(name, JSON.stringify(clean)))
    const found = await check(join(dirname(folder), '**/*.json'))
    expect(found.map(({ file }) => file)).toEqual(files.toReversed())
  })

  test('a glob that nothing matches is unusable', async () => {
    const { exitCode, stderr } = await runCli(['check', 'no-such-folder/*.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('no-such-folder/*.json: no file matches')
  })

  test('a file whose name looks like a glob', async () => {
    expect(await check(fileOf('[a].json', JSON.stringify(clean)))).toMatchObject([{ ok: true }])
  })

  test('a batch stands for its commands', async () => {
    const cmd = { first: 'imbot.message.add?DIALOG_ID=chat5&MESSAGE=Hi', second: 'imbot.message.add?DIALOG_ID=chat5' }
    const batch = { method: 'batch', params: { halt: 0, cmd } }
    expect(await check(fileOf('batch.json', JSON.stringify(batch)))).toMatchObject([
      { call: 'cmd.first', method: 'imbot.message.add', ok: true },
      { call: 'cmd.second', method: 'imbot.message.add', ok: false },
    ])
  })

  test('a curl command', async () => {
    expect(await check(fileOf('order.sh', CURL))).toMatchObject([{ method: 'imbot.message.add', ok: false }])
  })

  test('text that is nothing of all that is no JSON', async () => {
    expect((await runCli(['check', fileOf('poem.txt', 'roses are red')])).exitCode).toBe(2)
  })
})

test('a slow reader is waited for', async () => {
  let waiting: (() => void) | undefined
  let most = 0
  let pending = 0
  let text = ''
  const io: Io = {
    stdin: chunksOf(Array.from({ length: 400 }, () => `${JSON.stringify(failing)}\n`.repeat(10))),
    stdout: {
      write: piece => {
        text += piece
        pending += piece.length
        most = Math.max(most, pending)
        setTimeout(() => {
          pending = 0
          waiting?.()
        }, 1)
        return false
      },
      once: (_, listener) => {
        waiting = listener
      },
    },
    stderr: { write: () => true },
    env: {},
  }
  await run(['check', '-', '--json'], io)
  expect(JSON.parse(text)).toHaveLength(4000)
  expect(text.length).toBeGreaterThan(1_000_000)
  expect(most).toBeLessThan(300_000)
})

test('a long run shows on a terminal how far it is, and wipes that away', async () => {
  let drawn = ''
  const slow = async function* () {
    for (let index = 0; index < 12; index++) {
      await new Promise(resolve => setTimeout(resolve, 80))
      yield `${JSON.stringify(clean)}\n`.repeat(256)
    }
  }
  const io: Io = {
    stdin: slow(),
    stdout: { write: () => true },
    stderr: { write: text => (drawn += text), isTTY: true },
    env: {},
  }
  await run(['check', '-', '--json'], io)
  expect(drawn).toMatch(/\r\d+ MB [\d,]+/)
  expect(drawn.endsWith('\r\u001b[K')).toBe(true)
})
