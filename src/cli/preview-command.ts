import { type Command, Option } from 'commander'
import type { Client, PreviewParts, Theme, ViewOptions } from '../preview.js'
import type { Io } from './io.js'
import { addPartOptions, langOption, type PartOptions, refuseClashes, SOME_BOT_ID } from './options.js'
import { toPage } from './preview-page.js'
import { put } from './put.js'
import { putPage } from './put-page.js'
import { readSubjects } from './read-subjects.js'
import { colorsFor, styleFor } from './style.js'
import { DEFAULT_WIDTH } from './width.js'
import { type Lang, wordings } from './wording.js'

interface PreviewCommandOptions extends PartOptions {
  readonly client: Client
  readonly marks?: boolean
  readonly html?: string
  readonly png?: string
  readonly open?: boolean
  readonly theme: Theme
  readonly images: 'load' | 'placeholder'
  readonly lang: Lang
}

const CLIENTS: readonly Client[] = ['web', 'legacy', 'mobile']
const THEMES: readonly Theme[] = ['light', 'dark']

/** `b24msg preview`: the message as people will see it. */
export function addPreviewCommand(root: Command, io: Io): void {
  const command = root.command('preview').argument('<file...>')
  addPartOptions(command)
    .addOption(new Option('--client <client>').choices(CLIENTS).default('web'))
    .option('--marks')
    .option('--html <file>')
    .option('--png <file>')
    .option('--open')
    .addOption(new Option('--theme <theme>').choices(THEMES).default('light'))
    .addOption(new Option('--images <images>').choices(['placeholder', 'load']).default('placeholder'))
    .addOption(langOption())
    .action((files: readonly string[], options: PreviewCommandOptions) => {
      refuseClashes(options, command)
      return runPreview(files, options, io)
    })
}

// What the drawing takes.
const MIN_WIDTH = 20
const MAX_WIDTH = 1000

/** Draws one after another in the terminal, or all on one page. */
async function runPreview(files: readonly string[], options: PreviewCommandOptions, io: Io): Promise<void> {
  const { client, marks = false, html, png, open = false, theme, images, lang, botId = SOME_BOT_ID } = options
  const { renderParts, renderText, ruPreview } = await import('../preview.js')
  const view: ViewOptions = { client, marks, ...(lang === 'ru' ? { language: ruPreview } : {}) }
  const width = Math.min(Math.max(io.stdout.columns ?? DEFAULT_WIDTH, MIN_WIDTH), MAX_WIDTH)
  const [style, colors] = [styleFor(io), colorsFor(io)]
  const isPage = html !== undefined || png !== undefined || open
  const drawn: PreviewParts[] = []
  for await (const { label, value, part } of readSubjects(files, options, io, wordings[lang])) {
    const look = part === undefined ? view : { ...view, part, botId }
    if (isPage) drawn.push(renderParts(value, { ...look, theme, images }))
    else await put(io.stdout, `${style('bold', label)}\n${renderText(value, { ...look, width, colors })}\n`)
  }
  if (drawn.length === 0) return
  const page = toPage(drawn, { lang, theme, loadsImages: images === 'load' })
  await putPage(page, { html, png, open, widthPx: WIDTHS_PX[client] }, wordings[lang], io)
}

/** How wide a page has to be for a client: its widest message, and the ground around that. */
const WIDTHS_PX: Readonly<Record<Client, number>> = { web: 720, legacy: 720, mobile: 390 }
