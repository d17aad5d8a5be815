import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/parse.js'
import { add, clean, fileOf, runCli } from './run-cli.js'

const open = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' }
const upper = { TEXT: 'Open', LINK: 'HTTPS://example.com/', DISPLAY: 'LINE' }
const fixable = add({ KEYBOARD: [upper] })
const broken = add({ KEYBOARD: [{ ...upper, DISPLAY: 'line' }, { TEXT: 'Idle' }] })
const file = fileOf('fix-one.json', JSON.stringify(broken))

describe('b24msg fix', () => {
  test('lists what can be corrected, and changes nothing', async () => {
    const { stdout } = await runCli(['fix', file])
    expect(stdout).toContain('- "HTTPS://example.com/"')
    expect(stdout).toContain('+ "https://example.com/"')
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(broken))
  })

  test('says at the end what is left to decide, and ends with 1 where errors are', async () => {
    const { stdout, exitCode } = await runCli(['fix', file])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('✗ KEYBOARD[1]: keyboard/button-without-action')
    expect(stdout).toMatch(/\n2 can be corrected, 1 left that you must decide: keyboard\/button-without-action\n$/)
    const russian = await runCli(['fix', file, file, '--apply', '--lang', 'ru'])
    expect(russian.stderr).toMatch(/\nИсправлено: 4, решать вам: 2: keyboard\/button-without-action × 2\n$/)
  })

  test('what needs a decision and is no error leaves the exit code alone', async () => {
    const plain = fileOf('fix-plain.json', JSON.stringify(add({ KEYBOARD: [{ TEXT: 'Open', LINK: '/' }] })))
    const { stdout, exitCode } = await runCli(['fix', plain])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout).toContain('0 can be corrected, 1 left that you must decide: keyboard/without-display')
  })

  test('a clean payload needs nothing', async () => {
    const { stdout, exitCode } = await runCli(['fix', fileOf('fix-clean.json', JSON.stringify(clean))])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout).toMatch(/^.*fix-clean\.json\n {2}nothing to correct.*\n\n$/)
  })
})

describe('b24msg fix --apply', () => {
  test('prints the corrected payload alone', async () => {
    const { stdout, stderr } = await runCli(['fix', file, '--apply'])
    expect(JSON.parse(stdout)).toMatchObject({ method: broken.method, params: { KEYBOARD: [open, { TEXT: 'Idle' }] } })
    expect(stderr).toContain('https://example.com/')
  })

  test.each([
    ['a list', [clean, fixable], [clean, { params: { KEYBOARD: [open] } }]],
    ['a batch', batchOf(fixable), batchOf(add({ KEYBOARD: [open] }))],
  ])('%s stays one', async (name, content, wanted) => {
    const { stdout } = await runCli(['fix', fileOf(`apply-${name}.json`, JSON.stringify(content)), '--apply'])
    expect(JSON.parse(stdout)).toMatchObject(wanted)
  })

  test('several are JSON lines, which can be read again', async () => {
    const list = fileOf('fix-list.json', JSON.stringify([clean, fixable]))
    const { stdout } = await runCli(['fix', list, file, '--apply'])
    const values = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(values).toMatchObject([clean, { params: { KEYBOARD: [open] } }, { params: { KEYBOARD: [open, {}] } }])
    expect((await runCli(['check', '-'], { stdin: stdout })).stdout).toContain('3 requests')
  })

  test('of a curl command it is the request', async () => {
    const curl = 'curl https://a.example/rest/1/x/im.message.add -d DIALOG_ID=chat5 -d MESSAGE=a -d SYSTEM=yes'
    const { stdout } = await runCli(['fix', fileOf('fix.curl', curl), '--apply'])
    expect(JSON.parse(stdout)).toEqual({
      method: 'im.message.add',
      params: { DIALOG_ID: 'chat5', MESSAGE: 'a', SYSTEM: 'Y' },
    })
  })
})

