import { expect, test } from 'vitest'
import { check } from '../../../src/index.js'
import { clean, failing, fileOf, runCli, warned } from './run-cli.js'

test('a list with the report of each request', async () => {
  const one = fileOf('one.json', JSON.stringify(clean))
  const list = fileOf('list.json', JSON.stringify([warned, failing]))
  const { stdout } = await runCli(['check', '--json', one, list])
  const reportOf = (request: unknown) => JSON.parse(JSON.stringify(check(request)))
  expect(JSON.parse(stdout)).toEqual([
    { file: one, index: 0, method: 'imbot.message.add', ...reportOf(clean) },
    { file: list, index: 0, method: 'imbot.message.add', ...reportOf(warned) },
    { file: list, index: 1, method: 'imbot.message.add', ...reportOf(failing) },
  ])
})

test('JSON lines have lines; what is no request has no method', async () => {
  const { stdout } = await runCli(['check', '--json', '-'], { stdin: `${JSON.stringify(clean)}\n5\n` })
  expect(JSON.parse(stdout)).toMatchObject([
    { file: '-', line: 1, method: 'imbot.message.add', ok: true },
    { file: '-', line: 2, method: null, ok: false, diagnostics: [{ code: 'request/not-a-request' }] },
  ])
})

test('broken lines are told on standard error, and the document stays whole', async () => {
  const { stdout, stderr, exitCode } = await runCli(['check', '--json', '-'], { stdin: '{}\nnope\n{}' })
  expect(JSON.parse(stdout)).toHaveLength(2)
  expect(stderr).toMatch(/^b24msg: stdin:2:1: this is not JSON: a value is expected\n/)
  expect(exitCode).toBe(2)
})

test('nothing to check is an empty list', async () => {
  const { stdout } = await runCli(['check', '--json', '-'], { stdin: '[]' })
  expect(JSON.parse(stdout)).toEqual([])
})

test('quiet keeps the entries and leaves errors', async () => {
  const stdin = JSON.stringify([warned, failing])
  const { stdout } = await runCli(['check', '--json', '--quiet', '-'], { stdin })
  expect(JSON.parse(stdout)).toMatchObject([
    { ok: true, diagnostics: [] },
    { ok: false, diagnostics: [{ severity: 'error' }] },
  ])
})

test('colours stay out', async () => {
  const { stdout } = await runCli(['check', '--json', '-'], { stdin: '{}', env: { FORCE_COLOR: '1' }, isTTY: true })
  expect(stdout).not.toContain('\u001b')
})
