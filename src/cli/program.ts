import { Command, CommanderError, type OutputConfiguration } from 'commander'
import { addCheckCommand } from './check-command.js'
import { addCodeCommand } from './code-command.js'
import { addConvertCommand } from './convert-command.js'
import { addExplainCommand } from './explain-command.js'
import { addFixCommand } from './fix-command.js'
import { endWith, exitCodes, type Io } from './io.js'
import { addPortalCommand } from './portal-command.js'
import { printableLines } from './printable.js'
import { addSchemaCommand } from './schema-command.js'
import { addSendCommand } from './send-command.js'
import { addSizeCommand } from './size-command.js'
import { version } from './version.js'
import { DEFAULT_WIDTH } from './width.js'

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
    .description('Tells before you send it what Bitrix24 will do with a chat message, and sends it.')
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput(outputOf(io))
    .addHelpText('after', '\nExample: b24msg check order.json\nMore: b24msg check --help')
    .showHelpAfterError('(b24msg --help shows what there is)')
  addCheckCommand(root, io)
  addExplainCommand(root, io)
  addFixCommand(root, io)
  addConvertCommand(root, io)
  addCodeCommand(root, io)
  addSizeCommand(root, io)
  addSchemaCommand(root, io)
  addSendCommand(root, io)
  addPortalCommand(root, io)
  return root
}

function outputOf({ stdout, stderr }: Io): OutputConfiguration {
  return {
    writeOut: text => stdout.write(text),
    // What was written wrong is repeated here: line by line, so that only our own line breaks count.
    writeErr: text => stderr.write(printableLines(text)),
    getOutHelpWidth: () => stdout.columns ?? DEFAULT_WIDTH,
    getErrHelpWidth: () => stderr.columns ?? DEFAULT_WIDTH,
  }
}
