import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { helpTexts } from '../../../src/cli/help/with-help.js'
import { program } from '../../../src/cli/program.js'
import { LANGS, type Lang } from '../../../src/cli/wording.js'
import { clean, fileOf, runCli } from './run-cli.js'

const file = fileOf('help-clean.json', JSON.stringify(clean))
const names = Object.keys(helpTexts.en.commands)

function programIn(lang: Lang): Command {
  return program(
    { stdin: (async function* () {})(), stdout: { write: () => {} }, stderr: { write: () => {} }, env: {} },
    lang,
  )
}

describe.each(LANGS)('the help in %s', lang => {
  const commands = programIn(lang).commands

  test('is there for every command', () => expect(commands.map(command => command.name())).toEqual(names))

  test('every option and argument has words, and every word has its option', () => {
    for (const command of commands) {
      const longNames = command.options.map(({ long }) => String(long).slice(2))
      const help = Object.entries(helpTexts[lang].commands).find(([name]) => name === command.name())?.[1]
      expect([command.name(), Object.keys(help?.options ?? {}).sort()]).toEqual([command.name(), longNames.sort()])
      const words = [...command.options, ...command.registeredArguments].map(({ description }) => description)
      expect(words.filter(text => text === '')).toEqual([])
    }
  })

  test('every example of the program is one that it takes', () => {
    for (const { after } of Object.values(helpTexts[lang].commands)) {
      for (const [, name, rest = ''] of after.matchAll(/b24msg (\w+)([^\n]*)/g)) {
        const command = commands.find(one => one.name() === name)
        const known = command?.options.map(({ long }) => long)
        for (const [option] of rest.matchAll(/(?<=\s)--[\w-]+/g)) expect(known).toContain(option)
      }
    }
  })
})

test.each(['', ...names])('b24msg %s --help --lang ru speaks Russian', async name => {
  const { stdout, exitCode } = await runCli([...(name === '' ? [] : [name]), '--help', '--lang', 'ru'])
  expect(exitCode ?? 0).toBe(0)
  expect(stdout).toMatch(/^Вызов: b24msg/)
  expect(stdout).toContain('Параметры:')
  expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|Example|Exit|default:|choices:/)
})

test('--lang=ru, and the command help', async () => {
  expect((await runCli(['check', '--lang=ru', '-h'])).stdout).toContain('Коды выхода')
  expect((await runCli(['help', 'check'])).stdout).toContain('Exit codes')
})

describe('mistakes are told in the language', () => {
  test.each([
    [
      ['check', file, '--formt', 'json'],
      "unknown option '--formt'\n(Did you mean --format?)",
      'нет параметра --formt\n(Может быть, --format?)',
    ],
    [['chek', file], "unknown command 'chek'\n(Did you mean check?)", 'нет команды chek\n(Может быть, check?)'],
    [['check'], "missing required argument 'file'", 'не хватает аргумента file'],
    [
      ['check', file, '--format'],
      "option '--format <format>' argument missing",
      'у параметра --format <format> нет значения',
    ],
    [
      ['check', file, '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, sarif, github.",
      'параметр --format <format> не принимает xml. Варианты: text, json, sarif, github.',
    ],
    [
      ['schema', 'x'],
      "command-argument value 'x' is invalid for argument 'name'. Allowed choices are request,",
      'аргумент name не принимает x. Варианты: request,',
    ],
    [
      ['convert', file],
      "required option '--to <method>' not specified",
      'не указан обязательный параметр --to <method>',
    ],
    [['check', file, '--bot-id', '1'], '--bot-id goes with --part', '--bot-id указывают вместе с --part'],
    [['check', file, '--bot-id', 'x'], 'Give a whole number.', 'Нужно целое число.'],
    [['portal', '--port', '70000'], 'Give a port from', 'Нужен порт от'],
    [['portal', 'x'], 'too many arguments', 'аргументов 1, а нужно 0.'],
    [['check', file, '--limits', 'none.json'], 'There is no such file.', 'Такого файла нет.'],
    [['check', file, '--part', 'menu', '--method', 'x'], '--method is for parameters', '--method — для параметров'],
    [['fix', '-', '--write'], '--write goes with files', '--write пишет в файлы'],
    [['send', file, '--portal', '--dry-run'], '--portal and --dry-run exclude', '--portal и --dry-run исключают'],
  ])('%j', async (args, english, russian) => {
    const said = await runCli(args)
    expect(said).toMatchObject({ exitCode: 2, stdout: '' })
    expect(said.stderr).toMatch(/^error: /)
    expect(said.stderr).toContain(english)
    const own = await runCli([...args.slice(0, 1), '--lang', 'ru', ...args.slice(1)])
    expect(own.stderr).toMatch(/^ошибка: /)
    expect(own.stderr).toContain(russian)
    expect(own.stderr).toMatch(/--help --lang ru\)\n$/)
  })
})
