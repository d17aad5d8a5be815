import { type Command, Option } from 'commander'
import type { Portal, PortalOptions } from '../portal.js'
import { arrivalText } from './arrival-text.js'
import { endWith, exitCodes, type Io } from './io.js'
import { langOption, parseNumber, parsePort } from './options.js'
import type { Drawing } from './report-text.js'
import { styleFor } from './style.js'
import { widthOf } from './width.js'
import { type Lang, type Wording, wordings } from './wording.js'

interface PortalCommandOptions {
  readonly port: number
  readonly bot?: readonly number[]
  readonly command?: readonly string[]
  readonly lang: Lang
}

const SOME_BOT_ID = 39

/** `b24msg portal`: a portal on this machine, which shows what arrives. */
export function addPortalCommand(root: Command, io: Io): void {
  root
    .command('portal')
    .addOption(new Option('--port <port>').argParser(parsePort).default(8024))
    .addOption(new Option('--bot <id>').argParser(collectNumber))
    .addOption(new Option('--command <name>').argParser(collect))
    .addOption(langOption())
    .action((options: PortalCommandOptions) => runPortal(options, io))
}

async function runPortal({ port, bot, command, lang }: PortalCommandOptions, io: Io): Promise<void> {
  const botIds = bot ?? [SOME_BOT_ID]
  const commands = (command ?? ['help']).map((name, index) => ({
    id: index + 7,
    command: name,
    botId: botIds[0] ?? SOME_BOT_ID,
  }))
  const drawing = { style: styleFor(io), wording: wordings[lang], width: widthOf(io), quiet: false }
  const options: PortalOptions = {
    port,
    bots: botIds.map(id => ({ id })),
    commands,
    onRequest: request => io.stdout.write(arrivalText(request, new Date(), drawing)),
  }
  const portal = await start(options, drawing.wording, io)
  if (portal === undefined) return
  io.stdout.write(greeting(portal, botIds, commands, drawing))
  await interrupted(io)
  await portal.close()
}

/** Nothing where it cannot listen there, which is told then. */
async function start(options: PortalOptions, wording: Wording, io: Io): Promise<Portal | undefined> {
  const { startPortal } = await import('../portal.js')
  try {
    return await startPortal(options)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error
    const reason = 'code' in error && error.code === 'EADDRINUSE' ? undefined : error.message
    io.stderr.write(`b24msg: ${wording.noPort(options.port ?? 0, reason)}\n`)
    endWith(io, exitCodes.unusable)
    return undefined
  }
}

function greeting(
  { url }: Portal,
  botIds: readonly number[],
  commands: readonly { readonly id: number; readonly command: string }[],
  { style, wording }: Pick<Drawing, 'style' | 'wording'>,
): string {
  const known = commands.map(({ id, command }) => `${id} (${command})`).join(', ')
  return [
    style('bold', wording.portal.title),
    '',
    `  ${style('dim', wording.portal.webhook)}  ${style('cyan', url)}`,
    `  ${style('dim', wording.portal.bots)}  ${botIds.join(', ')}`,
    `  ${style('dim', wording.portal.commands)}  ${known}`,
    '',
    `  ${style('dim', `export B24_WEBHOOK=${url}`)}`,
    `  ${style('dim', wording.portal.end)}`,
    '',
    '',
  ].join('\n')
}

function interrupted(io: Io): Promise<void> {
  return new Promise(resolve => {
    io.once?.('SIGINT', resolve)
    io.once?.('SIGTERM', resolve)
  })
}

function collectNumber(text: string, before: readonly number[] = []): readonly number[] {
  return [...before, parseNumber(text)]
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}
