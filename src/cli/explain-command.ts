import type { Command } from 'commander'
import type { Part } from './checked.js'
import { endWith, exitCodes, type Io } from './io.js'
import { addPartOptions, langOption, refuseBotIdAlone, SOME_BOT_ID } from './options.js'
import { printableLines } from './printable.js'
import { readSubjects } from './read-subjects.js'
import { styleFor } from './style.js'
import { type Lang, wordings } from './wording.js'

interface ExplainOptions {
  readonly part?: Part
  readonly botId?: number
  readonly lang: Lang
}

/** `b24msg explain`: what becomes of each element. */
export function addExplainCommand(root: Command, io: Io): void {
  const command = root
    .command('explain')
    .summary('what becomes of each element, from the server to the screen')
    .description('Tells of each element what the server keeps of it, what the clients show, and what a press does.')
    .argument('<file...>', 'files or globs: requests or parts as JSON, curl commands, forms; - reads standard input')
  addPartOptions(command)
    .addOption(langOption())
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', '\nExamples:\n  b24msg explain order.json\n  pbpaste | b24msg explain - --lang ru')
    .showHelpAfterError('(b24msg explain --help shows the options)')
    .action((files: readonly string[], options: ExplainOptions) => {
      refuseBotIdAlone(options, command)
      return runExplain(files, options, io)
    })
}

async function runExplain(files: readonly string[], options: ExplainOptions, io: Io): Promise<void> {
  const { part, botId = SOME_BOT_ID, lang } = options
  const { explain } = await import('../explain.js')
  const style = styleFor(io)
  for await (const { label, value, part: kind } of readSubjects(files, part, io, wordings[lang])) {
    const about = kind === undefined ? {} : { part: kind, botId }
    const explanation = explain(value, { ...about, ...wordings[lang].explain })
    if (explanation.diagnostics.some(({ severity }) => severity === 'error')) endWith(io, exitCodes.errors)
    io.stdout.write(`${style('bold', label)}\n${printableLines(explanation.toText())}\n\n`)
  }
}
