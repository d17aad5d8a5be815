import { createRequire } from 'node:module'
import { Command, CommanderError, InvalidArgumentError, Option, type OutputConfiguration } from 'commander'
import { checkFiles } from './check-command.js'
import { PARTS, type Part } from './checked.js'
import { endWith, exitCodes, type Io } from './io.js'
import { printable } from './printable.js'
import { JsonPrinter, TextPrinter } from './printer.js'
import { styleFor } from './style.js'
import { LANGS, type Lang, wordings } from './wording.js'

interface CheckOptions {
  readonly part?: Part
  readonly botId?: number
  readonly json?: boolean
  readonly quiet?: boolean
  readonly lang: Lang
}

// A part alone is most often a bot's, and COMMAND buttons mean nothing without one.
const SOME_BOT_ID = 1
const DEFAULT_WIDTH = 100
// Less has no room for a bar with its figures; more is hard to read.
const MIN_WIDTH = 66
const MAX_WIDTH = 110

/** Runs the command with its arguments; `io.exitCode` says how it ended. */
export async function run(args: readonly string[], io: Io): Promise<void> {
  try {
    await program(io).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    endWith(io, error.exitCode === 0 ? exitCodes.clean : exitCodes.unusable)
  }
}

function program(io: Io): Command {
  const root = new Command('b24msg')
    .description('Tells before you send it what Bitrix24 will do with a chat message.')
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput(outputOf(io))
    .addHelpText('after', '\nExample: b24msg check order.json\nMore: b24msg check --help')
    .showHelpAfterError('(b24msg --help shows what there is)')
  root
    .command('check')
    .summary('what the server would refuse, drop or change')
    .description('Checks requests, and says what the server would refuse, drop or change, and how large they are.')
    .argument('<file...>', 'JSON or JSON lines of { method, params }; - reads standard input')
    .addOption(new Option('--part <kind>', 'the input is a part alone, not requests').choices(PARTS))
    .option('--bot-id <id>', `with --part: the bot that sends it, 0 for none (default: ${SOME_BOT_ID})`, parseBotId)
    .option('--json', 'print one JSON document: file, index or line, method, ok, diagnostics, sizes')
    .addOption(new Option('--lang <lang>', 'the language of the findings').choices(LANGS).default('en'))
    .option('-q, --quiet', 'errors only')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', HELP)
    .showHelpAfterError('(b24msg check --help shows the options)')
    .action((files: readonly string[], options: CheckOptions, command: Command) => {
      if (options.botId !== undefined && options.part === undefined) {
        command.error('error: --bot-id goes with --part: a request names its bot itself, in BOT_ID')
      }
      return runCheck(files, options, io)
    })
  return root
}

function outputOf({ stdout, stderr }: Io): OutputConfiguration {
  return {
    writeOut: text => stdout.write(text),
    // What was written wrong is repeated here: line by line, so that only our own line breaks count.
    writeErr: text =>
      stderr.write(
        text
          .split('\n')
          .map(line => printable(line))
          .join('\n'),
      ),
    getOutHelpWidth: () => stdout.columns ?? DEFAULT_WIDTH,
    getErrHelpWidth: () => stderr.columns ?? DEFAULT_WIDTH,
  }
}

const HELP = `
Examples:
  b24msg check order.json                        one request, or an array of them
  b24msg check outbox.jsonl --quiet              a request on each line; errors only
  my-bot --dry-run | b24msg check - --json       from standard input, for programs
  b24msg check buttons.json --part keyboard      a KEYBOARD alone

Exit codes:
  0  nothing is refused or lost (there may be warnings and hints)
  1  findings of severity error
  2  unusable input: no such file, no JSON, an unknown option

Colours: on a terminal; NO_COLOR=1 and FORCE_COLOR=1 say otherwise.`

function runCheck(files: readonly string[], options: CheckOptions, io: Io): Promise<void> {
  const { part, botId = SOME_BOT_ID, json = false, quiet = false, lang } = options
  const wording = wordings[lang]
  const width = Math.min(Math.max(io.stdout.columns ?? DEFAULT_WIDTH, MIN_WIDTH), MAX_WIDTH)
  const printer = json
    ? new JsonPrinter(io.stdout, quiet)
    : new TextPrinter(io.stdout, { style: styleFor(io), wording, width, quiet })
  return checkFiles(files, { part, botId, language: wording.language }, printer, io)
}

function parseBotId(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Give a whole number.')
  return Number(text)
}

function version(): string {
  const require = createRequire(import.meta.url)
  const { version } = require('b24-message/package.json') as { readonly version: string }
  return version
}
