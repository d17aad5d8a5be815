import { Command, CommanderError, type OutputConfiguration } from 'commander'
import { addCheckCommand } from './check-command.js'
import { addCodeCommand } from './code-command.js'
import { addConvertCommand } from './convert-command.js'
import { addExplainCommand } from './explain-command.js'
import { addFixCommand } from './fix-command.js'
import type { HelpText } from './help/help-text.js'
import { helpTexts, langIn, translateError, withHelp } from './help/with-help.js'
import { endWith, exitCodes, type Io } from './io.js'
import { addPortalCommand } from './portal-command.js'
import { addPreviewCommand } from './preview-command.js'
import { printableLines } from './printable.js'
import { addSchemaCommand } from './schema-command.js'
import { addSendCommand } from './send-command.js'
import { addSizeCommand } from './size-command.js'
import { addTextCommand } from './text-command.js'
import { version } from './version.js'
import { DEFAULT_WIDTH } from './width.js'
import type { Lang } from './wording.js'

/** Runs the command with its arguments; `io.exitCode` says how it ended. */
export async function run(args: readonly string[], io: Io): Promise<void> {
  try {
    await program(io, langIn(args)).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    endWith(io, error.exitCode === 0 ? exitCodes.clean : exitCodes.unusable)
  }
}

/** The program with all its commands. */
export function program(io: Io, lang: Lang): Command {
  const text = helpTexts[lang]
  const root = new Command('b24msg')
    .version(version(), '-V, --version')
    .exitOverride()
    .configureOutput(outputOf(io, text))
  addCheckCommand(root, io)
  addPreviewCommand(root, io)
  addExplainCommand(root, io)
  addFixCommand(root, io)
  addConvertCommand(root, io)
  addCodeCommand(root, io)
  addSizeCommand(root, io)
  addTextCommand(root, io)
  addSchemaCommand(root, io)
  addSendCommand(root, io)
  addPortalCommand(root, io)
  return withHelp(root, text)
}

function outputOf({ stdout, stderr }: Io, text: HelpText): OutputConfiguration {
  return {
    writeOut: text => stdout.write(text),
    // What was written wrong is repeated here: line by line, so that only our own line breaks count.
    writeErr: text => stderr.write(printableLines(text)),
    outputError: (message, write) => write(translateError(message, text)),
    getOutHelpWidth: () => stdout.columns ?? DEFAULT_WIDTH,
    getErrHelpWidth: () => stderr.columns ?? DEFAULT_WIDTH,
  }
}
