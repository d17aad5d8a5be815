import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { clean, failing, fileOf, runCli, warned } from './run-cli.js'

const codeOf = async (args: readonly string[], stdin?: string) =>
  (await runCli(args, stdin === undefined ? {} : { stdin })).exitCode ?? 0

describe('exit code', () => {
  test.each([
    ['a clean request', JSON.stringify(clean), 0],
    ['warnings only', JSON.stringify(warned), 0],
    ['an error', JSON.stringify(failing), 1],
    ['an error before clean requests', JSON.stringify([failing, clean, clean]), 1],
    ['an empty array', '[]', 0],
    ['a value that is no request', '5', 1],
    ['no JSON', '{', 2],
    ['nothing', '', 2],
    ['white space', ' \n\n', 2],
    ['an error, then a broken line', `${JSON.stringify(failing)}\n{\n`, 2],
    ['a broken line, then an error', `${JSON.stringify(clean)}\n{\n${JSON.stringify(failing)}`, 2],
  ])('%s', async (_, stdin, code) => {
    expect(await codeOf(['check', '-'], stdin)).toBe(code)
  })

  test('of several files the worst counts, and the rest is checked all the same', async () => {
    const good = fileOf('good.json', JSON.stringify(clean))
    const bad = fileOf('bad.json', JSON.stringify(failing))
    const { exitCode, stdout, stderr } = await runCli(['check', 'no-such.json', bad, good])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('b24msg: no-such.json: there is no such file\n')
    expect(stdout).toContain(bad)
    expect(stdout).toContain(good)
    expect(stdout).toContain('2 requests: 1 error, 1 unusable input\n')
  })

  test('a directory', async () => {
    const { exitCode, stdout, stderr } = await runCli(['check', tmpdir()])
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `b24msg: ${tmpdir()}: this is a directory, give files\n`,
    })
  })

  test.each([
    ['no file', ['check'], "missing required argument 'file'"],
    ['an unknown option', ['check', '--nope', '-'], "unknown option '--nope'"],
    ['an unknown command', ['chekc', '-'], "unknown command 'chekc'"],
    ['an unknown part', ['check', '--part', 'body', '-'], 'Allowed choices are attach, keyboard, menu'],
    ['an unknown language', ['check', '--lang', 'de', '-'], 'Allowed choices are en, ru'],
    ['a bot that is no number', ['check', '--part', 'menu', '--bot-id', '1x', '-'], 'Give a whole number.'],
    ['a bot without a part', ['check', '--bot-id', '1', '-'], '--bot-id goes with --part'],
    ['nothing', [], 'Usage: b24msg'],
  ])('wrong usage: %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await runCli(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
  })

  test('help and version', async () => {
    const version = await runCli(['--version'])
    expect(version).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), stderr: '' })
    const help = await runCli(['check', '--help'])
    expect(help.exitCode).toBe(0)
    expect(help.stdout).toContain('Examples:\n  b24msg check order.json')
    expect(help.stdout).toContain('--bot-id <id>')
  })
})
