import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { methodNames } from '../../../src/index.js'
import { add, clean, fileOf, runCli } from './run-cli.js'

const broken = add({ KEYBOARD: [{ TEXT: 'Open', LINK: 'HTTPS://example.com/', DISPLAY: 'line' }, { TEXT: 'Idle' }] })
const file = fileOf('subject.json', JSON.stringify(broken))
const buttons = fileOf('buttons.json', '[{"TEXT":"Open","LINK":"/","display":"LINE"}]')

describe('b24msg explain', () => {
  test('tells what becomes of each element', async () => {
    const { stdout, exitCode } = await runCli(['explain', file])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('KEYBOARD[1]: button "Idle": dropped (keyboard/button-without-action)')
  })

  test('names its place in a list as check does', async () => {
    const list = fileOf('list.json', JSON.stringify([clean, broken]))
    for (const command of ['check', 'explain']) {
      expect((await runCli([command, list])).stdout).toContain('list.json[1]')
    }
  })

  test('of a part, known by its shape, in Russian', async () => {
    const { stdout, exitCode } = await runCli(['explain', buttons, '--lang', 'ru'])
    expect(exitCode ?? 0).toBe(0)
    expect(stdout).toMatch(/кнопка "Open"/)
  })

  test('nothing in a value reaches the terminal as it is', async () => {
    const { stdout } = await runCli([
      'explain',
      fileOf('hostile.json', JSON.stringify(add({ MESSAGE: '\u001b[31m\u202e' }))),
    ])
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('\u202e')
  })

  test('says what it cannot read', async () => {
    const { exitCode, stderr } = await runCli(['explain', fileOf('number.json', '5')])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('number.json')
  })
})

describe('b24msg fix', () => {
  const open = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' }

  test('lists what can be corrected, and changes nothing', async () => {
    const { stdout } = await runCli(['fix', file])
    expect(stdout).toContain('- "HTTPS://example.com/"')
    expect(stdout).toContain('+ "https://example.com/"')
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(broken))
  })

  test('--apply prints the corrected payload alone', async () => {
    const { stdout, stderr } = await runCli(['fix', file, '--apply'])
    expect(JSON.parse(stdout)).toMatchObject({ method: broken.method, params: { KEYBOARD: [open, { TEXT: 'Idle' }] } })
    expect(stderr).toContain('https://example.com/')
  })

  test('--apply prints several as JSON lines, which can be read again', async () => {
    const { stdout } = await runCli(['fix', fileOf('several.json', JSON.stringify([clean, broken])), '--apply'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toMatchObject([clean, { method: broken.method }])
  })

  test.each([
    ['a request, with its note', { note: 'keep', ...broken }, { note: 'keep', params: { KEYBOARD: [open, {}] } }],
    ['a list', [clean, broken], [clean, { params: { KEYBOARD: [open, {}] } }]],
    ['a part', [{ TEXT: 'Open', LINK: 'HTTPS://example.com/', DISPLAY: 'LINE' }], [open]],
  ])('--write corrects %s', async (name, content, wanted) => {
    const target = fileOf(`${name.replaceAll(/\W/g, '-')}.json`, JSON.stringify(content))
    expect((await runCli(['fix', target, '--write'])).exitCode ?? 0).toBe(0)
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject(wanted)
  })

  test('--write leaves alone what it could not put back', async () => {
    const text = `${JSON.stringify(broken)}\n${JSON.stringify(broken)}\n`
    const target = fileOf('lines.jsonl', text)
    const { exitCode, stderr } = await runCli(['fix', target, '--write'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--apply')
    expect(readFileSync(target, 'utf8')).toBe(text)
  })

  test('--write does not go with standard input', async () => {
    expect((await runCli(['fix', '-', '--write'])).exitCode).toBe(2)
  })

  test('a clean payload needs nothing', async () => {
    expect((await runCli(['fix', fileOf('clean.json', JSON.stringify(clean))])).stdout).toContain('nothing to correct')
  })
})

describe('b24msg convert', () => {
  test('prints the other call, and says what is lost', async () => {
    const menu = fileOf(
      'menu.json',
      JSON.stringify(add({ MENU: [{ TEXT: 'Done', ACTION: 'SEND', ACTION_VALUE: 'done' }] })),
    )
    const { stdout, stderr } = await runCli(['convert', menu, '--to', 'imbot.v2.Chat.Message.send'])
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'imbot.v2.Chat.Message.send',
      params: { botId: 39, dialogId: 'chat5', fields: { message: 'Hello' } },
    })
    expect(stderr).toMatch(/ {2}lost MENU: /)
  })

  test('takes what the other method needs', async () => {
    const source = fileOf('clean.json', JSON.stringify(clean))
    const missing = await runCli(['convert', source, '--to', 'imbot.message.update'])
    expect(missing).toMatchObject({ exitCode: 1, stdout: '' })
    expect(missing.stderr).toContain('--message-id')
    const several = fileOf('several.json', JSON.stringify([clean, clean]))
    const converted = await runCli(['convert', several, '--to', 'imbot.message.update', '--message-id', '5'])
    expect(
      converted.stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).params.MESSAGE_ID),
    ).toEqual([5, 5])
    const { stdout } = await runCli(['convert', source, '--to', 'imbot.message.update', '--message-id', '5'])
    expect(JSON.parse(stdout).params).toEqual({ BOT_ID: 39, MESSAGE_ID: 5, MESSAGE: 'Hello' })
  })

  test('knows the methods', async () => {
    expect((await runCli(['convert', file])).exitCode).toBe(2)
    expect((await runCli(['convert', file, '--to', 'imbot.message.delete'])).exitCode).toBe(2)
  })
})

describe('b24msg code', () => {
  test('of a request, and of a part', async () => {
    const request = await runCli(['code', fileOf('clean.json', JSON.stringify(clean))])
    expect(request.stdout).toContain("imbot.message.add({ botId: 39, dialogId: 'chat5' }")
    expect((await runCli(['code', buttons])).stdout).toContain('export const payload')
  })

  test('for another client', async () => {
    const { stdout } = await runCli(['code', fileOf('clean.json', JSON.stringify(clean)), '--client', 'python'])
    expect(stdout).toContain('import requests')
  })
})

describe('b24msg size', () => {
  test('of each part, with its heaviest elements', async () => {
    const { stdout } = await runCli([
      'size',
      fileOf('sized.json', JSON.stringify(add({ KEYBOARD: [{ TEXT: 'a', LINK: '/' }] }))),
    ])
    expect(stdout).toMatch(/MESSAGE {3}.* 5 of 20,000 chars/)
    expect(stdout).toMatch(/KEYBOARD {2}.* of 59,999 chars.*\n +\d+ {2}KEYBOARD\[0\]\n/)
  })
})

describe('b24msg schema', () => {
  test.each(['request', 'attach', 'keyboard', 'menu', ...methodNames])('%s', async name => {
    const { stdout, exitCode } = await runCli(['schema', name])
    expect(exitCode ?? 0).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })

  test('names what there is', async () => {
    const { exitCode, stderr } = await runCli(['schema', 'button'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('keyboard')
  })
})
