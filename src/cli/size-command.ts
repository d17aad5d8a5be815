import type { Command } from 'commander'
import { formatPath } from '../index.js'
import { checkEntry } from './checked.js'
import type { Io } from './io.js'
import { addPartOptions, langOption, type PartOptions, refuseClashes, SOME_BOT_ID } from './options.js'
import { printable } from './printable.js'
import { put } from './put.js'
import { readSubjects } from './read-subjects.js'
import { SIZE_NAMES, sizeLine } from './report-text.js'
import { styleFor } from './style.js'
import { widthOf } from './width.js'
import { type Lang, wordings } from './wording.js'

interface SizeOptions extends PartOptions {
  readonly lang: Lang
}

/** `b24msg size`: how much of each limit is taken, and by what. */
export function addSizeCommand(root: Command, io: Io): void {
  const command = root.command('size').argument('<file...>')
  addPartOptions(command)
    .addOption(langOption())
    .action((files: readonly string[], options: SizeOptions) => {
      refuseClashes(options, command)
      return runSize(files, options, io)
    })
}

async function runSize(files: readonly string[], options: SizeOptions, io: Io): Promise<void> {
  const { botId = SOME_BOT_ID, lang } = options
  const wording = wordings[lang]
  const drawing = { style: styleFor(io), wording, width: widthOf(io), quiet: false }
  for await (const { label, value, part } of readSubjects(files, options, io, wording)) {
    const entry = { value, place: { kind: 'whole' }, locate: () => ({ line: 1, column: 1 }) } as const
    const { sizes } = checkEntry(entry, label, { part, botId, language: wording.language }).report
    const lines = [drawing.style('bold', label)]
    for (const name of SIZE_NAMES) {
      const size = sizes[name]
      if (size === undefined) continue
      lines.push(sizeLine(name, size, drawing))
      const heaviest = 'heaviest' in size ? size.heaviest : []
      for (const { path, chars } of heaviest) {
        lines.push(
          drawing.style('dim', `            ${wording.number(chars).padStart(6)}  ${printable(formatPath(path))}`),
        )
      }
    }
    await put(io.stdout, `${lines.join('\n')}\n\n`)
  }
}
