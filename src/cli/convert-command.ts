import { type Command, Option } from 'commander'
import type { Change } from '../convert.js'
import { type Diagnostic, formatPath, MessageError, methodNames } from '../index.js'
import type { MethodName } from '../parse.js'
import { endWith, exitCodes, type Io } from './io.js'
import { JsonValues } from './json-values.js'
import { langOption, parseNumber } from './options.js'
import { printable, printableLines } from './printable.js'
import { readSubjects } from './read-subjects.js'
import { type Style, styleFor } from './style.js'
import { type Lang, wordings } from './wording.js'

interface ConvertOptions {
  readonly to: MethodName
  readonly lang: Lang
  readonly method?: string
  readonly botId?: number
  readonly botToken?: string
  readonly clientId?: string
  readonly dialogId?: string
  readonly messageId?: number
  readonly commandId?: number
  readonly userId?: number
}

/** By the parameter, whatever its style. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['botid', '--bot-id'],
  ['dialogid', '--dialog-id'],
  ['messageid', '--message-id'],
  ['commandid', '--command-id'],
  ['userid', '--user-id'],
])

const MARKS = { lost: 'red', gained: 'green', changed: 'yellow' } as const

/** `b24msg convert`: the same message as a call of another method. */
export function addConvertCommand(root: Command, io: Io): void {
  root
    .command('convert')
    .argument('<file...>')
    .addOption(new Option('--to <method>').choices(methodNames).makeOptionMandatory())
    .option('--method <method>')
    .addOption(new Option('--bot-id <id>').argParser(parseNumber))
    .option('--bot-token <token>')
    .option('--client-id <id>')
    .option('--dialog-id <id>')
    .addOption(new Option('--message-id <id>').argParser(parseNumber))
    .addOption(new Option('--command-id <id>').argParser(parseNumber))
    .addOption(new Option('--user-id <id>').argParser(parseNumber))
    .addOption(langOption())
    .action((files: readonly string[], options: ConvertOptions) => runConvert(files, options, io))
}

async function runConvert(files: readonly string[], options: ConvertOptions, io: Io): Promise<void> {
  const { to, lang, method, ...target } = options
  const { convert } = await import('../convert.js')
  const style = styleFor(io)
  const converted = new JsonValues(io)
  for await (const { label, value } of readSubjects(files, { method }, io, wordings[lang])) {
    try {
      const { call, changes } = convert(value, to, target, wordings[lang].convert)
      io.stderr.write(changesText(label, changes, style))
      await converted.add(call)
    } catch (error) {
      if (!(error instanceof MessageError || error instanceof TypeError)) throw error
      const lines = [style('bold', label), printableLines(error.message), ...optionLines(error)]
      io.stderr.write(`${lines.join('\n')}\n`)
      endWith(io, exitCodes.errors)
    }
  }
  converted.end()
}

/** How to give here what the other method lacks. */
function optionLines(error: Error): readonly string[] {
  const missing = error instanceof MessageError ? error.diagnostics.filter(isMissing) : []
  return missing.flatMap(({ path }) => {
    const option = OPTIONS.get(String(path[0]).replaceAll('_', '').toLowerCase())
    return option === undefined ? [] : [`  (${option} gives it)`]
  })
}

function isMissing({ code }: Diagnostic): boolean {
  return code === 'request/param-missing'
}

function changesText(label: string, changes: readonly Change[], style: Style): string {
  if (changes.length === 0) return ''
  const lines = changes.map(({ kind, path, message }) => {
    const place = path.length === 0 ? '' : `${printable(formatPath(path))}: `
    return `  ${style(MARKS[kind], kind)} ${place}${printable(message)}`
  })
  return `${[style('bold', label), ...lines].join('\n')}\n`
}
