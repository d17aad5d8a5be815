import type { Command } from 'commander'
import { type FixSettings, listFixes, writeFixed } from './fix-files.js'
import { type Io, STDIN } from './io.js'
import { addPartOptions, langOption, refuseClashes } from './options.js'

interface FixOptions extends FixSettings {
  readonly apply?: boolean
  readonly write?: boolean
}

/** `b24msg fix`: what can be corrected safely, and what has to be decided. */
export function addFixCommand(root: Command, io: Io): void {
  const command = root.command('fix').argument('<file...>')
  addPartOptions(command)
    .option('--apply')
    .option('--write')
    .addOption(langOption())
    .action((files: readonly string[], options: FixOptions) => {
      refuseClashes(options, command)
      if (options.write && files.includes(STDIN)) command.error('error: --write goes with files; take --apply')
      return options.write ? writeFixed(files, options, io) : listFixes(files, options.apply === true, options, io)
    })
}
