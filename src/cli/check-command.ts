import { type Command, Option } from 'commander'
import type { LimitOverrides, Severity } from '../index.js'
import { checkFiles } from './check-files.js'
import { GithubPrinter } from './github-printer.js'
import type { Io } from './io.js'
import { JsonPrinter } from './json-printer.js'
import { addPartOptions, langOption, type PartOptions, parseLimits, refuseClashes, SOME_BOT_ID } from './options.js'
import { FORMATS, type Format, type Printer } from './printer.js'
import type { Drawing } from './report-text.js'
import { SarifPrinter } from './sarif-printer.js'
import { styleFor } from './style.js'
import { TextPrinter } from './text-printer.js'
import { widthOf } from './width.js'
import { type Lang, wordings } from './wording.js'
import { Writer } from './writer.js'

interface CheckOptions extends PartOptions {
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
  const command = root.command('check').argument('<file...>')
  addPartOptions(command)
    .addOption(new Option('--format <format>').choices(FORMATS).default('text'))
    .option('--json')
    .addOption(new Option('--fail-on <severity>').choices(SEVERITIES).default('error'))
    .addOption(new Option('--limits <limits>').argParser(parseLimits))
    .addOption(langOption())
    .option('-q, --quiet')
    .action((files: readonly string[], options: CheckOptions) => {
      refuseClashes(options, command)
      return runCheck(files, options, io)
    })
}

function runCheck(files: readonly string[], options: CheckOptions, io: Io): Promise<void> {
  const { part, method, botId = SOME_BOT_ID, failOn, limits, lang } = options
  const out = new Writer(io.stdout)
  const wording = wordings[lang]
  const failing = new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1))
  return checkFiles(
    files,
    { part, botId, language: wording.language, limits, wording, method },
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
