import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { clean, failing } from './run-cli.js'

// The built command and the example, as people run them; `npm test` builds first.
const root = fileURLToPath(new URL('../../..', import.meta.url))
const cli = 'dist/cli.js'
const env = { PATH: process.env.PATH, COLUMNS: '100' }

test('the built command', () => {
  const check = (request: unknown) =>
    spawnSync(process.execPath, [cli, 'check', '-'], {
      cwd: root,
      env,
      input: JSON.stringify(request),
      encoding: 'utf8',
    })
  expect(check(clean)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('nothing to report') })
  expect(check(failing)).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('1 error') })
  expect(readFileSync(`${root}/${cli}`, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('a reader that goes away ends it without a word', async () => {
  const child = spawn(process.execPath, [cli, 'check', '-'], { cwd: root, env })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  // Once the command ends there is nobody to write to.
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(`${JSON.stringify(failing)}\n`.repeat(5000))
  const [code] = await once(child, 'close')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
})

test('the example of npm start', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/task-card.js'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).not.toContain('\u001b')
  expect(stdout).toContain('"method": "imbot.message.update"')
  expect(stdout).toMatch(/\n {2}MENU {6}.* of 59,999 chars/)
  expect(stdout).toMatch(/\n20 requests: \d+ errors?, \d+ warnings, \d+ hints\n/)
  const payloads = readdirSync(`${root}/examples/payloads`)
  expect(payloads).toHaveLength(20)
  for (const name of payloads) expect(stdout).toContain(`examples/payloads/${name}  imbot.message.`)
})
