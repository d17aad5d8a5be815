import { type Command, Option } from 'commander'
import { type Client, toAttachCode, toCode, toKeyboardCode, toMenuCode, toSnippet } from '../code.js'
import { MessageError } from '../index.js'
import type { Part } from './checked.js'
import { endWith, exitCodes, type Io } from './io.js'
import { addPartOptions, refuseBotIdAlone } from './options.js'
import { printableLines } from './printable.js'
import { readSubjects, type Subject } from './read-subjects.js'

interface CodeOptions {
  readonly part?: Part
  readonly botId?: number
  readonly client?: Client
}

const CLIENTS: readonly Client[] = ['curl', 'fetch', 'b24jssdk', 'bx24js', 'b24phpsdk', 'crest', 'python']
const partCodes = { attach: toAttachCode, keyboard: toKeyboardCode, menu: toMenuCode }

/** `b24msg code`: code that makes the same request again. */
export function addCodeCommand(root: Command, io: Io): void {
  const command = root
    .command('code')
    .summary('code that makes the same request again')
    .description('Prints TypeScript that composes the request with the builders, or the call for another client.')
    .argument('<file...>', 'files or globs: requests or parts as JSON, curl commands, forms; - reads standard input')
    .addOption(new Option('--client <client>', 'the same call for another client').choices(CLIENTS))
  addPartOptions(command)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', '\nExamples:\n  b24msg code order.json > order.ts\n  b24msg code order.json --client python')
    .showHelpAfterError('(b24msg code --help shows the options)')
    .action((files: readonly string[], options: CodeOptions) => {
      refuseBotIdAlone(options, command)
      return runCode(files, options, io)
    })
}

async function runCode(files: readonly string[], options: CodeOptions, io: Io): Promise<void> {
  for await (const subject of readSubjects(files, options.part, io)) {
    try {
      io.stdout.write(printableLines(codeOf(subject, options)))
    } catch (error) {
      if (!(error instanceof MessageError || error instanceof RangeError)) throw error
      io.stderr.write(`b24msg: ${subject.label}: ${printableLines(error.message)}\n`)
      endWith(io, exitCodes.errors)
    }
  }
}

function codeOf({ value, part }: Subject, { client }: CodeOptions): string {
  if (part !== undefined) return partCodes[part](value)
  const request = { method: '', params: undefined, ...value }
  return client === undefined ? toCode(request) : toSnippet(request, { client })
}
