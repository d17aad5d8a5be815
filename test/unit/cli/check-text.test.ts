import { describe, expect, test } from 'vitest'
import { check } from '../../../src/index.js'
import { ru } from '../../../src/ru.js'
import { add, clean, failing, fileOf, runCli, warned } from './run-cli.js'

const textOf = async (value: unknown, ...options: readonly string[]) =>
  (await runCli(['check', '-', ...options], { stdin: JSON.stringify(value) })).stdout

describe('text for people', () => {
  test('a finding with mark, place, code and message, the sizes, the summary', async () => {
    const file = fileOf('idle.json', JSON.stringify({ note: 'seen in the wild', ...failing }))
    const { stdout } = await runCli(['check', file])
    expect(stdout.split('\n').map(line => line.replace(/ {2,}/g, '  '))).toEqual([
      `✗ ${file}  imbot.message.add`,
      '  seen in the wild',
      '  ✗ error  KEYBOARD[1]  keyboard/button-without-action',
      '  The button does nothing, and the server drops it. Give LINK, COMMAND, ACTION with ACTION_VALUE,',
      '  or APP_ID.',
      '  MESSAGE  ▏···················  5 of 20,000 chars  0.1 %',
      `  KEYBOARD  ▏···················  ${check(failing).sizes.keyboard?.chars} of 59,999 chars  0.2 %`,
      '',
      '1 request: 1 error',
      '',
    ])
  })

  test('a clean request', async () => {
    const text = await textOf(clean)
    expect(text).toMatch(/^✓ stdin {2}imbot\.message\.add {2}nothing to report\n/)
    expect(text).toMatch(/\n1 request: nothing to report\n$/)
  })

  test('items of an array are told apart by their index', async () => {
    const text = await textOf([clean, failing])
    expect(text).toContain('✓ stdin[0]  imbot.message.add')
    expect(text).toContain('✗ stdin[1]  imbot.message.add')
  })

  test('JSON lines are told apart by their line, blank lines counted', async () => {
    const stdin = `\n${JSON.stringify(clean)}\r\n\n${JSON.stringify(failing)}\n`
    const { stdout } = await runCli(['check', '-'], { stdin })
    expect(stdout).toContain('✓ stdin:2  imbot.message.add')
    expect(stdout).toContain('✗ stdin:4  imbot.message.add')
  })

  test('the same finding at several places is told once, with every place', async () => {
    const button = { TEXT: 'A', COMMAND: 'a', DISPLAY: 'LINE' }
    const KEYBOARD = ['#111111', '#222222', '#333333'].map(BG_COLOR => ({ ...button, BG_COLOR }))
    const text = await textOf(add({ KEYBOARD }))
    expect(text.match(/color\/without-token/g)).toHaveLength(1)
    expect(text).toContain('▲ warning  KEYBOARD[0].BG_COLOR ')
    expect(text).toContain('also at KEYBOARD[1].BG_COLOR, KEYBOARD[2].BG_COLOR\n')
    expect(text).toContain('1 request: 3 warnings\n')
  })

  test('of hundreds of places the first are named', async () => {
    const KEYBOARD = Array.from({ length: 300 }, () => ({ TEXT: 'Idle' }))
    const text = (await textOf(add({ KEYBOARD }))).replace(/\s+/g, ' ')
    expect(text).toContain('KEYBOARD[20] … and at 279 more places')
  })

  test('findings that differ in more than the value stay apart', async () => {
    const text = await textOf(add({ ONE: 1, TWO: 2 }))
    expect(text.match(/request\/param-unread/g)).toHaveLength(2)
  })

  test('the code that the server answers stands with the finding', async () => {
    const text = await textOf({ method: 'imbot.message.update', params: { BOT_ID: 39, MESSAGE_ID: 0 } })
    expect(text).toContain('request/param-invalid, MESSAGE_ID_ERROR\n')
  })

  test('the bar is full and the share above 100 beyond the limit', async () => {
    const text = await textOf(add({ ATTACH: [{ MESSAGE: 'x'.repeat(60_000) }] }))
    expect(text).toMatch(/ATTACH {4}█{20} {2}60,\d{3} of 59,999 chars {2}100\.[1-9] %/)
  })

  test('quiet: errors only, without sizes', async () => {
    const text = await textOf([warned, add({ COLOR: 'red', ...failing.params })], '--quiet')
    expect(text).not.toContain('warning')
    expect(text).not.toContain('█')
    expect(text).toMatch(/^✗ stdin\[1\] .*\n {2}✗ error .*keyboard\/button-without-action\n/)
    expect(text).toMatch(/\n2 requests: 1 error\n$/)
    expect(await textOf(warned, '-q')).toBe('')
  })

  test('--lang ru', async () => {
    const text = await textOf([failing, failing], '--lang', 'ru')
    const sentence = check(failing, { language: ru }).diagnostics[0]?.message
    expect(text.replace(/\s+/g, ' ')).toContain(sentence)
    expect(text).toContain('✗ ошибка ')
    expect(text).toContain(' из 59\u00a0999 симв.')
    expect(text).toMatch(/\n2 запроса: 2 ошибки\n$/)
  })

  test.each([70, 80, 120])('%i columns are enough', async columns => {
    const KEYBOARD = [{ TEXT: 'A', LINK: 'x'.repeat(300) }, { TEXT: 'B' }, ['C']]
    const { stdout } = await runCli(['check', '-'], { stdin: JSON.stringify(add({ KEYBOARD })), columns })
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(Math.min(columns, 110))
  })

  test('whoever gives a bare part learns how', async () => {
    const { exitCode, stdout } = await runCli(['check', '-'], { stdin: '[{ "TEXT": "A" }]' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('request/not-a-request')
    expect(stdout).toContain(
      'A part alone is read with --part attach, --part keyboard or --part menu, and parameters with\n--method',
    )
  })
})
