import { describe, expect, test } from 'vitest'
import type { Io } from '../../../src/cli/io.js'
import { run } from '../../../src/cli/program.js'
import { chunksOf, clean, failing, runCli } from './run-cli.js'

/** Starts the command, and ends it as Ctrl+C does. */
async function portal(args: readonly string[], visit: (webhook: string) => Promise<void>): Promise<string> {
  let printed = ''
  let interrupt = (): void => {}
  let greet = (_webhook: string): void => {}
  const greeted = new Promise<string>(resolve => {
    greet = resolve
  })
  const io: Io = {
    stdin: chunksOf([]),
    stdout: {
      write: text => {
        printed += text
        const webhook = /B24_WEBHOOK=(\S+)/.exec(printed)?.[1]
        if (webhook !== undefined) greet(webhook)
      },
    },
    stderr: { write: text => (printed += text) },
    env: {},
    once: (event, listener) => {
      if (event === 'SIGINT') interrupt = listener
    },
  }
  const running = run(['portal', '--port', '0', ...args], io)
  try {
    await visit(await Promise.race([greeted, running.then(() => Promise.reject(new Error(printed)))]))
  } finally {
    interrupt()
    await running
  }
  return printed
}

async function post(webhook: string, { method, params }: { readonly method: string; readonly params: object }) {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(webhook + method, { method: 'POST', headers, body: JSON.stringify(params) })
  return response.json()
}

describe('b24msg portal', () => {
  test('says where it is, and shows what arrives', async () => {
    const printed = await portal([], async webhook => {
      expect(await post(webhook, clean)).toMatchObject({ result: 1 })
    })
    expect(printed).toMatch(/webhook {3}http:\/\/127\.0\.0\.1:\d+\/rest\/1\/secret\/\n/)
    expect(printed).toMatch(/\d\d:\d\d:\d\d ✓ imbot\.message\.add json, \d+ B → 1\n$/)
  })

  test('shows why something is refused', async () => {
    const printed = await portal([], async webhook => {
      const refused = { ...failing, params: { ...failing.params, KEYBOARD: [{ TEXT: 'Idle' }] } }
      expect(await post(webhook, refused)).toMatchObject({ error: 'KEYBOARD_ERROR' })
    })
    expect(printed).toMatch(/✗ imbot\.message\.add.*\n {2}KEYBOARD_ERROR HTTP 400\n/)
    expect(printed).toContain('KEYBOARD[0]')
  })

  test('registers bots and commands', async () => {
    const printed = await portal(['--bot', '5', '--bot', '6', '--command', 'take'], async webhook => {
      const by = (BOT_ID: number) => post(webhook, { ...clean, params: { ...clean.params, BOT_ID } })
      expect(await by(6)).toMatchObject({ result: 1 })
      expect(await by(39)).toMatchObject({ error: 'BOT_ID_ERROR' })
      const params = { COMMAND: 'take', MESSAGE_ID: 1, MESSAGE: 'Taken' }
      expect(await post(webhook, { method: 'imbot.command.answer', params })).toMatchObject({ result: 2 })
    })
    expect(printed).toContain('bots      5, 6\n')
    expect(printed).toContain('commands  7 (take)\n')
  })

  test('says that its port is taken, or is none', async () => {
    await portal([], async webhook => {
      const { exitCode, stderr } = await runCli(['portal', '--port', new URL(webhook).port])
      expect(exitCode).toBe(2)
      expect(stderr).toMatch(/^b24msg: A portal cannot listen on port \d+: it is taken\. Give another one/)
    })
    expect((await runCli(['portal', '--port', '65536'])).stderr).toContain('from 0 to 65535')
  })

  test('names its defaults once', async () => {
    const { stdout } = await runCli(['portal', '--help'])
    expect(stdout).toContain('(default: 39)')
    expect(stdout).not.toContain('[]')
  })
})
