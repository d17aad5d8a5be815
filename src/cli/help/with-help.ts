import { type Argument, type Command, Help, type Option } from 'commander'
import { LANGS, type Lang } from '../wording.js'
import { en } from './en.js'
import type { CommandHelp, HelpText } from './help-text.js'
import { ru } from './ru.js'

export const helpTexts: Readonly<Record<Lang, HelpText>> = { en, ru }

/** The language that the arguments ask for: the help needs it before they are read. */
export function langIn(args: readonly string[]): Lang {
  const asked = args.map((arg, index) => (arg === '--lang' ? args[index + 1] : /^--lang=(.*)/.exec(arg)?.[1]))
  return LANGS.find(lang => asked.includes(lang)) ?? 'en'
}

/** Gives a program and its commands, which are there already, their help in a language. */
export function withHelp(root: Command, text: HelpText): Command {
  const standard = new Help()
  const said = (words: string) => translate(words, text)
  const help = {
    styleTitle: said,
    commandUsage: (command: Command) => said(standard.commandUsage(command)),
    subcommandTerm: (command: Command) => said(standard.subcommandTerm(command)),
    optionDescription: (option: Option) => said(standard.optionDescription(option)),
    argumentDescription: (argument: Argument) => said(standard.argumentDescription(argument)),
  }
  const helps = Object.entries(text.commands)
  describe(root, { summary: '', options: { version: text.version }, ...text }, text)
  root.configureHelp(help).helpCommand('help [command]', text.helpCommand)
  for (const command of root.commands) {
    const [, own] = helps.find(([name]) => name === command.name()) ?? []
    if (own !== undefined) describe(command.configureHelp(help), own, text)
  }
  return root
}

function describe(command: Command, { summary, description, argument, options, after }: CommandHelp, text: HelpText) {
  const path = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`
  command
    .summary(summary)
    .description(description)
    .helpOption('-h, --help', text.help)
    .addHelpText('after', after)
    .showHelpAfterError(text.hint(path))
  for (const one of command.registeredArguments) one.description = argument ?? ''
  for (const option of command.options) option.description = options[option.long?.slice(2) ?? ''] ?? ''
}

/** What the parser says of a mistake, in the language of the help. */
export function translateError(message: string, { errors }: HelpText): string {
  return errors.reduce((said, [english, own]) => said.replace(english, own), message)
}

function translate(words: string, text: HelpText): string {
  return Object.entries(text.words).reduce((said, [english, own]) => said.replace(english, own), words)
}
