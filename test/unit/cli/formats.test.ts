import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { add, clean, failing, fileOf, runCli, warned } from './run-cli.js'

const file = fileOf('three.json', JSON.stringify([clean, warned, failing], null, 2))
const lines = fileOf('three.jsonl', [clean, warned, failing].map(one => JSON.stringify(one)).join('\n'))

const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const isLog = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
)

async function sarifOf(...args: readonly string[]): Promise<Log> {
  const { stdout } = await runCli(['check', ...args, '--format', 'sarif'])
  return JSON.parse(stdout)
}

describe('--format sarif', () => {
  test.each([
    ['findings', [file, lines]],
    ['nothing', [fileOf('clean.json', JSON.stringify(clean))]],
    ['input that is unusable', [fileOf('broken.json', '{'), 'no-such-file.json']],
    ['a name that no address holds', [fileOf('a b%:€.json', JSON.stringify(failing))]],
  ])('is a valid log: %s', async (_, files) => {
    isLog(await sarifOf(...files))
    expect(isLog.errors).toBeNull()
  })

  test('the validator sees what is wrong', () => {
    expect(isLog({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  test('leads to line and column', async () => {
    const { runs } = await sarifOf(lines)
    const places = runs[0]?.results?.map(({ ruleId, locations }) => [ruleId, locations?.[0]?.physicalLocation?.region])
    expect(places).toEqual([
      ['request/param-unread', { startLine: 2, startColumn: JSON.stringify(warned).indexOf('"COLOR"') + 1 }],
      [
        'keyboard/button-without-action',
        { startLine: 3, startColumn: JSON.stringify(failing).indexOf('{"TEXT":"Idle"') + 1 },
      ],
    ])
  })

  test('says that a run was not whole', async () => {
    const { runs } = await sarifOf(file, 'no-such-file.json')
    expect(runs[0]?.invocations).toEqual([{ executionSuccessful: false }])
  })
})

describe('--format github', () => {
  test('annotates the place in the file', async () => {
    const { stdout, exitCode } = await runCli(['check', file, '--format', 'github'])
    const text = JSON.stringify([clean, warned, failing], null, 2).split('\n')
    const line = text.findIndex(one => one.includes('"Idle"'))
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::warning file=.*three\.json,line=\d+,col=\d+,title=request\/param-unread::COLOR: /m)
    expect(stdout).toContain(`,line=${line},col=9,title=keyboard/button-without-action::KEYBOARD[1]: `)
  })

  test('nothing in a value ends the line or the command', async () => {
    const hostile = add({ KEYBOARD: [{ TEXT: 'a', LINK: 'x\n::error::%0A' }] })
    const { stdout } = await runCli(['check', fileOf('a,b:c.json', JSON.stringify(hostile)), '--format', 'github'])
    expect(stdout.split('\n').filter(one => one !== '' && !one.startsWith('::'))).toEqual([])
    expect(stdout).toContain('a%2Cb%3Ac.json')
    expect(stdout).not.toMatch(/^::error::/m)
  })
})

describe('--fail-on', () => {
  test.each([
    ['error', 0],
    ['warning', 1],
    ['hint', 1],
  ])('%s: a warning gives exit code %i', async (severity, code) => {
    const { exitCode } = await runCli(['check', fileOf('warned.json', JSON.stringify(warned)), '--fail-on', severity])
    expect(exitCode ?? 0).toBe(code)
  })
})

describe('--limits', () => {
  const long = fileOf(
    'long.json',
    JSON.stringify(add({ KEYBOARD: [{ TEXT: 'x'.repeat(35_000), LINK: '/', DISPLAY: 'LINE' }] })),
  )
  const own = fileOf('limits.json', '{"keyboard":{"maxChars":100}}')

  test.each([
    [[], 0],
    [['--limits', 'documented'], 1],
    [['--limits', own], 1],
  ])('%j gives exit code %i', async (args, code) => {
    expect((await runCli(['check', long, ...args])).exitCode ?? 0).toBe(code)
  })

  test.each([
    ['no-such-file.json', 'There is no such file'],
    [fileOf('broken-limits.json', '{'), 'This is not JSON'],
    [fileOf('strange-limits.json', '{"keyboard":{"chars":1}}'), 'maxChars'],
    [fileOf('unknown-limits.json', '{"buttons":{}}'), 'attach, keyboard, menu, message'],
  ])('%s is refused', async (limits, reason) => {
    const { exitCode, stderr } = await runCli(['check', long, '--limits', limits])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(reason)
  })
})
