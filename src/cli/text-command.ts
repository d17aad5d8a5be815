import { createReadStream } from 'node:fs'
import { type Command, Option } from 'commander'
import type { Converted, MarkupOptions } from '../markdown.js'
import { endWith, exitCodes, fileName, type Io, STDIN } from './io.js'
import { readLines } from './lines.js'
import { langOption } from './options.js'
import { printable } from './printable.js'
import { put } from './put.js'
import { describeFailure } from './unusable.js'
import { type Lang, wordings } from './wording.js'

const SOURCES = ['markdown', 'html', 'bb'] as const
const TARGETS = ['bb', 'markdown', 'plain'] as const

interface TextOptions {
  readonly from: (typeof SOURCES)[number]
  readonly to: (typeof TARGETS)[number]
  readonly lang: Lang
}

/** `b24msg text`: Markdown or HTML as the text of a message, or such a text for people to read elsewhere. */
export function addTextCommand(root: Command, io: Io): void {
  root
    .command('text')
    .argument('<file>')
    .addOption(new Option('--from <format>').choices(SOURCES).default('markdown'))
    .addOption(new Option('--to <format>').choices(TARGETS).default('bb'))
    .addOption(langOption())
    .action((file: string, options: TextOptions) => runText(file, options, io))
}

async function runText(file: string, { from, to, lang }: TextOptions, io: Io): Promise<void> {
  const wording = wordings[lang]
  let document: string
  try {
    document = await textOf(file, io)
  } catch (error) {
    io.stderr.write(describeFailure(fileName(file), error, wording))
    endWith(io, exitCodes.unusable)
    return
  }
  const { text, findings } = await toBb(document, from, wording.markup)
  for (const { severity, message } of findings) {
    io.stderr.write(`${printable(fileName(file))}: ${wording.severities[severity]}: ${printable(message)}\n`)
  }
  const said = await fromBb(text, to)
  // What a terminal shows is for people; a file or a program gets each character.
  await put(io.stdout, `${io.stdout.isTTY === true ? said.split('\n').map(printable).join('\n') : said}\n`)
}

async function textOf(file: string, io: Io): Promise<string> {
  const texts: string[] = []
  for await (const lines of readLines(file === STDIN ? io.stdin : createReadStream(file))) {
    for (const { text } of lines) texts.push(text)
  }
  return texts.join('\n')
}

// The parsers take time to load, and other commands need none.

async function toBb(
  document: string,
  from: TextOptions['from'],
  options?: MarkupOptions,
): Promise<Pick<Converted, 'text' | 'findings'>> {
  if (from === 'bb') return { text: document, findings: [] }
  if (from === 'html') return (await import('../html.js')).fromHtml(document, options)
  return (await import('../markdown.js')).fromMarkdown(document, options)
}

async function fromBb(text: string, to: TextOptions['to']): Promise<string> {
  if (to === 'bb') return text
  const { toMarkdown, toPlainText } = await import('../markdown.js')
  return to === 'markdown' ? toMarkdown(text) : toPlainText(text)
}
