import type { Command } from 'commander'
import { endWith, exitCodes, type Io } from './io.js'
import { addPartOptions, langOption, type PartOptions, refuseClashes, SOME_BOT_ID } from './options.js'
import { printableLines } from './printable.js'
import { put } from './put.js'
import { readSubjects } from './read-subjects.js'
import { styleFor } from './style.js'
import { type Lang, wordings } from './wording.js'

interface ExplainOptions extends PartOptions {
  readonly lang: Lang
}

/** `b24msg explain`: what becomes of each element. */
export function addExplainCommand(root: Command, io: Io): void {
  const command = root.command('explain').argument('<file...>')
  addPartOptions(command)
    .addOption(langOption())
    .action((files: readonly string[], options: ExplainOptions) => {
      refuseClashes(options, command)
      return runExplain(files, options, io)
    })
}

async function runExplain(files: readonly string[], options: ExplainOptions, io: Io): Promise<void> {
  const { botId = SOME_BOT_ID, lang } = options
  const { explain } = await import('../explain.js')
  const style = styleFor(io)
  for await (const { label, value, part: kind } of readSubjects(files, options, io, wordings[lang])) {
    const about = kind === undefined ? {} : { part: kind, botId }
    const explanation = explain(value, { ...about, ...wordings[lang].explain })
    if (explanation.diagnostics.some(({ severity }) => severity === 'error')) endWith(io, exitCodes.errors)
    await put(io.stdout, `${style('bold', label)}\n${printableLines(explanation.toText())}\n\n`)
  }
}
