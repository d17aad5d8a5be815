import { expect, test } from 'vitest'
import { fileOf, runCli } from './run-cli.js'

const MARKDOWN = '# Order\n\n- **late**, see [this](javascript:alert)\n'

test('Markdown is printed as BB code, and what is left out is told beside it', async () => {
  const file = fileOf('answer.md', MARKDOWN)
  const { stdout, stderr, exitCode } = await runCli(['text', file])
  expect(stdout).toBe('[b]Order[/b]\n• [b]late[/b], see this\n')
  expect(stderr).toContain('warning: Line 3: clients make no link of the address "javascript:alert"')
  expect(exitCode ?? 0).toBe(0)
})

test.each([
  ['html', 'bb', '<p>Order <b>142</b>', 'Order [b]142[/b]\n'],
  ['bb', 'markdown', 'Order [b]142[/b]', 'Order **142**\n'],
  ['bb', 'plain', '[url=/crm/]Order[/url]', 'Order (/crm/)\n'],
  ['markdown', 'plain', 'Order **142**', 'Order 142\n'],
])('from %s to %s', async (from, to, stdin, said) => {
  expect((await runCli(['text', '-', '--from', from, '--to', to], { stdin })).stdout).toBe(said)
})

test('what is left out is told in Russian', async () => {
  const { stderr } = await runCli(['text', '-', '--lang', 'ru'], { stdin: MARKDOWN })
  expect(stderr).toMatch(/^stdin: предупреждение: .*«?"javascript:alert"/)
})

test('a terminal gets no control characters', async () => {
  const { stdout } = await runCli(['text', '-'], { stdin: 'a\u001b[31mb', isTTY: true })
  expect(stdout).not.toContain('\u001b')
})

test('a file that is not there is unusable input', async () => {
  const { stderr, exitCode } = await runCli(['text', '/no/such.md'])
  expect(stderr).toBe('b24msg: /no/such.md: there is no such file\n')
  expect(exitCode).toBe(2)
})
