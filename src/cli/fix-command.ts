import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Fixes, fix } from '../fix.js'
import type { Part } from './checked.js'
import { fixesText } from './fixes-text.js'
import { endWith, exitCodes, type Io, STDIN } from './io.js'
import { JsonValues } from './json-values.js'
import { addPartOptions, langOption, refuseBotIdAlone, SOME_BOT_ID } from './options.js'
import { printableLines } from './printable.js'
import { filesOf } from './read-files.js'
import { readSubjects, type Subject } from './read-subjects.js'
import { styleFor } from './style.js'
import { describeFailure, describeNoMatch } from './unusable.js'
import { type Lang, wordings } from './wording.js'

interface FixOptions {
  readonly part?: Part
  readonly botId?: number
  readonly apply?: boolean
  readonly write?: boolean
  readonly lang: Lang
}

/** `b24msg fix`: what can be corrected safely, and what has to be decided. */
export function addFixCommand(root: Command, io: Io): void {
  const command = root
    .command('fix')
    .summary('what can be corrected, and the corrected payload')
    .description('Lists what can be corrected safely, and what only you can decide. Changes nothing unless told.')
    .argument('<file...>', 'files or globs: requests or parts as JSON, curl commands, forms; - reads standard input')
  addPartOptions(command)
    .option('--apply', 'print the corrected JSON, of several one on each line; the list goes to standard error')
    .option('--write', 'write the corrected JSON into files that hold one request, a list of them, or a part')
    .addOption(langOption())
    .helpOption('-h, --help', 'show this help')
    .addHelpText(
      'after',
      '\nExamples:\n  b24msg fix order.json\n  b24msg fix order.json --write && git diff order.json',
    )
    .showHelpAfterError('(b24msg fix --help shows the options)')
    .action((files: readonly string[], options: FixOptions) => {
      refuseBotIdAlone(options, command)
      if (options.write && files.includes(STDIN)) command.error('error: --write goes with files; take --apply')
      return options.write ? writeFixed(files, options, io) : listFixes(files, options, io)
    })
}

async function listFixes(files: readonly string[], options: FixOptions, io: Io): Promise<void> {
  const list = options.apply ? io.stderr : io.stdout
  const corrected = new JsonValues(io)
  for await (const subject of readSubjects(files, options.part, io, wordings[options.lang])) {
    const fixes = fixesOf(subject, options)
    list.write(fixesText(subject.label, fixes, styleFor(io), wordings[options.lang]))
    if (options.apply) corrected.add(fixes.apply())
  }
  corrected.end()
}

async function writeFixed(patterns: readonly string[], options: FixOptions, io: Io): Promise<void> {
  for (const pattern of patterns) {
    const files = filesOf(pattern)
    if (files.length === 0) {
      io.stderr.write(describeNoMatch(pattern))
      endWith(io, exitCodes.unusable)
    }
    for (const file of files) await fixFile(file, options, io)
  }
}

/** A file is written only where all of it could be read as what it is. */
async function fixFile(file: string, options: FixOptions, io: Io): Promise<void> {
  try {
    const text = await readFile(file, 'utf8')
    const subjects: Subject[] = []
    for await (const subject of readSubjects([file], options.part, io, wordings[options.lang])) subjects.push(subject)
    const all = subjects.map(subject => fixesOf(subject, options))
    for (const [index, fixes] of all.entries()) {
      io.stdout.write(fixesText(subjects[index]?.label ?? file, fixes, styleFor(io), wordings[options.lang]))
    }
    if (all.every(({ fixes }) => fixes.length === 0)) return
    const fixed = putBack(text, subjects, all)
    if (fixed === undefined) refuse(file, options, io)
    else await writeFile(file, `${toJson(fixed)}\n`)
  } catch (error) {
    io.stderr.write(describeFailure(file, error))
    endWith(io, exitCodes.unusable)
  }
}

function refuse(file: string, { lang }: FixOptions, io: Io): void {
  io.stderr.write(`b24msg: ${printableLines(file)}: ${wordings[lang].notWritable}\n`)
  endWith(io, exitCodes.unusable)
}

/** The content of a file that is one subject or a list of them, corrected; nothing of any other form is put back. */
function putBack(text: string, subjects: readonly Subject[], all: readonly Fixes[]): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const fixed = subjects.map((subject, index) => ({ subject, fixed: all[index]?.apply() }))
  const [first] = fixed
  if (fixed.length === 1 && first !== undefined && isOf(value, first.subject)) return merge(value, first)
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  const isList = list.length === fixed.length && fixed.every(({ subject }, index) => isOf(list[index], subject))
  return isList ? fixed.map((one, index) => merge(list[index], one)) : undefined
}

/** Whether a value of the file is what was read of it; a request may have a note beside it. */
function isOf(value: unknown, { part, value: read }: Subject): boolean {
  return JSON.stringify(part === undefined ? requestIn(value) : value) === JSON.stringify(read)
}

function requestIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('method' in value) || !('params' in value)) return value
  return { method: value.method, params: value.params }
}

function merge(value: unknown, { subject, fixed }: { readonly subject: Subject; readonly fixed: unknown }): unknown {
  if (subject.part !== undefined || typeof value !== 'object' || typeof fixed !== 'object') return fixed
  return { ...value, ...fixed }
}

function fixesOf({ value, part }: Subject, { botId = SOME_BOT_ID, lang }: FixOptions): Fixes {
  return fix(value, { ...(part === undefined ? {} : { part, botId }), ...wordings[lang].fix })
}

function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
