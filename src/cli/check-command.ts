import { type Command, Option } from 'commander'
import type { LimitOverrides, Severity } from '../index.js'
import { checkFiles } from './check-files.js'
import type { Part } from './checked.js'
import { GithubPrinter } from './github-printer.js'
import type { Io } from './io.js'
import { JsonPrinter } from './json-printer.js'
import { addPartOptions, langOption, parseLimits, refuseBotIdAlone, SOME_BOT_ID } from './options.js'
import { FORMATS, type Format, type Printer } from './printer.js'
import type { Drawing } from './report-text.js'
import { SarifPrinter } from './sarif-printer.js'
import { styleFor } from './style.js'
import { TextPrinter } from './text-printer.js'
import { widthOf } from './width.js'
import { type Lang, wordings } from './wording.js'
import { Writer } from './writer.js'

interface CheckOptions {
  readonly part?: Part
  readonly botId?: number
  readonly format: Format
  readonly json?: boolean
  readonly quiet?: boolean
  readonly failOn: Severity
  readonly limits?: LimitOverrides
  readonly lang: Lang
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** `b24msg check`: what the server would refuse, drop or change. */
export function addCheckCommand(root: Command, io: Io): void {
  const command = root
    .command('check')
    .summary('what the server would refuse, drop or change')
    .description('Checks requests, and says what the server would refuse, drop or change, and how large they are.')
    .argument('<file...>', 'files or globs of JSON or JSON lines of { method, params }; - reads standard input')
  addPartOptions(command)
    .addOption(new Option('--format <format>', 'how findings are printed').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json: file, index or line, method, ok, diagnostics, sizes')
    .addOption(new Option('--fail-on <severity>', 'what makes the exit code 1').choices(SEVERITIES).default('error'))
    .option('--limits <limits>', '"documented" for those of the old docs, or a JSON file of limits', parseLimits)
    .addOption(langOption())
    .option('-q, --quiet', 'errors only')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', HELP)
    .showHelpAfterError('(b24msg check --help shows the options)')
    .action((files: readonly string[], options: CheckOptions) => {
      refuseBotIdAlone(options, command)
      return runCheck(files, options, io)
    })
}

const HELP = `
Examples:
  b24msg check order.json                        one request, or an array of them
  b24msg check "payloads/**/*.json" --quiet      errors only
  b24msg check outbox.jsonl --fail-on warning    a request on each line; warnings count too
  my-bot --dry-run | b24msg check - --json       from standard input, for programs
  b24msg check buttons.json --part keyboard      a KEYBOARD alone
  b24msg check payloads/*.json --format github   annotations in GitHub Actions

A batch stands for its commands. A curl command, a form body or an address with a query is read too.

Exit codes:
  0  nothing is refused or lost (there may be warnings and hints)
  1  findings of severity error, or as --fail-on says
  2  unusable input: no such file, no JSON, an unknown option

Colours: on a terminal; NO_COLOR=1 and FORCE_COLOR=1 say otherwise.`

function runCheck(files: readonly string[], options: CheckOptions, io: Io): Promise<void> {
  const { part, botId = SOME_BOT_ID, failOn, limits, lang } = options
  const out = new Writer(io.stdout)
  const { language, parse } = wordings[lang]
  const failing = new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1))
  return checkFiles(
    files,
    { part, botId, language, limits, reading: parse },
    failing,
    printerOf(out, options, io),
    out,
    io,
  )
}

function printerOf(out: Writer, { json = false, format, quiet = false, lang }: CheckOptions, io: Io): Printer {
  switch (json ? 'json' : format) {
    case 'json':
      return new JsonPrinter(out, quiet)
    case 'sarif':
      return new SarifPrinter(out, quiet)
    case 'github':
      return new GithubPrinter(out, quiet)
    case 'text':
      return new TextPrinter(out, drawingOf(lang, quiet, io))
  }
}

function drawingOf(lang: Lang, quiet: boolean, io: Io): Drawing {
  return { style: styleFor(io), wording: wordings[lang], width: widthOf(io), quiet }
}
