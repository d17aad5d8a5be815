import { expect, test } from 'vitest'
import { failing, type RunOptions, runCli } from './run-cli.js'

test.each<[string, RunOptions, boolean]>([
  ['a terminal', { isTTY: true }, true],
  ['a pipe', { isTTY: false }, false],
  ['NO_COLOR on a terminal', { isTTY: true, env: { NO_COLOR: '1' } }, false],
  ['an empty NO_COLOR on a terminal', { isTTY: true, env: { NO_COLOR: '' } }, true],
  ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, true],
  ['FORCE_COLOR=0 on a terminal', { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
  ['FORCE_COLOR above NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
  ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
])('%s', async (_, options, isColored) => {
  const { stdout } = await runCli(['check', '-'], { stdin: JSON.stringify(failing), ...options })
  expect(stdout.includes('\u001b[31m')).toBe(isColored)
  expect(stdout.includes('\u001b')).toBe(isColored)
})
