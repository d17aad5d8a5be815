import { type Command, Option } from 'commander'
import {
  type Client,
  type ModuleItem,
  toAttachCode,
  toCode,
  toKeyboardCode,
  toMenuCode,
  toModule,
  toSnippet,
} from '../code.js'
import { toBatches } from '../http.js'
import { MessageError, type Request } from '../index.js'
import { endWith, exitCodes, type Io } from './io.js'
import { addPartOptions, langOption, type PartOptions, refuseClashes } from './options.js'
import { printable, printableLines } from './printable.js'
import { readSubjects, type Subject } from './read-subjects.js'
import { type Lang, wordings } from './wording.js'

interface CodeOptions extends PartOptions {
  readonly client?: Client
  readonly lang: Lang
}

const CLIENTS: readonly Client[] = ['curl', 'fetch', 'b24jssdk', 'bx24js', 'b24phpsdk', 'crest', 'python']
const partCodes = { attach: toAttachCode, keyboard: toKeyboardCode, menu: toMenuCode }

/** `b24msg code`: code that makes the same request again. */
export function addCodeCommand(root: Command, io: Io): void {
  const command = root
    .command('code')
    .argument('<file...>')
    .addOption(new Option('--client <client>').choices(CLIENTS))
    .addOption(langOption())
  addPartOptions(command).action((files: readonly string[], options: CodeOptions) => {
    refuseClashes(options, command)
    return runCode(files, options, io)
  })
}

const NAMES_CLASH = 'Commands of several batches have the same name: give one batch at a time.'

async function runCode(files: readonly string[], options: CodeOptions, io: Io): Promise<void> {
  const items: ModuleItem[] = []
  for await (const subject of readSubjects(files, options, io, wordings[options.lang])) {
    const item = itemOf(subject)
    // What cannot be written is told with its place, and all else is written without it.
    if (writtenOf([item], subject.label, options, io) !== undefined) items.push(item)
  }
  const code = items.length === 0 ? undefined : writtenOf(items, printable(files.join(', ')), options, io)
  if (code !== undefined) io.stdout.write(printableLines(code))
}

function itemOf({ value, part, name }: Subject): ModuleItem {
  const named = name === undefined ? {} : { name }
  if (part !== undefined) return { part, payload: value, ...named }
  return { request: { method: '', params: undefined, ...value }, ...named }
}

/** The code; nothing where there cannot be any, which is told then. */
function writtenOf(items: readonly ModuleItem[], label: string, options: CodeOptions, io: Io): string | undefined {
  try {
    return codeOf(items, options)
  } catch (error) {
    if (!(error instanceof MessageError || error instanceof RangeError)) throw error
    io.stderr.write(`b24msg: ${label}: ${printableLines(error.message)}\n`)
    endWith(io, exitCodes.errors)
    return undefined
  }
}

/** One program for all: what is alone needs no name to tell it from others. */
function codeOf(items: readonly ModuleItem[], { client }: CodeOptions): string {
  const [first, ...others] = items
  if (client !== undefined) return toSnippet(callsOf(items), { client })
  if (first === undefined || others.length > 0) return toModule(items)
  return 'part' in first ? partCodes[first.part](first.payload) : toCode(first.request)
}

/** What another client sends: commands that take the results of one another only as the batch that they are. */
function callsOf(items: readonly ModuleItem[]): Request | readonly Request[] {
  const requests = items.map(requestOf)
  const isBatch = items.length > 1 && requests.some(({ results }) => results !== undefined)
  const calls = isBatch ? batchesOf(items) : requests
  const [first] = calls
  return calls.length === 1 && first !== undefined ? first : calls
}

function batchesOf(items: readonly ModuleItem[]): readonly Request[] {
  const commands = Object.fromEntries(items.map((item, index) => [item.name ?? `call${index}`, requestOf(item)]))
  if (Object.keys(commands).length < items.length) throw new RangeError(NAMES_CLASH)
  return toBatches(commands, { check: false, halt: true }).map(({ method, params }) => ({ method, params }))
}

function requestOf(item: ModuleItem): Request {
  if ('request' in item) return item.request
  throw new RangeError('This is a part alone, and other clients make calls. Leave out --client.')
}
