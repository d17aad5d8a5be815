import { type Command, Option } from 'commander'
import type { Change } from '../convert.js'
import { formatPath, MessageError, methodNames } from '../index.js'
import type { MethodName } from '../parse.js'
import { endWith, exitCodes, type Io } from './io.js'
import { langOption, parseNumber } from './options.js'
import { printable, printableLines } from './printable.js'
import { readSubjects } from './read-subjects.js'
import { type Style, styleFor } from './style.js'
import { type Lang, wordings } from './wording.js'

interface ConvertOptions {
  readonly to: MethodName
  readonly lang: Lang
  readonly botId?: number
  readonly botToken?: string
  readonly clientId?: string
  readonly dialogId?: string
  readonly messageId?: number
  readonly commandId?: number
  readonly userId?: number
}

const MARKS = { lost: 'red', gained: 'green', changed: 'yellow' } as const

/** `b24msg convert`: the same message as a call of another method. */
export function addConvertCommand(root: Command, io: Io): void {
  root
    .command('convert')
    .summary('the same message as a call of another method')
    .description('Prints the call of another method as JSON; what is lost or gained by it goes to standard error.')
    .argument('<file...>', 'files or globs: requests as JSON, curl commands, forms; - reads standard input')
    .addOption(new Option('--to <method>', 'the other method').choices(methodNames).makeOptionMandatory())
    .option('--bot-id <id>', 'the bot, where the call names none', parseNumber)
    .option('--bot-token <token>', 'of a bot of a webhook, for v2')
    .option('--client-id <id>', 'the same for the older methods')
    .option('--dialog-id <id>', 'where a new message goes')
    .option('--message-id <id>', 'the message that is changed or answered', parseNumber)
    .option('--command-id <id>', 'the command that is answered', parseNumber)
    .option('--user-id <id>', 'whom a notification reaches', parseNumber)
    .addOption(langOption())
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', '\nExample:\n  b24msg convert order.json --to imbot.v2.Chat.Message.send --bot-id 39')
    .showHelpAfterError('(b24msg convert --help shows the options)')
    .action((files: readonly string[], options: ConvertOptions) => runConvert(files, options, io))
}

async function runConvert(files: readonly string[], options: ConvertOptions, io: Io): Promise<void> {
  const { to, lang, ...target } = options
  const { convert } = await import('../convert.js')
  const style = styleFor(io)
  for await (const { label, value } of readSubjects(files, undefined, io)) {
    try {
      const { call, changes } = convert(value, to, target, wordings[lang].convert)
      io.stderr.write(changesText(label, changes, style))
      io.stdout.write(`${printableLines(JSON.stringify(call, null, 2))}\n`)
    } catch (error) {
      if (!(error instanceof MessageError || error instanceof TypeError)) throw error
      io.stderr.write(`${style('bold', label)}\n${printableLines(error.message)}\n`)
      endWith(io, exitCodes.errors)
    }
  }
}

function changesText(label: string, changes: readonly Change[], style: Style): string {
  if (changes.length === 0) return ''
  const lines = changes.map(({ kind, path, message }) => {
    const place = path.length === 0 ? '' : `${printable(formatPath(path))}: `
    return `  ${style(MARKS[kind], kind)} ${place}${printable(message)}`
  })
  return `${[style('bold', label), ...lines].join('\n')}\n`
}
