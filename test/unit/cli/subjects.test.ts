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