describe('b24msg fix --write', () => {
  test.each([
    ['a request, with its note', { note: 'keep', ...fixable }, { note: 'keep', params: { KEYBOARD: [open] } }],
    ['a list', [clean, fixable], [clean, { params: { KEYBOARD: [open] } }]],
    ['a part', [upper], [open]],
    ['a list of pairs', [[fixable.method, fixable.params]], [[fixable.method, { KEYBOARD: [open] }]]],
    ['a batch', batchOf(fixable), batchOf(add({ KEYBOARD: [open] }))],
    ['the parameters of a batch', batchOf(fixable).params, batchOf(add({ KEYBOARD: [open] })).params],
    ['a list of batches', [clean, batchOf(fixable)], [clean, batchOf(add({ KEYBOARD: [open] }))]],
  ])('corrects %s', async (name, content, wanted) => {
    const target = fileOf(`write-${name.replaceAll(/\W/g, '-')}.json`, JSON.stringify(content))
    await runCli(['fix', target, '--write'])
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject(wanted)
  })

  test('corrects commands that are texts, and leaves the others as they are written', async () => {
    const kept = 'im.message.add?DIALOG_ID=chat5&MESSAGE=a+b'
    const cmd = { kept, edit: 'im.message.update?MESSAGE_ID=$result[kept]&MESSAGE=Done%20%26%20gone&URL_PREVIEW=yes' }
    const target = fileOf('write-commands.json', JSON.stringify({ method: 'batch', params: { halt: 1, cmd } }))
    expect((await runCli(['fix', target, '--write'])).exitCode ?? 0).toBe(0)
    const written = JSON.parse(readFileSync(target, 'utf8'))
    expect(written).toMatchObject({ method: 'batch', params: { halt: 1, cmd: { kept } } })
    const [, edit] = parse(written).calls
    expect(edit?.params).toEqual({ MESSAGE_ID: '$result[kept]', MESSAGE: 'Done & gone', URL_PREVIEW: 'Y' })
    expect(edit?.results).toEqual({ MESSAGE_ID: '$result[kept]' })
  })

  test('corrects parameters that stand without a method', async () => {
    const target = fileOf('write-params.json', JSON.stringify(fixable.params))
    await runCli(['fix', target, '--write', '--method', fixable.method])
    expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual({ ...fixable.params, KEYBOARD: [open] })
  })

  test('of JSON lines only those change that are corrected', async () => {
    const text = `${JSON.stringify(clean, null, 1).replaceAll('\n', ' ')}\r\n\r\n${JSON.stringify(fixable)}\r\n`
    const target = fileOf('write-lines.jsonl', text)
    expect((await runCli(['fix', target, '--write'])).exitCode ?? 0).toBe(0)
    expect(readFileSync(target, 'utf8')).toBe(text.replace('HTTPS:', 'https:'))
  })

  test.each([
    ['tabs', `${JSON.stringify(fixable, null, '\t')}\n`],
    ['four spaces, lines of Windows', `${JSON.stringify(fixable, null, 4)}\n`.replaceAll('\n', '\r\n')],
    ['one line, no end', JSON.stringify([fixable])],
    ['JSON lines with a byte order mark', `\ufeff${JSON.stringify(fixable)}\r\n${JSON.stringify(fixable)}`],
    ['a byte order mark', `\ufeff${JSON.stringify(fixable, null, 2)}`],
  ])('the layout stays: %s', async (name, text) => {
    const target = fileOf(`write-${name.replaceAll(/\W/g, '-')}.json`, text)
    await runCli(['fix', target, '--write'])
    expect(readFileSync(target, 'utf8')).toBe(text.replaceAll('HTTPS:', 'https:'))
  })

  test.each([
    ['a curl command', 'curl https://a.example/rest/1/x/im.message.add -d DIALOG_ID=chat5 -d MESSAGE=a -d SYSTEM=yes'],
    ['a form', 'BOT_ID=39&DIALOG_ID=chat5&MESSAGE=a&SYSTEM=yes&CLIENT_ID=x'],
    ['a line that is no JSON', `${JSON.stringify(fixable)}\n${JSON.stringify(fixable)}\n{"method":\n`],
    [
      'a command with a token',
      JSON.stringify({ cmd: ['im.message.add?DIALOG_ID=chat5&MESSAGE=a&SYSTEM=yes&auth=secret'] }),
    ],
    ['a number that would be another', JSON.stringify(fixable).replace('39', '12345678901234567891')],
    ['an HTTP request', JSON.stringify({ url: 'https://a.example/rest/1/x/im.message.add', body: fixable.params })],
  ])('%s is left alone, and the run says so', async (name, text) => {
    const target = fileOf(`alone-${name.replaceAll(/\W/g, '-')}.json`, text)
    const { exitCode, stderr, stdout } = await runCli(['fix', target, '--write', '--method', 'imbot.message.add'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--apply')
    expect(stdout).not.toContain(' corrected')
    expect(readFileSync(target, 'utf8')).toBe(text)
  })

  test('it does not go with standard input', async () => {
    expect((await runCli(['fix', '-', '--write'])).exitCode).toBe(2)
  })
})

function batchOf({ method, params }: ReturnType<typeof add>) {
  return { method: 'batch', params: { halt: 0, cmd: { first: [method, params], second: { method, params } } } }
}
