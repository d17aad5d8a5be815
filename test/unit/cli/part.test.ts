import { expect, test } from 'vitest'
import { runCli } from './run-cli.js'

const command = [{ TEXT: 'A', COMMAND: 'a', DISPLAY: 'LINE' }]

const check = async (part: string, value: unknown, ...options: readonly string[]) => {
  const { stdout } = await runCli(['check', '--json', '--part', part, ...options, '-'], {
    stdin: JSON.stringify(value),
  })
  return JSON.parse(stdout)
}

test('an array is one part in the short form', async () => {
  const entries = await check('keyboard', command)
  expect(entries).toMatchObject([{ file: '-', index: 0, part: 'keyboard', ok: true, diagnostics: [] }])
  expect(Object.keys(entries[0].sizes)).toEqual(['keyboard'])
})

test('some bot sends it unless told', async () => {
  const [none] = await check('keyboard', command, '--bot-id', '0')
  expect(none.diagnostics.map(({ code }: { code: string }) => code)).toEqual([
    'action/command-without-bot',
    'part/nothing-left',
  ])
  const [given] = await check('keyboard', command, '--bot-id', '39')
  expect(given.ok).toBe(true)
})

test.each([
  ['attach', { BLOCKS: [{ MESSAGE: '' }] }, 'attach/message-without-text', ['BLOCKS', 0, 'MESSAGE']],
  ['menu', { ITEMS: [{ TEXT: 'A' }, { TEXT: 'B', LINK: '/' }] }, 'menu/item-without-action', ['ITEMS', 0]],
])('%s', async (part, value, code, path) => {
  const [entry] = await check(part, value)
  expect(entry.diagnostics).toContainEqual(expect.objectContaining({ code, path }))
})

test('JSON lines are parts too', async () => {
  const stdin = `${JSON.stringify(command)}\n[]\n`
  const { stdout, exitCode } = await runCli(['check', '--part', 'keyboard', '-'], { stdin })
  expect(stdout).toContain('✓ stdin:1  keyboard')
  expect(stdout).toContain('✗ stdin:2  keyboard')
  expect(stdout).toContain('(the whole part)')
  expect(stdout).toContain('2 parts: 1 error\n')
  expect(exitCode).toBe(1)
})
