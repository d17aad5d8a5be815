import type { Command } from 'commander'
import type { Portal, PortalOptions } from '../portal.js'
import { arrivalText } from './arrival-text.js'
import { endWith, exitCodes, type Io } from './io.js'
import { langOption, parseNumber, parsePort } from './options.js'
import { type Style, styleFor } from './style.js'
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
    .summary('a portal on this machine, to send to and to see what is stored')
    .description(
      'Starts a portal on this machine, with the REST methods that send messages, and shows what arrives. It answers as ' +
        'Bitrix24 would, and reaches nobody.',
    )
    .option('--port <port>', 'where it listens, on 127.0.0.1; 0 takes a free port', parsePort, 8024)
    .option('--bot <id>', `a registered bot; may be given several times (default: ${SOME_BOT_ID})`, collectNumber)
    .option('--command <name>', 'a registered command of the first bot; likewise (default: help)', collect)
    .addOption(langOption())
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', HELP)
    .showHelpAfterError('(b24msg portal --help shows the options)')
    .action((options: PortalCommandOptions) => runPortal(options, io))
}

const HELP = `
Examples:
  b24msg portal
  B24_WEBHOOK=http://127.0.0.1:8024/rest/1/secret/ b24msg send order.json     in another terminal
  b24msg portal --bot 39 --bot 40 --command take --command help

Ctrl+C ends it. What it has stored is gone then.`

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
  io.stdout.write(greeting(portal, botIds, commands, drawing.style))
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
  style: Style,
): string {
  const known = commands.map(({ id, command }) => `${id} (${command})`).join(', ')
  return [
    style('bold', 'A portal for trying out messages. It reaches nobody.'),
    '',
    `  ${style('dim', 'webhook')}   ${style('cyan', url)}`,
    `  ${style('dim', 'bots')}      ${botIds.join(', ')}`,
    `  ${style('dim', 'commands')}  ${known}`,
    '',
    `  ${style('dim', `export B24_WEBHOOK=${url}`)}`,
    `  ${style('dim', 'Ctrl+C ends it.')}`,
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
