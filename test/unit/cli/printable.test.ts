import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable, printableJson } from '../../../src/cli/printable.js'
import { add, runCli } from './run-cli.js'

const CONTROL = /[^\P{Cc}\n]|[\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u

describe('printable', () => {
  test.each([
    ['\u001b[31mred', '\\u001b[31mred'],
    ['\u009b31m', '\\u009b31m'],
    ['a\u202eb', 'a\\u202eb'],
    ['\ud800', '\\ud800'],
    ['one\ntwo\r', 'one\\u000atwo\\u000d'],
    ['Заказ 👍🏽 é', 'Заказ 👍🏽 é'],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test('cuts', () => {
    expect(printable('abcdef', 4)).toBe('abc…')
    expect(printable('abcd', 4)).toBe('abcd')
  })

  test('JSON stays the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(printableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

const hostile = '\u001b]0;title\u0007\u009b2J\u202e\u2028\r\n'

test.each([['text'], ['--json']])('nothing of a payload acts on the terminal: %s', async option => {
  const requests = [
    { method: `im.message${hostile}`, params: { ATTACH: [{ [hostile]: hostile }] }, note: hostile },
    { method: hostile, params: {} },
    add({ [hostile]: hostile, KEYBOARD: [{ TEXT: hostile, LINK: hostile, [hostile]: 1 }] }),
    hostile,
  ]
  const options = option === '--json' ? ['--json'] : []
  const { stdout } = await runCli(['check', ...options, '-'], { stdin: JSON.stringify(requests) })
  expect(stdout).toContain('\\u001b]0;title\\u0007\\u009b2J')
  expect(CONTROL.exec(stdout)).toBeNull()
})

test('nor does anything of broken JSON, of a file name or an option', async () => {
  const broken = await runCli(['check', '-'], { stdin: `{"a": ${hostile}` })
  const missing = await runCli(['check', `none${hostile}`])
  const option = await runCli(['check', `--${hostile}`, '-'])
  for (const { stderr } of [broken, missing, option]) {
    expect(stderr).toContain('\\u001b]0;title\\u0007')
    expect(CONTROL.exec(stderr)).toBeNull()
  }
})
