import { type Command, Option } from 'commander'
import type { Encoding } from '../http.js'
import { MessageError } from '../index.js'
import { endWith, exitCodes, type Io } from './io.js'
import { langOption } from './options.js'
import { namesClash, takesResults } from './posts.js'
import { printRequests } from './print-requests.js'
import { printable } from './printable.js'
import { readRequests } from './read-requests.js'
import { sendRequests } from './send-requests.js'
import { sendToPortal } from './send-to-portal.js'
import { styleFor } from './style.js'
import { UnreachableError } from './transmit.js'
import { widthOf } from './width.js'
import { type Lang, wordings } from './wording.js'

interface SendOptions {
  readonly portal?: boolean
  readonly dryRun?: boolean
  readonly batch?: boolean
  readonly encoding: Encoding
  readonly lang: Lang
}

const ENCODINGS: readonly Encoding[] = ['json', 'form', 'query']

/** `b24msg send`: checks requests, and sends them where none has an error. */
export function addSendCommand(root: Command, io: Io): void {
  root
    .command('send')
    .argument('<file...>')
    .option('--portal')
    .option('--dry-run')
    .option('--batch')
    .addOption(new Option('--encoding <kind>').choices(ENCODINGS).default('json'))
    .addOption(langOption())
    .action((files: readonly string[], options: SendOptions, command: Command) => {
      if (options.portal && options.dryRun) command.error('error: --portal and --dry-run exclude each other')
      return runSend(files, options, io)
    })
}

async function runSend(files: readonly string[], options: SendOptions, io: Io): Promise<void> {
  const { portal = false, dryRun = false, batch = false, encoding, lang } = options
  const wording = wordings[lang]
  const drawing = { style: styleFor(io), wording, width: widthOf(io), quiet: true }
  const webhook = io.env.B24_WEBHOOK ?? ''
  if (!portal && !dryRun && !isWebhook(webhook)) {
    refuse(webhook === '' ? wording.noWebhook : wording.badWebhook, exitCodes.unusable, io)
    return
  }
  const requests = await readRequests(files, drawing, io)
  if (requests === undefined) return
  if (takesResults(requests) && (!batch || namesClash(requests))) {
    refuse(batch ? wording.namesClash : wording.needsBatch, exitCodes.errors, io)
    return
  }
  const sending = { requests, encoding, isBatch: batch, drawing }
  try {
    if (dryRun) printRequests(sending, webhook, io)
    else if (portal) await sendToPortal(sending, io)
    else await sendRequests(sending, webhook, io)
  } catch (error) {
    if (error instanceof MessageError) refuse(error.message, exitCodes.errors, io)
    else if (error instanceof UnreachableError) refuse(wording.unreachable(error.message), exitCodes.notSent, io)
    else throw error
  }
}

function isWebhook(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

function refuse(reason: string, exitCode: number, io: Io): void {
  const lines = reason.split('\n').map(line => printable(line))
  io.stderr.write(`b24msg: ${lines.join('\n')}\n`)
  endWith(io, exitCode)
}
