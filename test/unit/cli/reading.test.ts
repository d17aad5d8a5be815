import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ItemTexts } from '../../../src/cli/item-texts.js'
import { locateIn } from '../../../src/cli/position.js'
import { add, clean, fileOf, runCli } from './run-cli.js'

const ADDRESS = 'https://portal.bitrix24.com/rest/1/s3cr3t/imbot.message.add'
const BODY = JSON.stringify(clean.params)

describe('what is found while the input is read is told', () => {
  test('a JSON body that goes as a form: the server finds no parameters in it', async () => {
    const file = fileOf('no-type.sh', `curl ${ADDRESS} -d '${BODY}'`)
    const { stdout, exitCode } = await runCli(['check', file, '--json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      { ok: false, diagnostics: [{ code: 'parse/credentials' }, { code: 'parse/content-type', severity: 'error' }] },
    ])
    expect((await runCli(['check', file, '--format', 'sarif'])).stdout).toContain('"ruleId":"parse/content-type"')
  })

  test.each(['explain', 'fix', 'code', 'size'])('%s says which file was not read', async command => {
    const file = fileOf('from-file.sh', `curl ${ADDRESS} -d BOT_ID=39 -d DIALOG_ID=chat5 -d @text.txt -d MESSAGE=Hi`)
    const { stderr, exitCode } = await runCli([command, file])
    expect(stderr).toContain('"text.txt", which is not read here')
    expect(exitCode).toBe(1)
  })

  test('in Russian', async () => {
    const file = fileOf('no-type-ru.sh', `curl ${ADDRESS} -d '${BODY}'`)
    expect((await runCli(['check', file, '--lang', 'ru'])).stdout).toContain('Тело')
  })

  test('a command of a batch that the server skips makes the input unusable', async () => {
    const cmd = { first: 'imbot.message.add?DIALOG_ID=chat5&MESSAGE=Hi', second: 5 }
    const file = fileOf('skipped.json', JSON.stringify({ method: 'batch', params: { cmd } }))
    const { exitCode, stderr, stdout } = await runCli(['check', file, '--json'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('The command is 5')
    expect(JSON.parse(stdout)).toMatchObject([{ call: 'cmd.first', ok: true }])
  })

  test('a batch of nothing is no clean input', async () => {
    const { exitCode } = await runCli(['check', '-'], { stdin: '{"method":"batch","params":{"cmd":[]}}' })
    expect(exitCode).toBe(2)
  })

  test('a batch among JSON lines keeps the number of its line', async () => {
    const batch = { method: 'batch', params: { cmd: { a: 'imbot.message.add?DIALOG_ID=chat5&MESSAGE=Hi' } } }
    const stdin = `${JSON.stringify(clean)}\n${JSON.stringify(batch)}\n`
    expect(JSON.parse((await runCli(['check', '-', '--json'], { stdin })).stdout)).toMatchObject([
      { line: 1 },
      { line: 2, call: 'cmd.a' },
    ])
  })

  test.each([
    ['a text', JSON.stringify(`curl ${ADDRESS} --json '${BODY}'`)],
    ['an HTTP request', JSON.stringify({ url: ADDRESS, body: clean.params })],
    ['a method with its address', JSON.stringify({ method: ADDRESS, params: clean.params })],
  ])('%s is checked as the call in it', async (_, stdin) => {
    const { stdout, exitCode } = await runCli(['check', '-', '--json'], { stdin })
    expect(JSON.parse(stdout)).toMatchObject([{ method: 'imbot.message.add', ok: true }])
    expect(exitCode ?? 0).toBe(0)
  })
})

describe('JSON that is broken in its first line', () => {
  test('is one unusable line of JSON lines', async () => {
    const stdin = `{"method":"x",}\n${JSON.stringify(clean)}\n`
    const { stdout, stderr, exitCode } = await runCli(['check', '-', '--json'], { stdin })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^b24msg: stdin:1:15: this is not JSON/)
    expect(JSON.parse(stdout)).toMatchObject([{ line: 2, ok: true }])
  })

  test.each(['{ method: "x",\n "params": {}\n}\n', '[{"a":1,},\n {"b":2},\n {}\n]'])(
    'is told once: %j',
    async stdin => {
      const { stdout, stderr, exitCode } = await runCli(['check', '-', '--json'], { stdin })
      expect(exitCode).toBe(2)
      expect(stderr.match(/this is not JSON/g)).toHaveLength(1)
      expect(JSON.parse(stdout)).toEqual([])
    },
  )
})

describe('secrets', () => {
  test.each([
    ['an open quote', `curl ${ADDRESS} -d 'MESSAGE=Hi`],
    ['another program', `wget ${ADDRESS}`],
    ['broken JSON', `{"url": "${ADDRESS}", }`],
    ['a secret that the excerpt begins in', `{"url": "https://portal.bitrix24.com/rest/1/${'s3cr3t'.repeat(9)}", }`],
    ['a method', JSON.stringify({ method: ADDRESS, params: {} })],
    ['a text', JSON.stringify(ADDRESS)],
  ])('are not shown: %s', async (_, stdin) => {
    for (const command of ['check', 'explain', 'fix', 'code', 'size']) {
      const { stdout, stderr } = await runCli([command, '-'], { stdin })
      expect(stdout + stderr).not.toContain('s3cr3t')
      expect(stdout + stderr).not.toBe('')
    }
  })

  test('an open quote is named as what it is', async () => {
    const { exitCode, stderr } = await runCli(['check', '-'], { stdin: `curl ${ADDRESS} \\\n  -d 'MESSAGE=Hi` })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^b24msg: stdin:2:6: The quote '/)
  })
})

describe('places', () => {
  test('of the items of an array, wherever it stands', () => {
    const text = '\n  [ {"a": "]\\\\\\"," },\n  [1, 2], "x,\\\\",\n\n {"b":\n 5}\n ]'
    const items = new ItemTexts(text, { line: 3, column: 1 })
    expect(JSON.parse(text).map((_: unknown, index: number) => JSON.parse(items.at(index).text))).toEqual(
      JSON.parse(text),
    )
    expect([3, 0, 1, 2].map(index => items.at(index).start)).toEqual([
      { line: 7, column: 2 },
      { line: 4, column: 5 },
      { line: 5, column: 3 },
      { line: 5, column: 11 },
    ])
  })

  test('count from where the array begins', () => {
    expect(new ItemTexts('[1,2]', { line: 4, column: 7 }).at(1).start).toEqual({ line: 4, column: 10 })
    expect(locateIn('{"a":1}', { line: 4, column: 7 })(['a'])).toEqual({ line: 4, column: 8 })
  })

  test('in a text that is too large to be read for them: where it begins', () => {
    expect(locateIn(`[${' '.repeat(16_000_000)}1]`, { line: 2, column: 3 })([0])).toEqual({ line: 2, column: 3 })
  })
})

test('fix --write takes globs', async () => {
  const wrong = fileOf('glob-write.json', JSON.stringify(add({ URL_PREVIEW: true })))
  const { exitCode } = await runCli(['fix', join(dirname(wrong), 'glob-wr*.json'), '--write'])
  expect(exitCode ?? 0).toBe(0)
  expect(JSON.parse(readFileSync(wrong, 'utf8'))).toEqual(add({ URL_PREVIEW: 'Y' }))
  expect((await runCli(['fix', join(dirname(wrong), 'no-such-*.json'), '--write'])).exitCode).toBe(2)
})

test('code takes --bot-id with a part only', async () => {
  const { exitCode } = await runCli(['code', fileOf('code-bot.json', JSON.stringify(clean)), '--bot-id', '5'])
  expect(exitCode).toBe(2)
})
